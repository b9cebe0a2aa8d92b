// TensorRT: what plugins need.
#ifndef NV_INFER_PLUGIN_UTILS_H
#define NV_INFER_PLUGIN_UTILS_H

#include "NvInferRuntimeBase.h"

#pragma cuferry library(tensorrt)

#endif // NV_INFER_PLUGIN_UTILS_H
