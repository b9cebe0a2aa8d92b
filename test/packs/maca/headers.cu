// Headers of CUDA become MACA's; users' own stay.
// RUN: rm -rf %t && mkdir -p %t/include && touch %t/include/cuda_helper.h
// RUN: %cuferry migrate %s -I %t/include --target maca -o %t/out -q
// RUN: FileCheck %s --input-file=%t/out/headers.cpp --match-full-lines

// CHECK: #include <mcr/mc_runtime_api.h>
#include <cuda_runtime_api.h>
// CHECK: #include <mcr/maca.h>
#include <cuda.h>
// CHECK: #include <mcComplex.h>
#include <cuComplex.h>
// CHECK: #include <maca_fp16.h>
#include <cuda_fp16.h>
// CHECK: #include <maca_bfloat16.h>
#include <cuda_bf16.h>
// CHECK: #include <mcblas/mcblas.h>
#include <cublas_v2.h>
// CHECK: #include <mcblas/mcblasLt.h>
#include <cublasLt.h>
// CHECK: #include "cuda_helper.h"
#include "cuda_helper.h"

// CHECK: mcDoubleComplex z = make_mcDoubleComplex(1, 0);
cuDoubleComplex z = make_cuDoubleComplex(1, 0);
