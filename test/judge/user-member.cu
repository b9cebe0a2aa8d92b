// A member function of the user's own class that is called as an API is.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/user-member.toy

namespace mine {
struct Stream {
  int cudaFree(int handle) { return handle; }
};
} // namespace mine
int release(mine::Stream &s) { return s.cudaFree(1); }
// CHECK: int cudaFree(int handle)
// CHECK: s.cudaFree(1)
int releaseMemory(void *p) { return cudaFree(p); }
// CHECK: return toyFree(p)
