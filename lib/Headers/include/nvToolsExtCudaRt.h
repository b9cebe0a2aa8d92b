#pragma cuferry library(nvtx)
#include "nvtx3/nvToolsExtCudaRt.h"
