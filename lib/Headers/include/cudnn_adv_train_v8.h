#pragma cuferry library(cudnn)
#include "cudnn_adv_train.h"
