// Smart pointers from allocators.
#ifndef __CUFERRY_THRUST_ALLOCATE_UNIQUE_H__
#define __CUFERRY_THRUST_ALLOCATE_UNIQUE_H__

#include <thrust/detail/config.h>
#include <memory>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T, typename Allocator, typename... Args>
std::unique_ptr<T> allocate_unique(const Allocator &alloc, Args &&...args) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ALLOCATE_UNIQUE_H__
