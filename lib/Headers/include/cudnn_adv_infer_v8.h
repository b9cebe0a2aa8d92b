#pragma cuferry library(cudnn)
#include "cudnn_adv_infer.h"
