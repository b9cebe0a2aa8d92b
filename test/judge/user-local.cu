// A local variable that looks like CUDA's.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/user-local.toy

int count() {
  int cudaStream = 3;
  // CHECK: int cudaStream = 3;
  return cudaStream + 1;
  // CHECK: return cudaStream + 1;
}
