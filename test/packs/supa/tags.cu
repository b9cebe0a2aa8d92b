// SDK 1.x has typedefs of unnamed types: the words struct and enum go.
// RUN: rm -rf %t && %cuferry migrate %s --target supa --sdk 1.11 -o %t -q
// RUN: FileCheck %s --input-file=%t/tags.su --match-full-lines

#include <cuda_runtime.h>

// CHECK: int lanes(suDeviceProp *prop, suMemcpyKind kind) { return prop->warpSize; }
int lanes(struct cudaDeviceProp *prop, enum cudaMemcpyKind kind) { return prop->warpSize; }
