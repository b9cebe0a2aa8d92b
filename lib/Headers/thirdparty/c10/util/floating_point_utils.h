// PyTorch: its small means.
#ifndef __CUFERRY_C10_UTIL_FLOATING_POINT_UTILS_H__
#define __CUFERRY_C10_UTIL_FLOATING_POINT_UTILS_H__

#include <c10/__cuferry_scalars.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_C10_UTIL_FLOATING_POINT_UTILS_H__
