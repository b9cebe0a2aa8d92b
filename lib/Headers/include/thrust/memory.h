// Memory of systems, and what lies under pointers.
#ifndef __CUFERRY_THRUST_MEMORY_H__
#define __CUFERRY_THRUST_MEMORY_H__

#include <thrust/detail/raw_pointer_cast.h>
#include <thrust/detail/raw_reference_cast.h>
#include <thrust/detail/pointer.h>
#include <thrust/tuple.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename DerivedPolicy>
__cudart_builtin__ pointer<void, DerivedPolicy>
malloc(const detail::execution_policy_base<DerivedPolicy> &system, size_t n) {}
template <typename T, typename DerivedPolicy>
__cudart_builtin__ pointer<T, DerivedPolicy>
malloc(const detail::execution_policy_base<DerivedPolicy> &system, size_t n) {}
template <typename DerivedPolicy, typename Pointer>
__cudart_builtin__ void
free(const detail::execution_policy_base<DerivedPolicy> &system, Pointer ptr) {}
template <typename T, typename DerivedPolicy>
__cudart_builtin__ pair<pointer<T, DerivedPolicy>, ptrdiff_t>
get_temporary_buffer(const detail::execution_policy_base<DerivedPolicy> &system,
                     ptrdiff_t n) {}
template <typename DerivedPolicy, typename Pointer>
__cudart_builtin__ void return_temporary_buffer(
    const detail::execution_policy_base<DerivedPolicy> &system, Pointer p,
    ptrdiff_t n) {}
template <typename T> __cudart_builtin__ T *addressof(T &t) { return &t; }

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MEMORY_H__
