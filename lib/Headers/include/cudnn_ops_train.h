// Operations of cuDNN 8, the half for training.
#ifndef CUDNN_OPS_TRAIN_H_
#define CUDNN_OPS_TRAIN_H_

#include "cudnn_ops.h"

#pragma cuferry library(cudnn)

#define CUDNN_OPS_TRAIN_MAJOR CUDNN_MAJOR
#define CUDNN_OPS_TRAIN_MINOR CUDNN_MINOR
#define CUDNN_OPS_TRAIN_PATCH CUDNN_PATCHLEVEL

__cuferry_extern_c_begin
#pragma cuferry until(12.9)
cudnnStatus_t cudnnOpsTrainVersionCheck(void);
#pragma cuferry until()
__cuferry_extern_c_end

#endif // CUDNN_OPS_TRAIN_H_
