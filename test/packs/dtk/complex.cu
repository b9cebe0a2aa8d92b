// Complex numbers.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/complex.hip | FileCheck %s
#include <cuComplex.h>
// CHECK: #include <hip/hip_complex.h>
__device__ double f(cuDoubleComplex a, cuFloatComplex b) {
  cuDoubleComplex c = cuCadd(a, make_cuDoubleComplex(cuCrealf(b), 0));
  return cuCabs(cuCmul(c, cuConj(a)));
}
// CHECK: __device__ double f(hipDoubleComplex a, hipFloatComplex b) {
// CHECK: hipDoubleComplex c = hipCadd(a, make_hipDoubleComplex(hipCrealf(b), 0));
// CHECK: return hipCabs(hipCmul(c, hipConj(a)));
