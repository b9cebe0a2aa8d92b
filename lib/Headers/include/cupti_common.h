// What CUPTI's headers share.
#ifndef CUFERRY_CUPTI_COMMON_H_
#define CUFERRY_CUPTI_COMMON_H_

#include "crt/host_defines.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(cupti)
#pragma cuferry family(cupti[A-Z]* CUpti[A-Z]* CUpti_* CUPTI_*)

#define CUPTIAPI
#define CUPTIUTILAPI
#define CUPTILP64 1
#define ACTIVITY_RECORD_ALIGNMENT 8
#define PACKED_ALIGNMENT __attribute__((packed))
#define START_PACKED_ALIGNMENT
#define END_PACKED_ALIGNMENT

#endif // CUFERRY_CUPTI_COMMON_H_
