// Linear congruential engines.
#ifndef __CUFERRY_THRUST_RANDOM_LINEAR_CONGRUENTIAL_ENGINE_H__
#define __CUFERRY_THRUST_RANDOM_LINEAR_CONGRUENTIAL_ENGINE_H__

#include <thrust/detail/config.h>
#include <iosfwd>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace random {
// The members of an engine of random numbers.
#define __cuferry_thrust_engine(name, Result)                                  \
  typedef Result result_type;                                                  \
  static const result_type min = 0;                                            \
  static const result_type max = result_type(-1);                              \
  static const result_type default_seed = 1;                                   \
  __cudart_builtin__ explicit name(result_type value = default_seed) {}        \
  __cudart_builtin__ void seed(result_type value = default_seed) {}            \
  __cudart_builtin__ result_type operator()() {}                               \
  __cudart_builtin__ void discard(unsigned long long z) {}                     \
  __cudart_builtin__ bool operator==(const name &) const { return true; }      \
  __cudart_builtin__ bool operator!=(const name &) const { return false; }

template <typename UIntType, UIntType a, UIntType c, UIntType m>
class linear_congruential_engine {
public:
  static const UIntType multiplier = a;
  static const UIntType increment = c;
  static const UIntType modulus = m;
  __cuferry_thrust_engine(linear_congruential_engine, UIntType)
};
typedef linear_congruential_engine<unsigned int, 16807, 0, 2147483647>
    minstd_rand0;
typedef linear_congruential_engine<unsigned int, 48271, 0, 2147483647>
    minstd_rand;
} // namespace random
using random::linear_congruential_engine;
using random::minstd_rand;
using random::minstd_rand0;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_RANDOM_LINEAR_CONGRUENTIAL_ENGINE_H__
