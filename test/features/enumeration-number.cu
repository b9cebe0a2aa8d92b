// Numbers that stand for enumerators of CUDA's, and enumerators that are taken for numbers.
// RUN: %check-features %s
#include <cublas_v2.h>                                                       // FEATURE: library-cublas
#include <cuda_runtime.h>
enum Mine { First, Second };
const char *const names[] = {"N", "T", "C"};
const char *name(cublasOperation_t op) { return names[op]; }                 // FEATURE: enumeration-number
const char *transposed() { return names[CUBLAS_OP_T]; }                      // FEATURE: enumeration-number
cublasOperation_t flip(cublasOperation_t op) {
  int other = 1 - op;                                                        // FEATURE: enumeration-number
  return cublasOperation_t(other);                                           // FEATURE: enumeration-number
}
cudaDeviceAttr attribute(int number) {
  return static_cast<cudaDeviceAttr>(number);                                // FEATURE: enumeration-number
}
cudaError_t none() { return (cudaError_t)0; }
cudaError_t same(cudaError_t e) { return (cudaError_t)e; }
int code(cudaError_t e) { return e == cudaSuccess ? 0 : (int)e; }
Mine mine(int i) { return names[Second] ? (Mine)i : First; }
