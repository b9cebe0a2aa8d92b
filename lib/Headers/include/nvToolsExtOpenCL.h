#pragma cuferry library(nvtx)
#include "nvtx3/nvToolsExtOpenCL.h"
