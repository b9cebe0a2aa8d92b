#pragma cuferry library(texture)
#include "texture_fetch_functions.h"
