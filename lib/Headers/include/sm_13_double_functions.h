#pragma cuferry library(device_intrinsics)
#include "crt/device_functions.h"
