// Code in a branch that is preprocessed away is migrated by its names.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/inactive-branch.toy
#if MY_OPTION
void *alloc(size_t n) { void *p; cudaMalloc(&p, n); return p; }
// CHECK: toyMalloc(&p, n);
#else
// CHECK: toyFree(p);
void release(void *p) { cudaFree(p); }
#endif
