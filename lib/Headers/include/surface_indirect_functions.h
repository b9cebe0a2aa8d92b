#pragma cuferry library(texture)
#include "surface_functions.h"
