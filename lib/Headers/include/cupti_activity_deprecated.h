// CUPTI: older numbers of records; cupti_activity.h has them beside the newest.
#ifndef CUFERRY_CUPTI_ACTIVITY_DEPRECATED_H_
#define CUFERRY_CUPTI_ACTIVITY_DEPRECATED_H_

#include "cupti_activity.h"

#pragma cuferry library(cupti)

#endif // CUFERRY_CUPTI_ACTIVITY_DEPRECATED_H_
