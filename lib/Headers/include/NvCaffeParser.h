// TensorRT: networks from Caffe, until TensorRT 8; names not recorded.
#ifndef NV_CAFFE_PARSER_H
#define NV_CAFFE_PARSER_H

#include "NvInfer.h"

#pragma cuferry library(tensorrt)

#endif // NV_CAFFE_PARSER_H
