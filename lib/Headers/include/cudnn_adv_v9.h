#pragma cuferry library(cudnn)
#include "cudnn_adv.h"
