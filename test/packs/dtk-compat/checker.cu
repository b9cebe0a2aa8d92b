// What DTK lacks is told, in English and Chinese; a missing alias is spelled out.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target dtk-compat -o %t --all-places > %t.txt
// RUN: grep -v 'CHECK' %t/checker.cu | FileCheck %s
// RUN: FileCheck %s --input-file=%t.txt --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target dtk-compat --dry-run | FileCheck %s --check-prefix=ZH
#include <cuda.h>
#include <cuda_bf16.h>
#include <cuda_fp8.h>
#include <cuda_runtime.h>
__global__ void k(nv_bfloat16 *v, __nv_fp8_e4m3 *w) { asm volatile("membar.gl;"); }
// CHECK: __global__ void k(__nv_bfloat16 *v, __nv_fp8_e4m3 *w) { asm volatile("membar.gl;"); }
void f(CUdeviceptr p, size_t n, int *handle) {
  cuMemGetHandleForAddressRange(handle, p, n, CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD, 0);
  // CHECK: cuMemGetHandleForAddressRange(handle, p, n, CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD, 0);
  cudaMemcpy(handle, (void *)p, n, cudaMemcpyDefault);
  // CHECK: cudaMemcpy(handle, (void *)p, n, cudaMemcpyDefault);
}
// REPORT-DAG: DCU executes no PTX
// REPORT-DAG: DTK has no floating-point types of 8 bits or less
// REPORT-DAG: DTK has no 8-bit floating-point types
// REPORT-DAG: DTK does not export memory as DMA-BUF
// ZH-DAG: DCU 不执行 PTX
// ZH-DAG: DTK 不支持将内存导出为 DMA-BUF
