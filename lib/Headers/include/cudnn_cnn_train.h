// Convolutions of cuDNN 8, the half for training.
#ifndef CUDNN_CNN_TRAIN_H_
#define CUDNN_CNN_TRAIN_H_

#include "cudnn_cnn.h"

#pragma cuferry library(cudnn)

#define CUDNN_CNN_TRAIN_MAJOR CUDNN_MAJOR
#define CUDNN_CNN_TRAIN_MINOR CUDNN_MINOR
#define CUDNN_CNN_TRAIN_PATCH CUDNN_PATCHLEVEL

__cuferry_extern_c_begin
#pragma cuferry until(12.9)
cudnnStatus_t cudnnCnnTrainVersionCheck(void);
#pragma cuferry until()
__cuferry_extern_c_end

#endif // CUDNN_CNN_TRAIN_H_
