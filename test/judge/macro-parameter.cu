// A parameter of a macro that is named as an API is.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/macro-parameter.toy

#define TWICE(cudaMemcpy) ((cudaMemcpy) + (cudaMemcpy))
// CHECK: #define TWICE(cudaMemcpy) ((cudaMemcpy) + (cudaMemcpy))
int two() { return TWICE(1); }
