// The runtime API takes MUSA's prefix: functions, types, enumerators, constants in macros.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK' %t/runtime.mu | FileCheck %s
#include <cuda_runtime.h>
// CHECK: #include <musa_runtime.h>
#define TRY(call)                                                              \
  do {                                                                         \
    cudaError_t status = (call);                                               \
    if (status != cudaSuccess)                                                 \
      report(cudaGetErrorString(status));                                      \
  } while (0)
// CHECK: musaError_t status = (call);
// CHECK: if (status != musaSuccess)
// CHECK: report(musaGetErrorString(status));
void report(const char *);
__global__ void scale(float *v, float s, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    v[i] *= s;
}
// CHECK: int i = blockIdx.x * blockDim.x + threadIdx.x;

void f(float *host, int n) {
  float *v = nullptr;
  cudaStream_t stream;
  cudaEvent_t begin, end;
  TRY(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  // CHECK: TRY(musaStreamCreateWithFlags(&stream, musaStreamNonBlocking));
  TRY(cudaEventCreateWithFlags(&begin, cudaEventDisableTiming));
  // CHECK: TRY(musaEventCreateWithFlags(&begin, musaEventDisableTiming));
  TRY(cudaMalloc(&v, n * sizeof(float)));
  // CHECK: TRY(musaMalloc(&v, n * sizeof(float)));
  TRY(cudaMemcpyAsync(v, host, n * sizeof(float), cudaMemcpyHostToDevice, stream));
  // CHECK: TRY(musaMemcpyAsync(v, host, n * sizeof(float), musaMemcpyHostToDevice, stream));
  scale<<<(n + 255) / 256, 256, 0, stream>>>(v, 2.0f, n);
  // CHECK: scale<<<(n + 255) / 256, 256, 0, stream>>>(v, 2.0f, n);
  if (cudaStreamQuery(stream) == cudaErrorNotReady)
    TRY(cudaStreamSynchronize(stream));
  // CHECK: if (musaStreamQuery(stream) == musaErrorNotReady)
  // CHECK-NEXT: TRY(musaStreamSynchronize(stream));
  cudaDeviceProp prop;
  TRY(cudaGetDeviceProperties(&prop, 0));
  // CHECK: musaDeviceProp prop;
  // CHECK-NEXT: TRY(musaGetDeviceProperties(&prop, 0));
  int value = 0;
  TRY(cudaDeviceGetAttribute(&value, cudaDevAttrMaxSharedMemoryPerBlockOptin, 0));
  // CHECK: TRY(musaDeviceGetAttribute(&value, musaDevAttrMaxSharedMemoryPerBlockOptin, 0));
  cudaExtent extent = make_cudaExtent(prop.multiProcessorCount, 1, 1);
  // CHECK: musaExtent extent = make_musaExtent(prop.multiProcessorCount, 1, 1);
  TRY(cudaFree(v));
  // CHECK: TRY(musaFree(v));
}
// The SDK spells these otherwise than by the pattern.
bool isFatal(cudaError_t e) {
  return e == cudaErrorCudartUnloading || e == cudaErrorNvlinkUncorrectable;
  // CHECK: return e == musaErrorMusartUnloading || e == musaErrorMtlinkUncorrectable;
}
