// Names stay; what cu-bridge or the chip lacks is told, in English and Chinese.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target maca-compat -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target maca-compat --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/checker.cu --match-full-lines

// REPORT-DAG: cublasLtGetCudartVersion{{.*}}has no such function
// REPORT-DAG: cuTensorMapEncodeTiled{{.*}}no tensor memory accelerator
// REPORT-DAG: cudaGridDependencySynchronize{{.*}}programmatic dependent launch
// REPORT-DAG: atomicAdd{{.*}}C500 has no atomic addition of bfloat16
// REPORT-DAG: CUDART_VERSION{{.*}}11060 with cu-bridge
// REPORT-DAG: cudaGetDriverEntryPoint{{.*}}with a prefix (wcuMemMap)
// REPORT-DAG: MetaX's chips execute no PTX
// ZH-DAG: cublasLtGetCudartVersion{{.*}}mcBLASLt 没有该函数

#include <cublasLt.h>
#include <cuda.h>
#include <cuda_bf16.h>
#include <cuda_runtime.h>

__global__ void kernel(__nv_bfloat16 *sum, float *x) {
  // CHECK: atomicAdd(sum, __float2bfloat16(1.0f));
  atomicAdd(sum, __float2bfloat16(1.0f));
  // CHECK: atomicAdd(x, 1.0f);
  atomicAdd(x, 1.0f);
  cudaGridDependencySynchronize();
  asm volatile("membar.gl;");
}

void host(cudaGraph_t graph) {
  cudaGraphExec_t exec;
  // CHECK: cudaGraphInstantiateWithFlags(&exec, graph, 0);
  cudaGraphInstantiate(&exec, graph, 0);
  // CHECK: cudaGraphInstantiate(&exec, graph, nullptr, nullptr, 0);
  cudaGraphInstantiate(&exec, graph, nullptr, nullptr, 0);
  size_t v = cublasLtGetCudartVersion();
  void *encode = (void *)cuTensorMapEncodeTiled;
  // CHECK: cudaGetDriverEntryPoint("cuMemMap", &encode, cudaEnableDefault);
  cudaGetDriverEntryPoint("cuMemMap", &encode, cudaEnableDefault);
#if CUDART_VERSION >= 12000
  cudaMalloc(&encode, v);
#endif
}
