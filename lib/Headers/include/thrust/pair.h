// Pairs.
#ifndef __CUFERRY_THRUST_PAIR_H__
#define __CUFERRY_THRUST_PAIR_H__

#include <thrust/tuple.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_PAIR_H__
