#pragma cuferry library(device_intrinsics)
#include "device_functions.h"
