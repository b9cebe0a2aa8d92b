// Searches in arrays.
#ifndef __CUFERRY_CUB_DEVICE_FIND_H__
#define __CUFERRY_CUB_DEVICE_FIND_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(13.1)
struct DeviceFind {
  template <typename InputIteratorT, typename OutputIteratorT,
            typename ScanOpT, typename NumItemsT>
  __cuferry_device_call FindIf(__cuferry_temporary, InputIteratorT d_in,
                               OutputIteratorT d_out, ScanOpT scan_op,
                               NumItemsT num_items, cudaStream_t stream = 0) {}
#define __cuferry_bound(name)                                                  \
  template <typename RangeIteratorT, typename RangeNumItemsT,                  \
            typename ValuesIteratorT, typename ValuesNumItemsT,                \
            typename OutputIteratorT, typename CompareOpT>                     \
  __cuferry_device_call name(                                                  \
      __cuferry_temporary, RangeIteratorT d_range, RangeNumItemsT range_items, \
      ValuesIteratorT d_values, ValuesNumItemsT values_items,                  \
      OutputIteratorT d_output, CompareOpT comp, cudaStream_t stream = 0) {}
  __cuferry_bound(LowerBound)
  __cuferry_bound(UpperBound)
  __cuferry_bound(LowerBoundSortedValues)
  __cuferry_bound(UpperBoundSortedValues)
#undef __cuferry_bound
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_FIND_H__
