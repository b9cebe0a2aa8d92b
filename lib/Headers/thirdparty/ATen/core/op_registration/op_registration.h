// ATen: tensors.
#ifndef __CUFERRY_ATEN_CORE_OP_REGISTRATION_OP_REGISTRATION_H__
#define __CUFERRY_ATEN_CORE_OP_REGISTRATION_OP_REGISTRATION_H__

#include <ATen/__cuferry_tensor.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_ATEN_CORE_OP_REGISTRATION_OP_REGISTRATION_H__
