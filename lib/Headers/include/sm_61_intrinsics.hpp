#pragma cuferry library(device_intrinsics)
#include "sm_61_intrinsics.h"
