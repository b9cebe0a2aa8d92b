#pragma cuferry library(runtime)
#include "host_defines.h"
