// The preprocessor: compilers and passes are tested by HIP's macros, versions of CUDA have no counterpart.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/macros.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#ifdef __CUDACC__
#define DEVICE __device__
#endif
// CHECK: #ifdef __HIPCC__
DEVICE inline int where() {
#if defined(__CUDA_ARCH__)
  return 1;
#else
  return 0;
#endif
}
// CHECK: #if defined(__HIP_DEVICE_COMPILE__)
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 700
#endif
// CHECK: #if defined(__HIP_DEVICE_COMPILE__) && __HIP_DEVICE_COMPILE__ >= 700
#if CUDART_VERSION >= 12000
#endif
// CHECK: #if CUDART_VERSION >= 12000
// REPORT-DAG: HIP defines no version of CUDA: in an #if the name counts as 0
// REPORT-DAG: no compute capability: comparisons with 700 and the like must be rewritten
