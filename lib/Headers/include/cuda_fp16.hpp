#pragma cuferry library(fp16)
#include "cuda_fp16.h"
