// Errors of systems.
#ifndef __CUFERRY_THRUST_SYSTEM_ERROR_H__
#define __CUFERRY_THRUST_SYSTEM_ERROR_H__

#include <thrust/system/system_error.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_SYSTEM_ERROR_H__
