// Recurrent networks and attention of cuDNN 8, the half for inference.
#ifndef CUDNN_ADV_INFER_H_
#define CUDNN_ADV_INFER_H_

#include "cudnn_adv.h"

#pragma cuferry library(cudnn)

#define CUDNN_ADV_INFER_MAJOR CUDNN_MAJOR
#define CUDNN_ADV_INFER_MINOR CUDNN_MINOR
#define CUDNN_ADV_INFER_PATCH CUDNN_PATCHLEVEL

__cuferry_extern_c_begin
#pragma cuferry until(12.9)
cudnnStatus_t cudnnAdvInferVersionCheck(void);
#pragma cuferry until()
__cuferry_extern_c_end

#endif // CUDNN_ADV_INFER_H_
