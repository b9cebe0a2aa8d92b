// What MUSA lacks stays, and the report says why and what to do.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/unsupported.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cuda_runtime.h>
#include <cublas_v2.h>
void f(void **p, size_t n, cudaStream_t s, cublasHandle_t h, float **a, int *info) {
  cudaMallocAsync(p, n, s);
  // CHECK: cudaMallocAsync(p, n, s);
  cudaMemPool_t pool;
  cudaDeviceGetDefaultMemPool(&pool, 0);
  // CHECK: musaMemPool_t pool;
  // CHECK-NEXT: cudaDeviceGetDefaultMemPool(&pool, 0);
  cublasSgetrfBatched(h, 4, a, 4, info, info, 1);
  // CHECK: cublasSgetrfBatched(h, 4, a, 4, info, info, 1);
}
int g(const cudaFuncAttributes &f, const cudaDeviceProp &p) { return f.ptxVersion + p.clusterLaunch; }
// CHECK: int g(const musaFuncAttributes &f, const musaDeviceProp &p) { return f.ptxVersion + p.clusterLaunch; }
__device__ void wait() { __nanosleep(100); }
// CHECK: __nanosleep(100);
__device__ unsigned lane() {
  unsigned id;
  asm("mov.u32 %0, %%laneid;" : "=r"(id));
  // CHECK: asm("mov.u32 %0, %%laneid;" : "=r"(id));
  return id;
}
// REPORT-DAG: MUSA has no PTX
// REPORT-DAG: muBLAS does not offer it
// REPORT-DAG: solve matrix by matrix with muSOLVER
// REPORT-DAG: no stream-ordered allocator before SDK 5.1
// REPORT-DAG: musaFuncAttributes has no such field
// REPORT-DAG: musaDeviceProp ends where CUDA 11's struct ended
// REPORT-DAG: wait in a short loop on clock64()
