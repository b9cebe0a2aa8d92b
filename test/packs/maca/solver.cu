// cuSOLVER by mcSOLVER.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/solver.cpp --match-full-lines

// CHECK: #include <mcsolver/mcsolver.h>
#include <cusolverDn.h>

// CHECK: mcsolverStatus_t create(mcsolverDnHandle_t *handle, mcsolverEigMode_t mode) {
cusolverStatus_t create(cusolverDnHandle_t *handle, cusolverEigMode_t mode) {
  // CHECK: mode = MCSOLVER_EIG_MODE_VECTOR;
  mode = CUSOLVER_EIG_MODE_VECTOR;
  // CHECK: return mcsolverDnCreate(handle);
  return cusolverDnCreate(handle);
}
