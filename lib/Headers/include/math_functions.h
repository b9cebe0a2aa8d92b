#pragma cuferry library(math)
#include "crt/math_functions.h"
