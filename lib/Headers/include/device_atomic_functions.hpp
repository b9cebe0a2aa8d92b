#pragma cuferry library(device_intrinsics)
#include "device_atomic_functions.h"
