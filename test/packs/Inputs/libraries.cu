// Every library's header, and a call or two of each.
#include <cublas_v2.h>
#include <cublasLt.h>
#include <cudnn.h>
#include <cufft.h>
#include <curand.h>
#include <curand_kernel.h>
#include <cusolverDn.h>
#include <cusparse.h>
#include <nvrtc.h>
#include <nccl.h>
#include <nvml.h>
#include <nvToolsExt.h>
#include <npp.h>
#include <cuda_profiler_api.h>
#include <cuComplex.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>
#include <cuda_bf16.h>
#include <cooperative_groups.h>
#include <thrust/device_vector.h>
#include <cub/cub.cuh>
#include <mma.h>
#include <cutlass/cutlass.h>
#include <torch/extension.h>
#include <NvInfer.h>

void calls(cublasHandle_t blas, cublasLtHandle_t lt, cudnnHandle_t dnn, cufftHandle fft, curandGenerator_t rand,
           cusolverDnHandle_t solver, cusparseHandle_t sparse, nvrtcProgram program, ncclComm_t comm,
           cudaStream_t stream, cudaGraph_t graph, cudaTextureObject_t texture) {
  cublasSetStream(blas, stream);
  cublasLtDestroy(lt);
  cudnnSetStream(dnn, stream);
  cufftSetStream(fft, stream);
  curandSetStream(rand, stream);
  cusolverDnSetStream(solver, stream);
  cusparseSetStream(sparse, stream);
  nvrtcDestroyProgram(&program);
  ncclCommDestroy(comm);
  nvmlInit();
  nvtxRangePop();
  cudaProfilerStart();
  cudaGraphDestroy(graph);
  cudaDestroyTextureObject(texture);
}

__global__ void noise(float *out, cuFloatComplex *z) {
  curandState state;
  curand_init(1, threadIdx.x, 0, &state);
  out[threadIdx.x] = curand_uniform(&state);
  z[threadIdx.x] = cuCmulf(z[threadIdx.x], z[0]);
}
