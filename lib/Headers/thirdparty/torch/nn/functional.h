// PyTorch for C++.
#ifndef __CUFERRY_TORCH_NN_FUNCTIONAL_H__
#define __CUFERRY_TORCH_NN_FUNCTIONAL_H__

#include <ATen/ATen.h>
#include <torch/__cuferry_library.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_TORCH_NN_FUNCTIONAL_H__
