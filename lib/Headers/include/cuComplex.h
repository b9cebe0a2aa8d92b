// Complex numbers in C.
#ifndef CU_COMPLEX_H_
#define CU_COMPLEX_H_

#include "vector_types.h"
#include <math.h>

#pragma cuferry library(cuComplex)
#pragma cuferry family(cuComplex* cuFloatComplex* cuDoubleComplex*)

typedef float2 cuFloatComplex;
typedef double2 cuDoubleComplex;
typedef cuFloatComplex cuComplex;

#define __cuferry_complex static __inline__ __cudart_builtin__

__cuferry_complex cuComplex make_cuComplex(float re, float im);
__cuferry_complex cuFloatComplex make_cuFloatComplex(float re, float im);
__cuferry_complex cuDoubleComplex make_cuDoubleComplex(double re, double im);
__cuferry_complex cuFloatComplex cuComplexDoubleToFloat(cuDoubleComplex);
__cuferry_complex cuDoubleComplex cuComplexFloatToDouble(cuFloatComplex);

__cuferry_complex float cuCrealf(cuFloatComplex);
__cuferry_complex float cuCimagf(cuFloatComplex);
__cuferry_complex float cuCabsf(cuFloatComplex);
__cuferry_complex cuFloatComplex cuConjf(cuFloatComplex);
__cuferry_complex cuFloatComplex cuCaddf(cuFloatComplex, cuFloatComplex);
__cuferry_complex cuFloatComplex cuCsubf(cuFloatComplex, cuFloatComplex);
__cuferry_complex cuFloatComplex cuCmulf(cuFloatComplex, cuFloatComplex);
__cuferry_complex cuFloatComplex cuCdivf(cuFloatComplex, cuFloatComplex);
__cuferry_complex cuComplex cuCfmaf(cuComplex, cuComplex, cuComplex);

__cuferry_complex double cuCreal(cuDoubleComplex);
__cuferry_complex double cuCimag(cuDoubleComplex);
__cuferry_complex double cuCabs(cuDoubleComplex);
__cuferry_complex cuDoubleComplex cuConj(cuDoubleComplex);
__cuferry_complex cuDoubleComplex cuCadd(cuDoubleComplex, cuDoubleComplex);
__cuferry_complex cuDoubleComplex cuCsub(cuDoubleComplex, cuDoubleComplex);
__cuferry_complex cuDoubleComplex cuCmul(cuDoubleComplex, cuDoubleComplex);
__cuferry_complex cuDoubleComplex cuCdiv(cuDoubleComplex, cuDoubleComplex);
__cuferry_complex cuDoubleComplex cuCfma(cuDoubleComplex, cuDoubleComplex,
                                         cuDoubleComplex);

#undef __cuferry_complex

#endif // CU_COMPLEX_H_
