// Names stay; what is known to be missing, or not known, is told.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target denglin -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target denglin --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/checker.cu --match-full-lines

// REPORT-DAG: CUDNN_DATA_DOUBLE{{.*}}lacks double precision
// REPORT-DAG: __shfl_down_sync{{.*}}-dlgpu-full-shfl
// REPORT-DAG: warpSize{{.*}}not stated in public
// REPORT-DAG: -dlgpu-lower-ptx=true
// ZH-DAG: 登临的 cuDNN 没有双精度类型

#include <cudnn.h>

__global__ void k(int *p) {
  // CHECK: p[threadIdx.x / warpSize] = __shfl_down_sync(0xffffffff, *p, 8);
  p[threadIdx.x / warpSize] = __shfl_down_sync(0xffffffff, *p, 8);
  asm volatile("membar.gl;");
}

cudnnStatus_t create(cudnnHandle_t *handle, cudnnDataType_t *type) {
  *type = CUDNN_DATA_DOUBLE;
  // CHECK: return cudnnCreate(handle);
  return cudnnCreate(handle);
}

// CHECK: cudaError_t memory(void **p) { return cudaMalloc(p, 8); }
cudaError_t memory(void **p) { return cudaMalloc(p, 8); }
