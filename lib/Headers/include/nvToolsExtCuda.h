#pragma cuferry library(nvtx)
#include "nvtx3/nvToolsExtCuda.h"
