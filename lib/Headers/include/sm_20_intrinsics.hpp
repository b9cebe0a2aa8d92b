#pragma cuferry library(device_intrinsics)
#include "sm_20_intrinsics.h"
