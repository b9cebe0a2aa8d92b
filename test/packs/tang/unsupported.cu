// What the public headers lack is known.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target tang -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target tang --dry-run -q --report - | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/unsupported.cu --match-full-lines

// REPORT-DAG: cudaMemPoolCreate{{.*}}has no memory pools
// REPORT-DAG: cudaThreadSynchronize{{.*}}does not have this
// REPORT-DAG: cudaGraphicsMapResources{{.*}}no interoperation with graphics
// REPORT-DAG: CUDART_VERSION{{.*}}TANGRT_VERSION_MAJOR
// ZH-DAG: 没有内存池

#include <cuda_runtime.h>

void host(cudaMemPool_t *pool, cudaMemPoolProps *props, cudaGraphicsResource_t r) {
  // CHECK: cudaMemPoolCreate(pool, props);
  cudaMemPoolCreate(pool, props);
  // CHECK: cudaThreadSynchronize();
  cudaThreadSynchronize();
  cudaGraphicsMapResources(1, &r, 0);
#if CUDART_VERSION >= 12000
#endif
}
