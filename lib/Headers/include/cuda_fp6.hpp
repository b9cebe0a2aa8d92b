#pragma cuferry library(fp6)
#include "cuda_fp6.h"
