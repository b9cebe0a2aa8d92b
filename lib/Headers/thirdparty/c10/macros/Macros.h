// PyTorch: words.
#ifndef __CUFERRY_C10_MACROS_MACROS_H__
#define __CUFERRY_C10_MACROS_MACROS_H__

#include <c10/__cuferry_scalars.h>
#include <c10/__cuferry_check.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_C10_MACROS_MACROS_H__
