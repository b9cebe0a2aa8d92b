// hipSOLVER: the dense part for single types; several devices and refinement are missing.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/solver.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cusolverDn.h>
#include <cusolverMg.h>
// CHECK: #include <hipsolver/hipsolver.h>
void f(double *a, int n, double *work, int *pivots, int *info) {
  cusolverDnHandle_t handle;
  cusolverDnCreate(&handle);
  int size;
  cusolverDnDgetrf_bufferSize(handle, n, n, a, n, &size);
  cusolverStatus_t status = cusolverDnDgetrf(handle, n, n, a, n, work, pivots, info);
  // CHECK: hipsolverHandle_t handle;
  // CHECK: hipsolverDnCreate(&handle);
  // CHECK: hipsolverDnDgetrf_bufferSize(handle, n, n, a, n, &size);
  // CHECK: hipsolverStatus_t status = hipsolverDnDgetrf(handle, n, n, a, n, work, pivots, info);
  cusolverMgHandle_t several;
  cusolverMgCreate(&several);
  // CHECK: cusolverMgCreate(&several);
}
// REPORT: hipSOLVER works on one device
