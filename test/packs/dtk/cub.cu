// CUB is hipCUB: one header, and the namespace, however it is named; private macros are missing.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/cub.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cub/block/block_reduce.cuh>
#include <cub/device/device_reduce.cuh>
// CHECK: #include <hipcub/hipcub.hpp>
namespace mine = cub;
// CHECK: namespace mine = hipcub;
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
  mine::DeviceReduce::Max(nullptr, bytes, a, b, n, s);
  // CHECK: hipcub::DeviceReduce::Sum(nullptr, bytes, a, b, n, s);
  // CHECK: mine::DeviceReduce::Max(nullptr, bytes, a, b, n, s);
  int items = CUB_QUOTIENT_CEILING(n, 4);
  // CHECK: int items = CUB_QUOTIENT_CEILING(n, 4);
}
// REPORT: this macro is private to CUB
