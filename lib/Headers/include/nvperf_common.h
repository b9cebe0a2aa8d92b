// nvperf: what counters and metrics mean. Its functions take a struct each,
// NVPW_InitializeHost(NVPW_InitializeHost_Params *), known by their family.
#ifndef CUFERRY_NVPERF_COMMON_H_
#define CUFERRY_NVPERF_COMMON_H_

#include "crt/host_defines.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(nvperf)
#pragma cuferry family(NVPW_* NVPA_*)

typedef enum NVPA_Status {
  NVPA_STATUS_SUCCESS, NVPA_STATUS_ERROR, NVPA_STATUS_INTERNAL_ERROR,
  NVPA_STATUS_NOT_INITIALIZED, NVPA_STATUS_NOT_LOADED,
  NVPA_STATUS_FUNCTION_NOT_FOUND, NVPA_STATUS_NOT_SUPPORTED,
  NVPA_STATUS_NOT_IMPLEMENTED, NVPA_STATUS_INVALID_ARGUMENT
} NVPA_Status;
typedef uint8_t NVPA_Bool;

#endif // CUFERRY_NVPERF_COMMON_H_
