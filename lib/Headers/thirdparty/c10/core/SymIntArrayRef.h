// PyTorch: kinds of tensors.
#ifndef __CUFERRY_C10_CORE_SYMINTARRAYREF_H__
#define __CUFERRY_C10_CORE_SYMINTARRAYREF_H__

#include <c10/__cuferry_scalars.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_C10_CORE_SYMINTARRAYREF_H__
