// Distributions of random numbers.
#ifndef __CUFERRY_THRUST_RANDOM_UNIFORM_INT_DISTRIBUTION_H__
#define __CUFERRY_THRUST_RANDOM_UNIFORM_INT_DISTRIBUTION_H__

#include <thrust/pair.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace random {
#define __cuferry_distribution(name, Result, first, first_default, second,     \
                               second_default)                                 \
  template <typename Result> class name {                                      \
  public:                                                                      \
    typedef Result result_type;                                                \
    typedef pair<Result, Result> param_type;                                   \
    __cudart_builtin__ explicit name(Result first = first_default,             \
                                     Result second = second_default) {}        \
    __cudart_builtin__ explicit name(const param_type &parm) {}                \
    __cudart_builtin__ void reset() {}                                         \
    template <typename Engine>                                                 \
    __cudart_builtin__ result_type operator()(Engine &urng) {}                 \
    template <typename Engine>                                                 \
    __cudart_builtin__ result_type operator()(Engine &urng,                    \
                                              const param_type &parm) {}       \
    __cudart_builtin__ result_type first() const {}                            \
    __cudart_builtin__ result_type second() const {}                           \
    __cudart_builtin__ param_type param() const {}                             \
    __cudart_builtin__ void param(const param_type &parm) {}                   \
    __cudart_builtin__ result_type min() const {}                              \
    __cudart_builtin__ result_type max() const {}                              \
  };
template <typename IntType = int> class uniform_int_distribution;
template <typename RealType = double> class uniform_real_distribution;
template <typename RealType = double> class normal_distribution;
__cuferry_distribution(uniform_int_distribution, IntType, a, 0, b, 0)
__cuferry_distribution(uniform_real_distribution, RealType, a, 0, b, 1)
__cuferry_distribution(normal_distribution, RealType, mean, 0, stddev, 1)
#undef __cuferry_distribution
} // namespace random
using random::normal_distribution;
using random::uniform_int_distribution;
using random::uniform_real_distribution;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_RANDOM_UNIFORM_INT_DISTRIBUTION_H__
