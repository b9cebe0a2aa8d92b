#pragma cuferry library(fp4)
#include "cuda_fp4.h"
