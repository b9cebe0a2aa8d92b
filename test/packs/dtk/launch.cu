// Launches stay as they are, and with them shared memory, bounds and the built-in variables.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/launch.hip | FileCheck %s
#include <cuda_runtime.h>
template <class T> __global__ void __launch_bounds__(256, 2) k(T *__restrict__ v) {
  extern __shared__ float tile[];
  __shared__ T one;
  tile[threadIdx.x] = v[blockIdx.x * gridDim.x];
  __syncthreads();
}
// CHECK: template <class T> __global__ void __launch_bounds__(256, 2) k(T *__restrict__ v) {
// CHECK: extern __shared__ float tile[];
// CHECK: __syncthreads();
void f(double *v, dim3 grid, cudaStream_t s) {
  k<double><<<grid, dim3(16, 16), 1024, s>>>(v);
  // CHECK: k<double><<<grid, dim3(16, 16), 1024, s>>>(v);
  void *arguments[] = {&v};
  cudaLaunchKernel((const void *)k<double>, grid, dim3(256), arguments, 0, s);
  cudaLaunchCooperativeKernel((void *)k<double>, grid, dim3(256), arguments);
  // CHECK: hipLaunchKernel((const void *)k<double>, grid, dim3(256), arguments, 0, s);
  // CHECK: hipLaunchCooperativeKernel((void *)k<double>, grid, dim3(256), arguments);
}
