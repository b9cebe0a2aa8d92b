// An iterator that reads through a texture object.
#ifndef __CUFERRY_CUB_TEX_OBJ_INPUT_ITERATOR_H__
#define __CUFERRY_CUB_TEX_OBJ_INPUT_ITERATOR_H__

#include <cub/util_type.cuh>
#include <cub/thread/thread_load.cuh>
#include <cub/thread/thread_store.cuh>
#include <driver_types.h>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename T, typename OffsetT = ptrdiff_t>
class TexObjInputIterator
    : public __cuferry_iterator<TexObjInputIterator<T, OffsetT>, T, T,
                                OffsetT> {
public:
  __cudart_builtin__ TexObjInputIterator() {}
  template <typename QualifiedT>
  cudaError_t BindTexture(QualifiedT *ptr, size_t bytes,
                          size_t tex_offset = 0) {}
  cudaError_t UnbindTexture() {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_TEX_OBJ_INPUT_ITERATOR_H__
