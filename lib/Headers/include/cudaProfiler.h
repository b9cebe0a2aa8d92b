// The driver API: where profiling starts and stops.
#ifndef CUDAPROFILER_H
#define CUDAPROFILER_H

#include "cuda.h"

#pragma cuferry library(driver)

#define cuda_profiler_H

__cuferry_extern_c_begin

CUresult cuProfilerStart(void);
CUresult cuProfilerStop(void);

typedef enum CUoutput_mode_enum {
  CU_OUT_KEY_VALUE_PAIR, CU_OUT_CSV
} CUoutput_mode;
CUresult cuProfilerInitialize(const char *configFile, const char *outputFile,
                              CUoutput_mode outputMode);

__cuferry_extern_c_end

#endif // CUDAPROFILER_H
