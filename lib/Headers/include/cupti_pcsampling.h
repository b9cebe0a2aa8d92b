// CUPTI: samples of program counters. Names known by their family.
#ifndef CUFERRY_CUPTI_PCSAMPLING_H_
#define CUFERRY_CUPTI_PCSAMPLING_H_

#include "cuda.h"
#include "cupti_profiler_target.h"
#include "cupti_result.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_CUPTI_PCSAMPLING_H_
