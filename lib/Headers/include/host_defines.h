#pragma cuferry library(runtime)
#include "crt/host_defines.h"
