#pragma cuferry library(nvtx)
#include "nvtx3/nvToolsExt.h"
