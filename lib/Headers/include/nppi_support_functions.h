#pragma cuferry library(npp)
#include "nppi.h"
