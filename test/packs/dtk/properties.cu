// Fields of the device's properties: most stay, some are called otherwise, those of newer CUDA are missing.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/properties.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda_runtime.h>
int f(const void *address) {
  cudaDeviceProp p;
  cudaGetDeviceProperties(&p, 0);
  // CHECK: hipDeviceProp_t p;
  // CHECK: hipGetDeviceProperties(&p, 0);
  int n = p.multiProcessorCount + p.warpSize + p.sharedMemPerMultiprocessor;
  // CHECK: int n = p.multiProcessorCount + p.warpSize + p.maxSharedMemoryPerMultiProcessor;
  n += p.asyncEngineCount;
  // CHECK: n += p.asyncEngineCount;
  cudaPointerAttributes a;
  cudaPointerGetAttributes(&a, address);
  return n + (a.type == cudaMemoryTypeDevice);
  // CHECK: hipPointerAttribute_t a;
  // CHECK: return n + (a.memoryType == hipMemoryTypeDevice);
}
// REPORT: cudaDeviceProp::asyncEngineCount
// REPORT: hipDeviceProp_t has no such field in the layout that DTK keeps
int g(int device) {
  int v;
  cudaDeviceGetAttribute(&v, cudaDevAttrMaxSharedMemoryPerBlockOptin, device);
  cudaDeviceGetAttribute(&v, cudaDevAttrMultiProcessorCount, device);
  cudaDeviceGetAttribute(&v, cudaDevAttrComputeCapabilityMajor, device);
  return v;
  // CHECK: hipDeviceGetAttribute(&v, hipDeviceAttributeSharedMemPerBlockOptin, device);
  // CHECK: hipDeviceGetAttribute(&v, hipDeviceAttributeMultiprocessorCount, device);
  // CHECK: hipDeviceGetAttribute(&v, hipDeviceAttributeComputeCapabilityMajor, device);
}
