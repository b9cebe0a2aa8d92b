// Names stay; what CoreX lacks is told, in English and Chinese.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target corex -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target corex --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/checker.cu --match-full-lines

// REPORT-DAG: cudaEventRecordWithFlags{{.*}}does without it
// REPORT-DAG: cudaHostRegister{{.*}}check that CoreX's function works
// REPORT-DAG: cuMemCreate{{.*}}no interface to virtual memory
// REPORT-DAG: cuStreamWaitValue32{{.*}}do not wait for or write values
// REPORT-DAG: atomicAdd{{.*}}no 16-bit types
// REPORT-DAG: __hmin2{{.*}}no minimum and maximum of half2
// REPORT-DAG: CoreX's GPUs execute no PTX
// REPORT-DAG: nvcuda{{.*}}has no nvcuda::wmma
// ZH-DAG: cuMemCreate{{.*}}CoreX 没有虚拟内存管理接口

#include <cuda.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>
#include <mma.h>

using namespace nvcuda;

__global__ void kernel(__half *h, float *x, __half2 *h2) {
  // CHECK: atomicAdd(h, h[1]);
  atomicAdd(h, h[1]);
  // CHECK: atomicAdd(x, 1.0f);
  atomicAdd(x, 1.0f);
  // CHECK: h[0] = __float2half(fminf(__half2float(h[0]), __half2float(h[1])));
  h[0] = __hmin(h[0], h[1]);
  // CHECK: h2[0] = __hmin2(h2[0], h2[1]);
  h2[0] = __hmin2(h2[0], h2[1]);
  asm volatile("membar.gl;");
}

void host(cudaEvent_t e, cudaStream_t s, void *p, CUmemGenericAllocationHandle *m) {
  // CHECK: cudaEventRecord(e, s);
  cudaEventRecordWithFlags(e, s, 0);
  // CHECK: cudaEventRecordWithFlags(e, s, cudaEventRecordExternal);
  cudaEventRecordWithFlags(e, s, cudaEventRecordExternal);
  cudaHostRegister(p, 8, 0);
  cuMemCreate(m, 8, 0, 0);
  cuStreamWaitValue32(s, 0, 1, 0);
}
