// Pairs and tuples.
#ifndef __CUFERRY_THRUST_TUPLE_H__
#define __CUFERRY_THRUST_TUPLE_H__

#include <thrust/detail/config.h>
#include <cuda/__cuferry_tuple.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_tuple_names
struct null_type {};
template <size_t N, typename T>
using tuple_element = std::tuple_element<N, T>;
template <size_t N, typename T>
using tuple_element_t = typename std::tuple_element<N, T>::type;
template <typename T> using tuple_size = std::tuple_size<T>;
template <typename T>
constexpr size_t tuple_size_v = std::tuple_size<T>::value;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_TUPLE_H__
