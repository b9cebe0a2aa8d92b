// TensorRT: settings for networks from ONNX, until version 8; not recorded.
#ifndef NV_ONNX_CONFIG_H
#define NV_ONNX_CONFIG_H

#include "NvInfer.h"

#pragma cuferry library(tensorrt)

#endif // NV_ONNX_CONFIG_H
