// TensorRT: networks from UFF, until TensorRT 8; names not recorded.
#ifndef NV_UFF_PARSER_H
#define NV_UFF_PARSER_H

#include "NvInfer.h"

#pragma cuferry library(tensorrt)

#endif // NV_UFF_PARSER_H
