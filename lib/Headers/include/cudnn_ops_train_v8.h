#pragma cuferry library(cudnn)
#include "cudnn_ops_train.h"
