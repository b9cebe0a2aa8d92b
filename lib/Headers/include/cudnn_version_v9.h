#pragma cuferry library(cudnn)
#include "cudnn_version.h"
