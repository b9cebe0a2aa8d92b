// A local variable that has the very name of an API.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/user-shadow.toy

int count() {
  int cudaMalloc = 3;
  // CHECK: int cudaMalloc = 3;
  return cudaMalloc;
  // CHECK: return cudaMalloc;
}
