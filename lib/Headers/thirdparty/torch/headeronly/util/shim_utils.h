// PyTorch's stable interface.
#ifndef __CUFERRY_TORCH_HEADERONLY_UTIL_SHIM_UTILS_H__
#define __CUFERRY_TORCH_HEADERONLY_UTIL_SHIM_UTILS_H__

#include <torch/__cuferry_stable.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_TORCH_HEADERONLY_UTIL_SHIM_UTILS_H__
