// bfloat16 is bfloat16, also where only a header of another type brings its name.
// RUN: %check-features %s
#include <cuda_fp16.h>                  // FEATURE: fp16
void f(const __nv_bfloat16 *bias);      // FEATURE: bf16
