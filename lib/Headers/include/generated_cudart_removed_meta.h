// CUPTI: the same for functions that are gone, cudaConfigureCall_v.._params.
#ifndef CUFERRY_GENERATED_CUDART_REMOVED_META_H_
#define CUFERRY_GENERATED_CUDART_REMOVED_META_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_GENERATED_CUDART_REMOVED_META_H_
