// Each CUDA header becomes MUSA's; those of CUB and Thrust keep their paths.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK' %t/headers.mu | FileCheck %s
#include <cuda_runtime_api.h>
// CHECK: #include <musa_runtime_api.h>
#include <cuda.h>
// CHECK-NEXT: #include <musa.h>
#include "cuda_fp16.h"
// CHECK: #include "musa_fp16.h"
#include <driver_types.h>
#include <vector_types.h>
// What these two become is included already: their lines go.
// CHECK-NOT: #include <musa_runtime_api.h>
#include <device_launch_parameters.h>
// CHECK: #include <musa_runtime.h>
#include <math_constants.h>
// CHECK: #include <math_constants.h>
#include <cublas_v2.h>
// CHECK: #include <mublas.h>
#include <cublasXt.h>
// CHECK: #include <mublasXt.h>
#include <cuda_profiler_api.h>
// CHECK: #include <musa_profiler_api.h>
#include <cuda_fp4.h>
// CHECK: #include <cuda_fp4.h>
