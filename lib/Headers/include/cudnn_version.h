// The version of cuDNN that these declarations show: the newest that they know.
#ifndef CUDNN_VERSION_H_
#define CUDNN_VERSION_H_

#pragma cuferry library(cudnn)
#pragma cuferry family(CUDNN_*)

#define CUDNN_MAJOR 9
#define CUDNN_MINOR 19
#define CUDNN_PATCHLEVEL 0
#define CUDNN_VERSION                                                          \
  (CUDNN_MAJOR * 10000 + CUDNN_MINOR * 100 + CUDNN_PATCHLEVEL)

#define CUDNN_MAX_SM_MAJOR_NUMBER 12
#define CUDNN_MAX_SM_MINOR_NUMBER 1
#define CUDNN_MAX_DEVICE_VERSION                                               \
  (CUDNN_MAX_SM_MAJOR_NUMBER * 100 + CUDNN_MAX_SM_MINOR_NUMBER * 10)

#endif // CUDNN_VERSION_H_
