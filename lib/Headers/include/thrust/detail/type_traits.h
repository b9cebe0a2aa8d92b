// Traits of types.
#ifndef __CUFERRY_THRUST_DETAIL_TYPE_TRAITS_H__
#define __CUFERRY_THRUST_DETAIL_TYPE_TRAITS_H__

#include <thrust/detail/config.h>
#include <type_traits>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

using std::false_type;
using std::integral_constant;
using std::true_type;
template <typename T>
using remove_cvref = std::remove_cv<std::remove_reference_t<T>>;
template <typename T> using remove_cvref_t = typename remove_cvref<T>::type;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_TYPE_TRAITS_H__
