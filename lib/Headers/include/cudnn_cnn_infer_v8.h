#pragma cuferry library(cudnn)
#include "cudnn_cnn_infer.h"
