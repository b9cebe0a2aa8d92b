// ATen: tensors.
#ifndef __CUFERRY_ATEN_RECORD_FUNCTION_H__
#define __CUFERRY_ATEN_RECORD_FUNCTION_H__

#include <ATen/__cuferry_tensor.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_ATEN_RECORD_FUNCTION_H__
