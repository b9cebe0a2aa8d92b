// TensorRT: NVIDIA's own plugins.
#ifndef NV_INFER_PLUGIN_H
#define NV_INFER_PLUGIN_H

#include "NvInfer.h"

#pragma cuferry library(tensorrt)

extern "C" bool initLibNvInferPlugins(void *logger,
                                      char const *libNamespace) noexcept;

#endif // NV_INFER_PLUGIN_H
