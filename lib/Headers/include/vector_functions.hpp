#pragma cuferry library(vector_types)
#include "vector_functions.h"
