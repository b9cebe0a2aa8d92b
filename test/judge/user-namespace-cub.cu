// A user's namespace that is named as a CUDA library is.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/user-namespace-cub.toy

namespace cub {
struct Sum { int cudaFree; };
inline int half(int x) { return x / 2; }
} // namespace cub
int h(int x) { cub::Sum s{x}; return cub::half(s.cudaFree); }
// CHECK: namespace cub {
// CHECK: struct Sum { int cudaFree; };
// CHECK: cub::Sum s{x}; return cub::half(s.cudaFree);
