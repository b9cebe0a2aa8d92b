#pragma cuferry library(device_intrinsics)
#include "sm_32_atomic_functions.h"
