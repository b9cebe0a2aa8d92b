// Radix sorts of arrays.
#ifndef __CUFERRY_CUB_DEVICE_RADIX_SORT_H__
#define __CUFERRY_CUB_DEVICE_RADIX_SORT_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DeviceRadixSort {
#define __cuferry_bits int begin_bit = 0, int end_bit = sizeof(KeyT) * 8
#define __cuferry_sort(suffix)                                                 \
  template <typename KeyT, typename ValueT, typename NumItemsT>                \
  __cuferry_device_call SortPairs##suffix(                                     \
      __cuferry_temporary, const KeyT *d_keys_in, KeyT *d_keys_out,            \
      const ValueT *d_values_in, ValueT *d_values_out, NumItemsT num_items,    \
      __cuferry_bits, __cuferry_stream) {}                                     \
  template <typename KeyT, typename ValueT, typename NumItemsT>                \
  __cuferry_device_call SortPairs##suffix(                                     \
      __cuferry_temporary, DoubleBuffer<KeyT> &d_keys,                         \
      DoubleBuffer<ValueT> &d_values, NumItemsT num_items, __cuferry_bits,     \
      __cuferry_stream) {}                                                     \
  template <typename KeyT, typename NumItemsT>                                 \
  __cuferry_device_call SortKeys##suffix(                                      \
      __cuferry_temporary, const KeyT *d_keys_in, KeyT *d_keys_out,            \
      NumItemsT num_items, __cuferry_bits, __cuferry_stream) {}                \
  template <typename KeyT, typename NumItemsT>                                 \
  __cuferry_device_call SortKeys##suffix(                                      \
      __cuferry_temporary, DoubleBuffer<KeyT> &d_keys, NumItemsT num_items,    \
      __cuferry_bits, __cuferry_stream) {}
  __cuferry_sort()
  __cuferry_sort(Descending)
#undef __cuferry_sort

  // With a functor that takes a key apart.
#pragma cuferry since(12.3)
#define __cuferry_sort(suffix)                                                 \
  template <typename KeyT, typename ValueT, typename NumItemsT,                \
            typename DecomposerT,                                              \
            class = std::enable_if_t<!std::is_convertible<DecomposerT,         \
                                                          int>::value>>        \
  __cuferry_device_call SortPairs##suffix(                                     \
      __cuferry_temporary, const KeyT *d_keys_in, KeyT *d_keys_out,            \
      const ValueT *d_values_in, ValueT *d_values_out, NumItemsT num_items,    \
      DecomposerT decomposer, __cuferry_bits, cudaStream_t stream = 0) {}      \
  template <typename KeyT, typename NumItemsT, typename DecomposerT,           \
            class = std::enable_if_t<!std::is_convertible<DecomposerT,         \
                                                          int>::value>>        \
  __cuferry_device_call SortKeys##suffix(                                      \
      __cuferry_temporary, const KeyT *d_keys_in, KeyT *d_keys_out,            \
      NumItemsT num_items, DecomposerT decomposer, __cuferry_bits,             \
      cudaStream_t stream = 0) {}
  __cuferry_sort()
  __cuferry_sort(Descending)
#undef __cuferry_sort
#pragma cuferry since()
#undef __cuferry_bits
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_RADIX_SORT_H__
