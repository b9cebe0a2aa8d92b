// cuComplex.h is muComplex.h.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK' %t/complex.mu | FileCheck %s
#include <cuComplex.h>
// CHECK: #include <muComplex.h>
cuDoubleComplex rotate(cuDoubleComplex z) { return cuCmul(z, make_cuDoubleComplex(0.0, 1.0)); }
// CHECK: muDoubleComplex rotate(muDoubleComplex z) { return muCmul(z, make_muDoubleComplex(0.0, 1.0)); }
float length(cuFloatComplex z) { return cuCabsf(cuConjf(z)); }
// CHECK: float length(muFloatComplex z) { return muCabsf(muConjf(z)); }
