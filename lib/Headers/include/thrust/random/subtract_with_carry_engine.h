// Engines of random numbers.
#ifndef __CUFERRY_THRUST_RANDOM_SUBTRACT_WITH_CARRY_ENGINE_H__
#define __CUFERRY_THRUST_RANDOM_SUBTRACT_WITH_CARRY_ENGINE_H__

#include <thrust/random/linear_feedback_shift_engine.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_RANDOM_SUBTRACT_WITH_CARRY_ENGINE_H__
