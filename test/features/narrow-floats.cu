// Half precision and atomics on it.
// RUN: %check-features %s
#include <cuda_bf16.h>                                       // FEATURE: bf16
#include <cuda_fp16.h>                                       // FEATURE: fp16
__global__ void k(__half *h, __half2 *h2, __nv_bfloat16 *b, unsigned short *s, double *d, float *f) { // FEATURE: double-precision
  atomicAdd(h, *h);          // FEATURE: atomic-16-bit type=__half
  atomicAdd(h2, *h2);        // FEATURE: atomic-16-bit type=__half2
  atomicAdd(b, *b);          // FEATURE: atomic-16-bit type=__nv_bfloat16
  atomicCAS(s, (unsigned short)1, (unsigned short)2); // FEATURE: atomic-16-bit
  atomicAdd(d, *d);          // FEATURE: atomic-double type=double
  atomicAdd(f, *f);
  atomicAdd_block(f, *f);    // FEATURE: atomic-scoped
}
