// What CANN 8.1 lacks is reported for it, and its libraries with it.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann --sdk 8.1.RC1 -o %t/old --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --check-prefix=OLD --input-file=%t/old/older.asc --match-full-lines
// RUN: %cuferry migrate %s --target cann -o %t/new -q
// RUN: FileCheck %s --check-prefix=NEW --input-file=%t/new/older.asc --match-full-lines
// OLD: #include <cublas_v2.h>
// NEW: #include <cann_ops_blas.h>
#include <cublas_v2.h>
#include <cuda_runtime.h>

// REPORT-DAG: CANN 8.1 has no aclrtLaunchHostFunc
// REPORT-DAG: CANN 8.1 has no managed memory
// REPORT-DAG: come with CANN 9

void f(cudaStream_t s, cublasHandle_t h, void (*done)(void *), float **p) {
  // OLD: cudaLaunchHostFunc(s, done, p);
  // NEW: aclrtLaunchHostFunc(s, done, p);
  cudaLaunchHostFunc(s, done, p);
  // OLD: cudaMallocManaged(p, 64);
  // NEW: aclrtMemAllocManaged((void **)(p), 64, ACL_RT_MEM_ATTACH_GLOBAL);
  cudaMallocManaged(p, 64);
  // OLD: cublasSetStream(h, s);
  // NEW: aclblasSetStream(h, s);
  cublasSetStream(h, s);
  // OLD: aclrtSynchronizeStream(s);
  // NEW: aclrtSynchronizeStream(s);
  cudaStreamSynchronize(s);
}
