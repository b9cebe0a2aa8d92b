// TensorRT: its version.
#ifndef NV_INFER_VERSION_H
#define NV_INFER_VERSION_H

#pragma cuferry library(tensorrt)
#pragma cuferry family(NV_TENSORRT_*)

#define NV_TENSORRT_MAJOR 10
#define NV_TENSORRT_MINOR 0
#define NV_TENSORRT_PATCH 1
#define NV_TENSORRT_BUILD 6
#define NV_TENSORRT_VERSION                                                    \
  (NV_TENSORRT_MAJOR * 10000 + NV_TENSORRT_MINOR * 100 + NV_TENSORRT_PATCH)

#endif // NV_INFER_VERSION_H
