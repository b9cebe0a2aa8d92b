// CUPTI: its version.
#ifndef CUFERRY_CUPTI_VERSION_H_
#define CUFERRY_CUPTI_VERSION_H_

#include "cupti_result.h"

#pragma cuferry library(cupti)

#define CUPTI_API_VERSION 28

__cuferry_extern_c_begin
CUptiResult cuptiGetVersion(uint32_t *version);
__cuferry_extern_c_end

#endif // CUFERRY_CUPTI_VERSION_H_
