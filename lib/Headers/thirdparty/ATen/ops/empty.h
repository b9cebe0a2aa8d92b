// ATen: functions of tensors.
#ifndef __CUFERRY_ATEN_OPS_EMPTY_H__
#define __CUFERRY_ATEN_OPS_EMPTY_H__

#include <ATen/__cuferry_tensor.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_ATEN_OPS_EMPTY_H__
