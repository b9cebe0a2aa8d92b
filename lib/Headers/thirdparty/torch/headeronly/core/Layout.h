// PyTorch's stable interface.
#ifndef __CUFERRY_TORCH_HEADERONLY_CORE_LAYOUT_H__
#define __CUFERRY_TORCH_HEADERONLY_CORE_LAYOUT_H__

#include <torch/__cuferry_stable.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_TORCH_HEADERONLY_CORE_LAYOUT_H__
