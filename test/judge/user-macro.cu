// A name that the project defines as a macro is the project's.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/user-macro.toy

#define cudaCheckError(x) (x)
int c() { return cudaCheckError(0); }
// CHECK: #define cudaCheckError(x) (x)
// CHECK: return cudaCheckError(0);
