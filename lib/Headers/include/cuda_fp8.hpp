#pragma cuferry library(fp8)
#include "cuda_fp8.h"
