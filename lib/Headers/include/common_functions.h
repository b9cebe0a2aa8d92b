#pragma cuferry library(runtime)
#include "crt/common_functions.h"
