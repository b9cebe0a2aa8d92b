// CUB is hipCUB, Thrust keeps its names but for the execution policies' namespace.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/cxx.hip | FileCheck %s
#include <cub/cub.cuh>
#include <thrust/device_vector.h>
#include <thrust/sort.h>
#include <thrust/execution_policy.h>
// CHECK: #include <hipcub/hipcub.hpp>
// CHECK: #include <thrust/device_vector.h>
__global__ void k(const float *in, float *out) {
  using Reduce = cub::BlockReduce<float, 256>;
  __shared__ typename Reduce::TempStorage storage;
  float sum = Reduce(storage).Sum(in[threadIdx.x]);
  if (threadIdx.x == 0)
    *out = sum;
}
// CHECK: using Reduce = hipcub::BlockReduce<float, 256>;
// CHECK: __shared__ typename Reduce::TempStorage storage;
// CHECK: float sum = Reduce(storage).Sum(in[threadIdx.x]);
void f(float *a, float *b, int n, cudaStream_t s) {
  size_t bytes = 0;
  cub::DeviceReduce::Sum(nullptr, bytes, a, b, n, s);
  // CHECK: hipcub::DeviceReduce::Sum(nullptr, bytes, a, b, n, s);
  thrust::device_vector<int> v(n);
  thrust::sort(thrust::cuda::par.on(s), v.begin(), v.end());
  // CHECK: thrust::device_vector<int> v(n);
  // CHECK: thrust::sort(thrust::hip::par.on(s), v.begin(), v.end());
}
