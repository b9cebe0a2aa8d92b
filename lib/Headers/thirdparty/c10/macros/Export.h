// PyTorch: words.
#ifndef __CUFERRY_C10_MACROS_EXPORT_H__
#define __CUFERRY_C10_MACROS_EXPORT_H__

#include <c10/__cuferry_scalars.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_C10_MACROS_EXPORT_H__
