// cuDNN as one includes it. Parts and names of cuDNN 5 to 9 stand side by side.
#ifndef CUDNN_H_
#define CUDNN_H_

#include "cudnn_adv.h"
#include "cudnn_adv_infer.h"
#include "cudnn_adv_train.h"
#include "cudnn_backend.h"
#include "cudnn_cnn.h"
#include "cudnn_cnn_infer.h"
#include "cudnn_cnn_train.h"
#include "cudnn_graph.h"
#include "cudnn_ops.h"
#include "cudnn_ops_infer.h"
#include "cudnn_ops_train.h"

#pragma cuferry library(cudnn)

#endif // CUDNN_H_
