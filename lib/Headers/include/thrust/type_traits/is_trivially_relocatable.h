// Types that a copy of bytes moves.
#ifndef __CUFERRY_THRUST_TYPE_TRAITS_IS_TRIVIALLY_RELOCATABLE_H__
#define __CUFERRY_THRUST_TYPE_TRAITS_IS_TRIVIALLY_RELOCATABLE_H__

#include <thrust/detail/config.h>
#include <type_traits>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T>
struct is_trivially_relocatable : std::is_trivially_copyable<T> {};
template <typename T> struct proclaim_trivially_relocatable : std::false_type {};

} // namespace thrust

#pragma cuferry strength()
#define THRUST_PROCLAIM_TRIVIALLY_RELOCATABLE(T)
#endif

#endif // __CUFERRY_THRUST_TYPE_TRAITS_IS_TRIVIALLY_RELOCATABLE_H__
