#pragma cuferry library(cudnn)
#include "cudnn_backend.h"
