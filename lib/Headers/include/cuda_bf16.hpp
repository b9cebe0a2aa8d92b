#pragma cuferry library(bf16)
#include "cuda_bf16.h"
