#pragma cuferry library(cudnn)
#include "cudnn_ops_infer.h"
