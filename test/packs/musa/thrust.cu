// Thrust and CUB keep their paths and names; the namespace of Thrust's CUDA backend is MUSA's.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK' %t/thrust.mu | FileCheck %s
#include <cub/cub.cuh>
#include <thrust/device_vector.h>
#include <thrust/sort.h>
#include <thrust/system/cuda/execution_policy.h>
// CHECK: #include <cub/cub.cuh>
// CHECK-NEXT: #include <thrust/device_vector.h>
// CHECK-NEXT: #include <thrust/sort.h>
// CHECK-NEXT: #include <thrust/system/musa/execution_policy.h>
void sort(thrust::device_vector<int> &v, cudaStream_t stream) {
  thrust::sort(thrust::cuda::par.on(stream), v.begin(), v.end());
  // CHECK: void sort(thrust::device_vector<int> &v, musaStream_t stream) {
  // CHECK-NEXT: thrust::sort(thrust::musa::par.on(stream), v.begin(), v.end());
}
__global__ void sum(const int *in, int *out) {
  using Reduce = cub::BlockReduce<int, 256>;
  __shared__ typename Reduce::TempStorage storage;
  int total = Reduce(storage).Sum(in[threadIdx.x]);
  // CHECK: using Reduce = cub::BlockReduce<int, 256>;
  // CHECK-NEXT: __shared__ typename Reduce::TempStorage storage;
  // CHECK-NEXT: int total = Reduce(storage).Sum(in[threadIdx.x]);
  if (threadIdx.x == 0)
    *out = total;
}
