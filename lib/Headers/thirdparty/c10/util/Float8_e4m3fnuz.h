// PyTorch: its small means.
#ifndef __CUFERRY_C10_UTIL_FLOAT8_E4M3FNUZ_H__
#define __CUFERRY_C10_UTIL_FLOAT8_E4M3FNUZ_H__

#include <c10/__cuferry_scalars.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_C10_UTIL_FLOAT8_E4M3FNUZ_H__
