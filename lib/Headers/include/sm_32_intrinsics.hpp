#pragma cuferry library(device_intrinsics)
#include "sm_32_intrinsics.h"
