// hipBLASLt: the descriptions and the heuristic search; configuring an algorithm by hand is missing.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/blaslt.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <cublasLt.h>
// CHECK: #include <hipblaslt/hipblaslt.h>
void f(cublasLtHandle_t handle, cublasOperation_t transposed) {
  cublasLtMatmulDesc_t description;
  cublasLtMatmulDescCreate(&description, CUBLAS_COMPUTE_32F, CUDA_R_32F);
  cublasLtMatmulDescSetAttribute(description, CUBLASLT_MATMUL_DESC_TRANSA, &transposed, sizeof transposed);
  // CHECK: hipblasLtMatmulDesc_t description;
  // CHECK: hipblasLtMatmulDescCreate(&description, HIPBLAS_COMPUTE_32F, HIP_R_32F);
  // CHECK: hipblasLtMatmulDescSetAttribute(description, HIPBLASLT_MATMUL_DESC_TRANSA, &transposed, sizeof transposed);
  cublasLtMatmulAlgo_t algorithm;
  int tile = CUBLASLT_MATMUL_TILE_64x64;
  cublasLtMatmulAlgoConfigSetAttribute(&algorithm, CUBLASLT_ALGO_CONFIG_TILE_ID, &tile, sizeof tile);
  // CHECK: hipblasLtMatmulAlgo_t algorithm;
  // CHECK: cublasLtMatmulAlgoConfigSetAttribute(&algorithm, CUBLASLT_ALGO_CONFIG_TILE_ID, &tile, sizeof tile);
}
// REPORT: hipBLASLt does not have this part of cuBLASLt
