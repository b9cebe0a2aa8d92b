// Doubles in device code, told once a function; constants that become floats, and doubles on the host, are none.
// RUN: %check-features %s
typedef double real;
__global__ void sums(double *x) { x[0] += 1; }          // FEATURE: double-precision
__device__ float promoted(float x) { return x * 2.0; }  // FEATURE: double-precision
__global__ void scales(float *x) { x[0] *= 0.5; }       // FEATURE: double-precision
__device__ bool above(float x) { return x > 0.1; }      // FEATURE: double-precision
__device__ bool half(float x) { return x > 0.5; }
__device__ float hidden(float x) {                      // FEATURE: double-precision
  real y = x;
  return y;
}
__device__ float plain(float x) {
  float half = 0.5;
  return x * half;
}
template <typename T> __device__ T generic(T x) { return x * x; } // FEATURE: double-precision
__global__ void instantiates(float *x) {  // FEATURE: double-precision
  x[0] = generic(x[0]) + (float)generic(1.0) * 0.5;
}
template <typename T> __global__ void never(T *x) { x[0] *= 0.5; }         // FEATURE: double-precision
template <typename T> __device__ T added(T x, int n) { return n + 1.5 - x; } // FEATURE: double-precision
template <typename T> __device__ bool positive(T x) { return x > 0.0; }
template <typename T> __device__ void given(T *x) { *x = 0.5; }
__host__ __device__ double widened(float x) { return x; } // FEATURE: double-precision
__device__ float wide(float x) { return sqrtf((double)x); } // FEATURE: double-precision
__global__ void powers(float *x) { x[0] = pow(x[0], 2); }  // FEATURE: double-precision
__global__ void roots(float *x) { x[0] = sqrt(x[0]) + pow(x[0], 2.0f) + floor(x[1]) + abs(x[2]); }
__device__ double declared(double x);
double onHost(double x) { return x * 2.0; }
#ifdef NEVER_DEFINED
__global__ void unseen(double *x) {}                    // FEATURE: double-precision unconfirmed
#endif
