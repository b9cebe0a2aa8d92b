// Code for the device view only.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/arch-guard.toy
__device__ int lane() {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 700
  return 1;
#else
  cudaError_t e = cudaSuccess;
  // CHECK: toyError_t e = toySuccess;
  return e;
#endif
}
