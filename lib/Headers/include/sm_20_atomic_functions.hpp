#pragma cuferry library(device_intrinsics)
#include "sm_20_atomic_functions.h"
