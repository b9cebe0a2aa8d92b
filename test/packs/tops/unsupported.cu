// What tops_runtime_api.h lacks is known, since the header is public.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target tops -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/unsupported.tops --match-full-lines

// REPORT-DAG: cudaMemcpy2D{{.*}}no copies and allocations in two or three dimensions
// REPORT-DAG: cudaGraphLaunch{{.*}}tops_runtime_api.h has no graphs
// REPORT-DAG: cudaOccupancyMaxPotentialBlockSize{{.*}}does not compute occupancy
// REPORT-DAG: cudaFuncSetAttribute{{.*}}kernels cannot be configured so
// REPORT-DAG: cublasCreate{{.*}}no BLAS of cuBLAS' shape
// REPORT-DAG: cudaErrorInvalidPc{{.*}}has no such error

#include <cublas_v2.h>
#include <cuda_runtime.h>

__global__ void k() {}

void host(void *p, cudaGraphExec_t exec, cudaStream_t stream) {
  cudaMemcpy2D(p, 8, p, 8, 8, 8, cudaMemcpyDeviceToDevice);
  // CHECK: cudaGraphLaunch(exec, stream);
  cudaGraphLaunch(exec, stream);
  int grid, block;
  cudaOccupancyMaxPotentialBlockSize(&grid, &block, k, 0, 0);
  cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, 1);
  cublasHandle_t handle;
  cublasCreate(&handle);
  bool b = cudaGetLastError() == cudaErrorInvalidPc;
}
