// PyTorch's stable interface.
#ifndef __CUFERRY_TORCH_CSRC_INDUCTOR_AOTI_TORCH_C_SHIM_H__
#define __CUFERRY_TORCH_CSRC_INDUCTOR_AOTI_TORCH_C_SHIM_H__

#include <torch/__cuferry_stable.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_TORCH_CSRC_INDUCTOR_AOTI_TORCH_C_SHIM_H__
