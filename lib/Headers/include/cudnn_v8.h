#pragma cuferry library(cudnn)
#include "cudnn.h"
