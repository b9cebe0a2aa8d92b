#include <cuda_runtime.h>
#include <cublas_v2.h>
#include <cublasXt.h>
#include "lib/kernels.cuh"
/* A comment of more than one line:
   cudaMalloc in it is no code. */
static void cudaHelper() {}

int main() {
  float *x = nullptr, *host = nullptr;
  cudaMallocHost(&host, 64);
  cudaMalloc(&x, 64); cudaMemset(x, 0, 64);
  cudaMemcpy(x, host, 64, cudaMemcpyHostToDevice);
  cudaStream_t stream;
  cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking);
  scale<<<1, 16, 0, stream>>>(x, 2.0f);
  cudaGraphLaunch(nullptr, stream);
  cublasHandle_t handle;
  cublasCreate(&handle);
  cublasXtHandle_t wide;
  cublasXtCreate(&wide);
  cudaHelper();
#if OLD_DRIVER
  cudaThreadExit();
#endif
  int a = 0;
  int b = 1;
  int c = 2;
  int d = 3;
  int e = 4;
  int f = 5;
  int g = 6;
  int h = 7;
  int i = 8;
  int j = 9;
  cudaFree(x);
  return a + b + c + d + e + f + g + h + i + j;
}
