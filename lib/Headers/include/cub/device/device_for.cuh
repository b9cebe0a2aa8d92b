// A functor for each item.
#ifndef __CUFERRY_CUB_DEVICE_FOR_H__
#define __CUFERRY_CUB_DEVICE_FOR_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(12.4)
struct DeviceFor {
  template <class ShapeT, class OpT>
  __cuferry_device_call Bulk(__cuferry_temporary, ShapeT shape, OpT op,
                             cudaStream_t stream = {}) {}
  template <class ShapeT, class OpT>
  __cuferry_device_call Bulk(ShapeT shape, OpT op, cudaStream_t stream = {}) {}
#define __cuferry_range(name)                                                  \
  template <class IteratorT, class OpT>                                        \
  __cuferry_device_call name(__cuferry_temporary, IteratorT first,             \
                             IteratorT last, OpT op,                           \
                             cudaStream_t stream = {}) {}                      \
  template <class IteratorT, class OpT>                                        \
  __cuferry_device_call name(IteratorT first, IteratorT last, OpT op,          \
                             cudaStream_t stream = {}) {}                      \
  template <class IteratorT, class NumItemsT, class OpT>                       \
  __cuferry_device_call name##N(__cuferry_temporary, IteratorT first,          \
                                NumItemsT num_items, OpT op,                   \
                                cudaStream_t stream = {}) {}                   \
  template <class IteratorT, class NumItemsT, class OpT>                       \
  __cuferry_device_call name##N(IteratorT first, NumItemsT num_items, OpT op,  \
                                cudaStream_t stream = {}) {}
  __cuferry_range(ForEach)
  __cuferry_range(ForEachCopy)
#undef __cuferry_range
#pragma cuferry since(12.9)
  template <class ExtentsT, class OpT>
  __cuferry_device_call ForEachInExtents(const ExtentsT &extents, OpT op,
                                         cudaStream_t stream = {}) {}
#pragma cuferry since(13.0)
  template <class LayoutT, class ExtentsT, class OpT>
  __cuferry_device_call ForEachInLayout(const LayoutT &layout, OpT op,
                                        cudaStream_t stream = {}) {}
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_FOR_H__
