// PyTorch: tensors and their parts.
#ifndef __CUFERRY_C10_CORE_STORAGE_H__
#define __CUFERRY_C10_CORE_STORAGE_H__

#include <ATen/__cuferry_tensor.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_C10_CORE_STORAGE_H__
