// TensorRT: plugins.
#ifndef NV_INFER_RUNTIME_PLUGIN_H
#define NV_INFER_RUNTIME_PLUGIN_H

#include "NvInferRuntimeBase.h"

#pragma cuferry library(tensorrt)

#endif // NV_INFER_RUNTIME_PLUGIN_H
