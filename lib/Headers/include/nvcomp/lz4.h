#pragma cuferry library(nvcomp)
#include "nvcomp.h"
