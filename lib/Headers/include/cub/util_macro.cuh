// Macros.
#ifndef __CUFERRY_CUB_UTIL_MACRO_H__
#define __CUFERRY_CUB_UTIL_MACRO_H__

#include "config.cuh"
#include "util_math.cuh"

#pragma cuferry library(cub)

#define CUB_MAX(a, b) (((b) > (a)) ? (b) : (a))
#define CUB_MIN(a, b) (((b) < (a)) ? (b) : (a))
#define CUB_QUOTIENT_FLOOR(x, y) ((x) / (y))
#define CUB_QUOTIENT_CEILING(x, y) (((x) + (y)-1) / (y))
#define CUB_ROUND_UP_NEAREST(x, y) (CUB_QUOTIENT_CEILING(x, y) * (y))
#define CUB_ROUND_DOWN_NEAREST(x, y) (((x) / (y)) * (y))
#define CUB_STATIC_ASSERT(condition, message) static_assert(condition, message)
#define CUB_CAT(a, b) a##b
#define CUB_PREVENT_MACRO_SUBSTITUTION

#endif // __CUFERRY_CUB_UTIL_MACRO_H__
