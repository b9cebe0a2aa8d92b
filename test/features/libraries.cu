// Each library once a file; names that only look like one are none.
// RUN: %check-features %s
#include <cublas_v2.h>             // FEATURE: library-cublas
#include <cudnn.h>                 // FEATURE: library-cudnn
#include <curand_kernel.h>         // FEATURE: library-curand
#include <thrust/device_vector.h>  // FEATURE: library-thrust
cublasHandle_t handle;
thrust::device_vector<int> v;
int cublas_like, my_thrust;
