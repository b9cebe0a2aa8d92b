// Where MACA has a typedef of an unnamed struct, the word struct goes.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/tags.cpp --match-full-lines

#include <cuda_runtime.h>

// CHECK: int lanes(mcDeviceProp_t *prop, enum mcMemcpyKind kind) { return prop->warpSize; }
int lanes(struct cudaDeviceProp *prop, enum cudaMemcpyKind kind) { return prop->warpSize; }
