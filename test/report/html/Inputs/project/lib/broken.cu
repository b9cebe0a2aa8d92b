#include "kernels.cuh"
#include "not-there.h"
__global__ void scale(float *x, float by) {
  x[threadIdx.x] *= by;
  asm volatile("bar.sync 0;");
}
void wait() { cudaDeviceSynchronize(); missing(3); }
