// Differences of neighbours in arrays.
#ifndef __CUFERRY_CUB_DEVICE_ADJACENT_DIFFERENCE_H__
#define __CUFERRY_CUB_DEVICE_ADJACENT_DIFFERENCE_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(11.5)
struct DeviceAdjacentDifference {
#define __cuferry_subtract(name)                                               \
  template <typename InputIteratorT, typename OutputIteratorT,                 \
            typename DifferenceOpT = Difference, typename NumItemsT>           \
  __cuferry_device_call name##Copy(                                            \
      __cuferry_temporary, InputIteratorT d_input, OutputIteratorT d_output,   \
      NumItemsT num_items, DifferenceOpT difference_op = {},                   \
      __cuferry_stream) {}                                                     \
  template <typename RandomAccessIteratorT,                                    \
            typename DifferenceOpT = Difference, typename NumItemsT>           \
  __cuferry_device_call name(                                                  \
      __cuferry_temporary, RandomAccessIteratorT d_input, NumItemsT num_items, \
      DifferenceOpT difference_op = {}, __cuferry_stream) {}
  __cuferry_subtract(SubtractLeft)
  __cuferry_subtract(SubtractRight)
#undef __cuferry_subtract
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_ADJACENT_DIFFERENCE_H__
