// The runtime API takes HIP's names: functions, types, enumerators, names in macros; the fields of structs stay.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/runtime.hip | FileCheck %s
#include <cuda_runtime.h>
// CHECK: #include <hip/hip_runtime.h>
#define TRY(call)                                                              \
  do {                                                                         \
    cudaError_t status = (call);                                               \
    if (status != cudaSuccess)                                                 \
      report(cudaGetErrorString(status));                                      \
  } while (0)
// CHECK: hipError_t status = (call);
// CHECK: if (status != hipSuccess)
// CHECK: report(hipGetErrorString(status));
void report(const char *);
__global__ void scale(float *v, float s, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    v[i] *= s;
}
// CHECK: __global__ void scale(float *v, float s, int n) {
// CHECK: int i = blockIdx.x * blockDim.x + threadIdx.x;

void f(float *host, int n) {
  float *v = nullptr;
  cudaStream_t stream;
  cudaEvent_t begin, end;
  TRY(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  // CHECK: TRY(hipStreamCreateWithFlags(&stream, hipStreamNonBlocking));
  TRY(cudaEventCreateWithFlags(&begin, cudaEventDisableTiming));
  // CHECK: TRY(hipEventCreateWithFlags(&begin, hipEventDisableTiming));
  TRY(cudaMalloc(&v, n * sizeof(float)));
  // CHECK: TRY(hipMalloc(&v, n * sizeof(float)));
  TRY(cudaMemcpyAsync(v, host, n * sizeof(float), cudaMemcpyHostToDevice, stream));
  // CHECK: TRY(hipMemcpyAsync(v, host, n * sizeof(float), hipMemcpyHostToDevice, stream));
  scale<<<(n + 255) / 256, 256, 0, stream>>>(v, 2.0f, n);
  // CHECK: scale<<<(n + 255) / 256, 256, 0, stream>>>(v, 2.0f, n);
  if (cudaStreamQuery(stream) == cudaErrorNotReady)
    TRY(cudaStreamSynchronize(stream));
  // CHECK: if (hipStreamQuery(stream) == hipErrorNotReady)
  // CHECK-NEXT: TRY(hipStreamSynchronize(stream));
  cudaPitchedPtr pitched = make_cudaPitchedPtr(v, n, n, 1);
  pitched.pitch = cudaMemcpyDefault == cudaMemcpyKind(4);
  // CHECK: hipPitchedPtr pitched = make_hipPitchedPtr(v, n, n, 1);
  // CHECK: pitched.pitch = hipMemcpyDefault == hipMemcpyKind(4);
  TRY(cudaFree(v));
  // CHECK: TRY(hipFree(v));
}
