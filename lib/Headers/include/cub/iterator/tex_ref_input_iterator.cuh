// An iterator that reads through a texture reference.
#ifndef __CUFERRY_CUB_TEX_REF_INPUT_ITERATOR_H__
#define __CUFERRY_CUB_TEX_REF_INPUT_ITERATOR_H__

#include <cub/util_type.cuh>
#include <cub/thread/thread_load.cuh>
#include <cub/thread/thread_store.cuh>
#include <driver_types.h>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry until(11.8)
template <typename T, int UNIQUE_ID, typename OffsetT = ptrdiff_t>
class TexRefInputIterator
    : public __cuferry_iterator<TexRefInputIterator<T, UNIQUE_ID, OffsetT>, T,
                                T, OffsetT> {
public:
  template <typename QualifiedT>
  cudaError_t BindTexture(QualifiedT *ptr, size_t bytes = size_t(-1),
                          size_t tex_offset = 0) {}
  cudaError_t UnbindTexture() {}
};
#pragma cuferry until()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_TEX_REF_INPUT_ITERATOR_H__
