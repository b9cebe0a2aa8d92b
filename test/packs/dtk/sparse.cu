// hipSPARSE: the generic functions by regular names; the first generation of solvers is missing.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/sparse.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cusparse.h>
// CHECK: #include <hipsparse/hipsparse.h>
void f(cusparseHandle_t handle, int n, int nnz, int *rows, int *columns, float *values, cusparseDnVecDescr_t x,
       cusparseDnVecDescr_t y, void *buffer) {
  cusparseSpMatDescr_t a;
  cusparseCreateCsr(&a, n, n, nnz, rows, columns, values, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_32I,
                    CUSPARSE_INDEX_BASE_ZERO, CUDA_R_32F);
  // CHECK: hipsparseSpMatDescr_t a;
  // CHECK: hipsparseCreateCsr(&a, n, n, nnz, rows, columns, values, HIPSPARSE_INDEX_32I, HIPSPARSE_INDEX_32I,
  // CHECK-NEXT: HIPSPARSE_INDEX_BASE_ZERO, HIP_R_32F);
  const float one = 1, zero = 0;
  cusparseSpMV(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, &one, a, x, &zero, y, CUDA_R_32F, CUSPARSE_SPMV_ALG_DEFAULT,
               buffer);
  // CHECK: hipsparseSpMV(handle, HIPSPARSE_OPERATION_NON_TRANSPOSE, &one, a, x, &zero, y, HIP_R_32F, HIPSPARSE_SPMV_ALG_DEFAULT,
  cusparseLoggerSetLevel(1);
  // CHECK: cusparseLoggerSetLevel(1);
}
// REPORT: hipSPARSE has no log callbacks
