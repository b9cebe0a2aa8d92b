// Random numbers.
#ifndef __CUFERRY_THRUST_RANDOM_H__
#define __CUFERRY_THRUST_RANDOM_H__

#include <thrust/random/linear_feedback_shift_engine.h>
#include <thrust/random/uniform_int_distribution.h>

#pragma cuferry library(thrust)
#pragma cuferry headers(thrust/random/detail/)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace random {
typedef minstd_rand default_random_engine;
}
using random::default_random_engine;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_RANDOM_H__
