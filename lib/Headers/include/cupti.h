// CUPTI as one includes it: profiling of CUDA programs.
#ifndef CUFERRY_CUPTI_H_
#define CUFERRY_CUPTI_H_

#include "cuda.h"
#include "cuda_runtime.h"
#include "cupti_activity.h"
#include "cupti_callbacks.h"
#include "cupti_driver_cbid.h"
#include "cupti_events.h"
#include "cupti_metrics.h"
#include "cupti_nvtx_cbid.h"
#include "cupti_result.h"
#include "cupti_runtime_cbid.h"
#include "cupti_version.h"
#include "generated_cuda_meta.h"
#include "generated_cuda_runtime_api_meta.h"
#include "generated_nvtx_meta.h"

#pragma cuferry library(cupti)
#pragma cuferry headers(Openacc/cupti_openacc.h Openmp/cupti_openmp.h Openmp/omp-tools.h)

// Types of the driver API before CUDA 3.2, for the parameters of its calls.
typedef unsigned int CUdeviceptr_v1;
typedef struct CUDA_MEMCPY2D_v1_st {
  int dummy;
} CUDA_MEMCPY2D_v1;
typedef struct CUDA_MEMCPY3D_v1_st {
  int dummy;
} CUDA_MEMCPY3D_v1;
typedef struct CUDA_ARRAY_DESCRIPTOR_v1_st {
  int dummy;
} CUDA_ARRAY_DESCRIPTOR_v1;
typedef struct CUDA_ARRAY3D_DESCRIPTOR_v1_st {
  int dummy;
} CUDA_ARRAY3D_DESCRIPTOR_v1;

#endif // CUFERRY_CUPTI_H_
