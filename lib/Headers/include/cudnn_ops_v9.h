#pragma cuferry library(cudnn)
#include "cudnn_ops.h"
