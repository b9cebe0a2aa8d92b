// TensorRT: types that its parts share, as TensorRT 8 had them.
#ifndef NV_INFER_RUNTIME_COMMON_H
#define NV_INFER_RUNTIME_COMMON_H

#include "NvInferRuntimeBase.h"

#pragma cuferry library(tensorrt)

#endif // NV_INFER_RUNTIME_COMMON_H
