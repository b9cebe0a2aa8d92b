// CUTIL (see cutil.h): arithmetic on vectors, helper_math.h of later.
#ifndef CUTIL_MATH_H
#define CUTIL_MATH_H

#include "helper_math.h"

#pragma cuferry library(samples)

#endif // CUTIL_MATH_H
