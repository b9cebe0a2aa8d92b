#pragma cuferry library(cudnn)
#include "cudnn_cnn.h"
