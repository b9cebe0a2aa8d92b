#pragma cuferry library(device_intrinsics)
#include "sm_30_intrinsics.h"
