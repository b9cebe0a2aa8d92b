#pragma cuferry library(device_intrinsics)
#include "sm_60_atomic_functions.h"
