// The largest or smallest items.
#ifndef __CUFERRY_CUB_DEVICE_TOPK_H__
#define __CUFERRY_CUB_DEVICE_TOPK_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(13.1)
struct DeviceTopK {
#define __cuferry_top(extremum)                                                \
  template <typename KeyInputIteratorT, typename KeyOutputIteratorT,           \
            typename NumItemsT, typename NumOutItemsT,                         \
            typename EnvT = NullType>                                          \
  __cuferry_device_call extremum##Keys(                                        \
      __cuferry_temporary, KeyInputIteratorT d_keys_in,                        \
      KeyOutputIteratorT d_keys_out, NumItemsT num_items, NumOutItemsT k,      \
      EnvT env = {}) {}                                                        \
  template <typename KeyInputIteratorT, typename KeyOutputIteratorT,           \
            typename ValueInputIteratorT, typename ValueOutputIteratorT,       \
            typename NumItemsT, typename NumOutItemsT,                         \
            typename EnvT = NullType>                                          \
  __cuferry_device_call extremum##Pairs(                                       \
      __cuferry_temporary, KeyInputIteratorT d_keys_in,                        \
      KeyOutputIteratorT d_keys_out, ValueInputIteratorT d_values_in,          \
      ValueOutputIteratorT d_values_out, NumItemsT num_items, NumOutItemsT k,  \
      EnvT env = {}) {}
  __cuferry_top(Max)
  __cuferry_top(Min)
#undef __cuferry_top
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_TOPK_H__
