// Linear feedback shift engines, and engines made of others.
#ifndef __CUFERRY_THRUST_RANDOM_LINEAR_FEEDBACK_SHIFT_ENGINE_H__
#define __CUFERRY_THRUST_RANDOM_LINEAR_FEEDBACK_SHIFT_ENGINE_H__

#include <thrust/random/linear_congruential_engine.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace random {
template <typename UIntType, size_t w, size_t k, size_t q, size_t s>
class linear_feedback_shift_engine {
public:
  __cuferry_thrust_engine(linear_feedback_shift_engine, UIntType)
};
template <typename UIntType, size_t w, size_t s, size_t r>
class subtract_with_carry_engine {
public:
  __cuferry_thrust_engine(subtract_with_carry_engine, UIntType)
};
template <typename Engine, size_t p, size_t r> class discard_block_engine {
public:
  typedef Engine base_type;
  __cuferry_thrust_engine(discard_block_engine, typename Engine::result_type)
};
template <typename Engine1, size_t s1, typename Engine2, size_t s2 = 0>
class xor_combine_engine {
public:
  typedef Engine1 base1_type;
  typedef Engine2 base2_type;
  __cuferry_thrust_engine(xor_combine_engine, typename Engine1::result_type)
};
typedef xor_combine_engine<
    linear_feedback_shift_engine<unsigned int, 32, 31, 13, 12>, 0,
    xor_combine_engine<
        linear_feedback_shift_engine<unsigned int, 32, 29, 2, 4>, 0,
        linear_feedback_shift_engine<unsigned int, 32, 28, 3, 17>, 0>,
    0>
    taus88;
typedef subtract_with_carry_engine<unsigned int, 24, 10, 24> ranlux24_base;
typedef subtract_with_carry_engine<unsigned long long, 48, 5, 12> ranlux48_base;
typedef discard_block_engine<ranlux24_base, 223, 23> ranlux24;
typedef discard_block_engine<ranlux48_base, 389, 11> ranlux48;
} // namespace random
using random::discard_block_engine;
using random::linear_feedback_shift_engine;
using random::ranlux24;
using random::ranlux24_base;
using random::ranlux48;
using random::ranlux48_base;
using random::subtract_with_carry_engine;
using random::taus88;
using random::xor_combine_engine;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_RANDOM_LINEAR_FEEDBACK_SHIFT_ENGINE_H__
