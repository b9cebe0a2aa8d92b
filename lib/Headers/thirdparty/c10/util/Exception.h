// PyTorch: checks.
#ifndef __CUFERRY_C10_UTIL_EXCEPTION_H__
#define __CUFERRY_C10_UTIL_EXCEPTION_H__

#include <c10/__cuferry_check.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_C10_UTIL_EXCEPTION_H__
