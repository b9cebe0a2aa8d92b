// cuSPARSE by ACSPARSE.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/sparse.hg --match-full-lines

// CHECK: #include <acsparse.h>
#include <cusparse.h>

// CHECK: acsparseStatus_t create(acsparseHandle_t *handle, acsparseMatDescr_t descr) {
cusparseStatus_t create(cusparseHandle_t *handle, cusparseMatDescr_t descr) {
  // CHECK: acsparseSetMatIndexBase(descr, ACSPARSE_INDEX_BASE_ZERO);
  cusparseSetMatIndexBase(descr, CUSPARSE_INDEX_BASE_ZERO);
  // CHECK: return acsparseCreate(handle);
  return cusparseCreate(handle);
}
