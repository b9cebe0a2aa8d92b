#pragma cuferry library(nvtx)
#include "nvtx3/nvToolsExtSync.h"
