// A user's own function with a CUDA-looking name, and its definition.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/user-function.toy

static int cudaHelper(int x) { return x; }
int call() { return cudaHelper(2); }
// CHECK: static int cudaHelper(int x)
// CHECK: return cudaHelper(2);
