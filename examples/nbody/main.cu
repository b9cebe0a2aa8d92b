// A small n-body simulation: cuferry's demonstration of a CUDA project.
#include "bodies.cuh"
#include "check.h"

#include <string>

int main(int argc, char **argv) {
  int count = argc > 1 ? std::stoi(argv[1]) : 4096;
  int steps = argc > 2 ? std::stoi(argv[2]) : 100;

  cudaDeviceProp properties;
  CHECK_CUDA(cudaGetDeviceProperties(&properties, 0));
  std::printf("%s: %d multiprocessors, %d threads a warp\n", properties.name,
              properties.multiProcessorCount, properties.warpSize);

  cudaStream_t stream;
  CHECK_CUDA(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  cudaEvent_t begin, end;
  CHECK_CUDA(cudaEventCreate(&begin));
  CHECK_CUDA(cudaEventCreate(&end));

  Bodies bodies = makeBodies(count, 7);
  CHECK_CUDA(cudaEventRecord(begin, stream));
  for (int i = 0; i < steps; ++i)
    step(bodies, 0.01f, stream);
  CHECK_CUDA(cudaEventRecord(end, stream));
  CHECK_CUDA(cudaEventSynchronize(end));
  float milliseconds = 0;
  CHECK_CUDA(cudaEventElapsedTime(&milliseconds, begin, end));
  std::printf("%d bodies, %d steps: %.2f ms, kinetic energy %g\n", count, steps,
              milliseconds, kineticEnergy(bodies, stream));

  // The sum of all positions' components, by cuBLAS.
  cublasHandle_t blas;
  CHECK_CUBLAS(cublasCreate(&blas));
  CHECK_CUBLAS(cublasSetStream(blas, stream));
  float sum = 0;
  CHECK_CUBLAS(cublasSasum(blas, 4 * count,
                           reinterpret_cast<float *>(bodies.position), 1, &sum));
  std::printf("sum of absolute positions and masses: %g\n", sum);
  CHECK_CUBLAS(cublasDestroy(blas));

  release(bodies);
  CHECK_CUDA(cudaEventDestroy(begin));
  CHECK_CUDA(cudaEventDestroy(end));
  CHECK_CUDA(cudaStreamDestroy(stream));
#ifdef USE_PROFILER
  cudaProfilerStop();
#endif
  return 0;
}
