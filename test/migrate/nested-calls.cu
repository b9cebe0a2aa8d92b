// A rewritten call inside a rewritten call.
// RUN: rm -rf %t && %migrate-far %s -o %t -q
// RUN: FileCheck %s < %t/nested-calls.cu
int f(void **p, void **q) { return cudaMalloc(p, cudaMalloc(q, 4)); }
// CHECK: return farAlloc(farAlloc(4, q), p);
