// What MACA lacks is reported with a reason, also where the regular naming would give a name.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target maca -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target maca --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/unsupported.cpp --match-full-lines

// REPORT-DAG: cudaDevAttrMaxSurface2DWidth{{.*}}does not know this attribute
// REPORT-DAG: cublasLtGetCudartVersion{{.*}}has no such function
// ZH-DAG: cublasLtGetCudartVersion{{.*}}mcBLASLt 没有该函数

#include <cublasLt.h>
#include <cuda_runtime.h>

void ask() {
  int n;
  // CHECK: cudaDeviceGetAttribute(&n, cudaDevAttrMaxSurface2DWidth, 0);
  cudaDeviceGetAttribute(&n, cudaDevAttrMaxSurface2DWidth, 0);
  // CHECK: n = cublasLtGetCudartVersion();
  n = cublasLtGetCudartVersion();
}
