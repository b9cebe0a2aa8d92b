// CUPTI: files of such samples. Names known by their family.
#ifndef CUFERRY_CUPTI_PCSAMPLING_UTIL_H_
#define CUFERRY_CUPTI_PCSAMPLING_UTIL_H_

#include "cuda.h"
#include "cupti_profiler_target.h"
#include "cupti_result.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_CUPTI_PCSAMPLING_UTIL_H_
