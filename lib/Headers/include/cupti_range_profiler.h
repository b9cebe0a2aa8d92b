// CUPTI: profiling of ranges from CUDA 12.6 on. Names known by their family.
#ifndef CUFERRY_CUPTI_RANGE_PROFILER_H_
#define CUFERRY_CUPTI_RANGE_PROFILER_H_

#include "cuda.h"
#include "cupti_profiler_target.h"
#include "cupti_result.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_CUPTI_RANGE_PROFILER_H_
