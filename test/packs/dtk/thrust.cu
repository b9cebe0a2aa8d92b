// Thrust is rocThrust, by the same names but for the namespace of the execution policies.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/thrust.hip | FileCheck %s
#include <thrust/device_vector.h>
#include <thrust/execution_policy.h>
#include <thrust/sort.h>
#include <thrust/system/cuda/execution_policy.h>
// CHECK: #include <thrust/device_vector.h>
// CHECK: #include <thrust/system/hip/execution_policy.h>
void f(int *p, int n, cudaStream_t s) {
  thrust::device_vector<int> v(n);
  thrust::sort(thrust::cuda::par.on(s), v.begin(), v.end());
  thrust::sort(thrust::device, p, p + n);
  // CHECK: thrust::device_vector<int> v(n);
  // CHECK: thrust::sort(thrust::hip::par.on(s), v.begin(), v.end());
  // CHECK: thrust::sort(thrust::device, p, p + n);
}
