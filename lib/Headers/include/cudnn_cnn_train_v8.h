#pragma cuferry library(cudnn)
#include "cudnn_cnn_train.h"
