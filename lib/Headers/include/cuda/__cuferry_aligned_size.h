// A size in bytes that is known to be a multiple of an alignment.
#ifndef __CUFERRY_CUDA_ALIGNED_SIZE_H__
#define __CUFERRY_CUDA_ALIGNED_SIZE_H__

#include "__cuferry_namespace.h"
#include <stddef.h>

#pragma cuferry library(libcudacxx)
#pragma cuferry strength(likely)

#ifdef __cplusplus

namespace cuda {

#pragma cuferry since(11.1)
template <size_t Alignment> struct aligned_size_t {
  static constexpr size_t align = Alignment;
#pragma cuferry strength(common)
  size_t value;
#pragma cuferry strength(likely)
  __cudart_builtin__ constexpr explicit aligned_size_t(size_t size)
      : value(size) {}
  __cudart_builtin__ constexpr operator size_t() const { return value; }
};
#pragma cuferry since()

} // namespace cuda

#endif // __cplusplus

#endif // __CUFERRY_CUDA_ALIGNED_SIZE_H__
