// Convolutions of cuDNN 8, the half for inference.
#ifndef CUDNN_CNN_INFER_H_
#define CUDNN_CNN_INFER_H_

#include "cudnn_cnn.h"

#pragma cuferry library(cudnn)

#define CUDNN_CNN_INFER_MAJOR CUDNN_MAJOR
#define CUDNN_CNN_INFER_MINOR CUDNN_MINOR
#define CUDNN_CNN_INFER_PATCH CUDNN_PATCHLEVEL

__cuferry_extern_c_begin
#pragma cuferry until(12.9)
cudnnStatus_t cudnnCnnInferVersionCheck(void);
#pragma cuferry until()
__cuferry_extern_c_end

#endif // CUDNN_CNN_INFER_H_
