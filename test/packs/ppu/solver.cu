// cuSOLVER by ACSOLVER.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/solver.hg --match-full-lines

// CHECK: #include <acsolverDn.h>
#include <cusolverDn.h>

// CHECK: acsolverStatus_t create(acsolverDnHandle_t *handle, acsolverEigMode_t mode) {
cusolverStatus_t create(cusolverDnHandle_t *handle, cusolverEigMode_t mode) {
  // CHECK: mode = ACSOLVER_EIG_MODE_VECTOR;
  mode = CUSOLVER_EIG_MODE_VECTOR;
  // CHECK: return acsolverDnCreate(handle);
  return cusolverDnCreate(handle);
}
