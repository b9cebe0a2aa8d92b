#pragma cuferry library(npp)
#include "npps.h"
