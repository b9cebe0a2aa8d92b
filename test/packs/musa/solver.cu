// cuSOLVER is muSOLVER from SDK 4.3 on; what took its final arguments later is reported for older SDKs.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK\|OLD' %t/solver.mu | FileCheck %s
// RUN: %cuferry migrate %s --target musa --sdk 3.1 -o %t.old -q --report %t.json
// RUN: grep -v 'CHECK\|OLD' %t.old/solver.mu | FileCheck %s --check-prefix=OLD
// RUN: FileCheck %s --check-prefix=OLD-REPORT < %t.json
#include <cusolverDn.h>
// CHECK: #include <musolverDn.h>
// OLD: #include <musolver.h>
int factor(cusolverDnHandle_t h, float *a, int n, int *pivots, int *info, float *work) {
  // CHECK: int factor(musolverDnHandle_t h, float *a, int n, int *pivots, int *info, float *work) {
  int size = 0;
  if (cusolverDnSgetrf_bufferSize(h, n, n, a, n, &size) != CUSOLVER_STATUS_SUCCESS)
    return -1;
  // CHECK: if (musolverDnSgetrf_bufferSize(h, n, n, a, n, &size) != MUSOLVER_STATUS_SUCCESS)
  // OLD: if (cusolverDnSgetrf_bufferSize(h, n, n, a, n, &size) != CUSOLVER_STATUS_SUCCESS)
  cusolverDnSgetrf(h, n, n, a, n, work, pivots, info);
  // CHECK: musolverDnSgetrf(h, n, n, a, n, work, pivots, info);
  return size;
}
void pack(cusolverDnHandle_t h, cuComplex *a, int n, const cuComplex *tau, cuComplex *work, int size, int *info) {
  cusolverDnCungqr(h, n, n, n, a, n, tau, work, size, info);
  // CHECK: musolverDnCungqr(h, n, n, n, a, n, tau, work, size, info);
}
// OLD-REPORT: before SDK 4.3 muSOLVER has no handle of its own
