// Host memory, errors and the functions of CUDA 3 are called otherwise in HIP.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/memory.hip | FileCheck %s
#include <cuda_runtime.h>
int f(float **p, size_t n) {
  cudaMallocHost(p, n);
  cudaHostAlloc(p, n, cudaHostAllocPortable | cudaHostAllocMapped);
  cudaFreeHost(*p);
  // CHECK: hipHostMalloc(p, n);
  // CHECK: hipHostMalloc(p, n, hipHostMallocPortable | hipHostMallocMapped);
  // CHECK: hipHostFree(*p);
  switch (cudaGetLastError()) {
  case cudaErrorMemoryAllocation: return 1;
  case cudaErrorInvalidResourceHandle: return 2;
  case cudaErrorNoKernelImageForDevice: return 3;
  default: return 0;
  }
  // CHECK: switch (hipGetLastError()) {
  // CHECK: case hipErrorOutOfMemory: return 1;
  // CHECK: case hipErrorInvalidHandle: return 2;
  // CHECK: case hipErrorNoBinaryForGpu: return 3;
  cudaThreadSynchronize();
  cudaThreadExit();
  // CHECK: hipDeviceSynchronize();
  // CHECK: hipDeviceReset();
}
