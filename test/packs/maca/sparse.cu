// cuSPARSE by mcSPARSE.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q
// RUN: FileCheck %s --input-file=%t/sparse.cpp --match-full-lines

// CHECK: #include <mcsparse/mcsparse.h>
#include <cusparse.h>

// CHECK: mcsparseStatus_t create(mcsparseHandle_t *handle, mcsparseMatDescr_t descr) {
cusparseStatus_t create(cusparseHandle_t *handle, cusparseMatDescr_t descr) {
  // CHECK: mcsparseSetMatIndexBase(descr, MCSPARSE_INDEX_BASE_ZERO);
  cusparseSetMatIndexBase(descr, CUSPARSE_INDEX_BASE_ZERO);
  // CHECK: return mcsparseCreate(handle);
  return cusparseCreate(handle);
}
