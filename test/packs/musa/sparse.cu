// cuSPARSE is muSPARSE, which gives the steps of an operation as stages of one function.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/sparse.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
// RUN: %cuferry migrate %s --target musa --sdk 3.1 -o %t.old -q
// RUN: grep -v 'CHECK\|OLD:' %t.old/sparse.mu | FileCheck %s --check-prefix=OLD
#include <cusparse.h>
// CHECK: #include <musparse.h>
void times(cusparseHandle_t h, cusparseSpMatDescr_t a, cusparseDnMatDescr_t b, cusparseDnMatDescr_t c, void *buffer) {
  const float one = 1, zero = 0;
  const auto op = CUSPARSE_OPERATION_NON_TRANSPOSE;
  // CHECK: const auto op = MUSPARSE_OPERATION_NON_TRANSPOSE;
  size_t bytes = 0;
  cusparseSpMM_bufferSize(h, op, op, &one, a, b, &zero, c, CUDA_R_32F, CUSPARSE_SPMM_ALG_DEFAULT, &bytes);
  // CHECK: musparseSpMM(h, op, op, &one, a, b, &zero, c, MUSA_R_32F, MUSPARSE_SPMM_ALG_DEFAULT, MUSPARSE_SPMM_STAGE_BUFFER_SIZE, &bytes, nullptr);
  cusparseSpMM_preprocess(h, op, op, &one, a, b, &zero, c, CUDA_R_32F, CUSPARSE_SPMM_ALG_DEFAULT, buffer);
  // CHECK: musparseSpMM(h, op, op, &one, a, b, &zero, c, MUSA_R_32F, MUSPARSE_SPMM_ALG_DEFAULT, MUSPARSE_SPMM_STAGE_PREPROCESS, nullptr, buffer);
  cusparseSpMM(h, op, op, &one, a, b, &zero, c, CUDA_R_32F, CUSPARSE_SPMM_ALG_DEFAULT, buffer);
  // CHECK: musparseSpMM(h, op, op, &one, a, b, &zero, c, MUSA_R_32F, MUSPARSE_SPMM_ALG_DEFAULT, MUSPARSE_SPMM_STAGE_COMPUTE, nullptr, buffer);
}
void dense(cusparseDnMatDescr_t *m, float *v, int n) { cusparseCreateDnMat(m, n, n, n, v, CUDA_R_32F, CUSPARSE_ORDER_COL); }
// CHECK: musparseCreateDnMat(m, n, n, n, v, MUSA_R_32F, MUSPARSE_ORDER_COLUMN);
size_t vector(cusparseHandle_t h, cusparseSpMatDescr_t a, cusparseDnVecDescr_t x, cusparseDnVecDescr_t y) {
  const float one = 1;
  size_t bytes = 0;
  cusparseSpMV_bufferSize(h, CUSPARSE_OPERATION_TRANSPOSE, &one, a, x, &one, y, CUDA_R_32F, CUSPARSE_SPMV_ALG_DEFAULT, &bytes);
  // CHECK: musparseSpMV_bufferSize(h, MUSPARSE_OPERATION_TRANSPOSE, &one, a, x, &one, y, MUSA_R_32F, MUSPARSE_SPMV_ALG_DEFAULT, &bytes);
  // OLD: musparseSpMV(h, MUSPARSE_OPERATION_TRANSPOSE, &one, a, x, &one, y, MUSA_R_32F, MUSPARSE_SPMV_ALG_DEFAULT, &bytes, nullptr);
  return bytes;
}
void product(cusparseHandle_t h) {
  cusparseSpGEMMDescr_t d;
  cusparseSpGEMM_createDescr(&d);
  // CHECK: cusparseSpGEMMDescr_t d;
  // CHECK-NEXT: cusparseSpGEMM_createDescr(&d);
}
// REPORT-DAG: MUSPARSE_SPGEMM_STAGE_BUFFER_SIZE
// REPORT-DAG: muSPARSE wants the stage MUSPARSE_SPMM_STAGE_PREPROCESS
