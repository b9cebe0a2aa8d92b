// TensorRT: weights in another order.
#ifndef NV_UTILS_H
#define NV_UTILS_H

#include "NvInfer.h"

#pragma cuferry library(tensorrt)

#endif // NV_UTILS_H
