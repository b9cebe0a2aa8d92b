// Digits of keys.
#ifndef __CUFERRY_CUB_RADIX_RANK_SORT_OPERATIONS_H__
#define __CUFERRY_CUB_RADIX_RANK_SORT_OPERATIONS_H__

#include <cub/util_type.cuh>
#include <driver_types.h>
#include <cub/util_ptx.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename KeyT> struct BFEDigitExtractor {
#pragma cuferry strength(common)
  unsigned int bit_start, num_bits;
#pragma cuferry strength(likely)
  explicit __device__ BFEDigitExtractor(unsigned int bit_start = 0,
                                        unsigned int num_bits = 0) {}
  template <typename UnsignedBits>
  __device__ unsigned int Digit(UnsignedBits key) const {}
};
template <typename KeyT> struct ShiftDigitExtractor {
#pragma cuferry strength(common)
  unsigned int bit_start, mask;
#pragma cuferry strength(likely)
  explicit __device__ ShiftDigitExtractor(unsigned int bit_start = 0,
                                          unsigned int num_bits = 0) {}
  template <typename UnsignedBits>
  __device__ unsigned int Digit(UnsignedBits key) const {}
};
template <typename KeyT, bool IsFP = false> struct BaseDigitExtractor {
  typedef typename Traits<KeyT>::UnsignedBits UnsignedBits;
};
template <bool IS_DESCENDING, typename KeyT> struct RadixSortTwiddle {
  typedef typename Traits<KeyT>::UnsignedBits UnsignedBits;
  static __device__ UnsignedBits In(UnsignedBits key) {}
  static __device__ UnsignedBits Out(UnsignedBits key) {}
  static __device__ UnsignedBits DefaultKey() {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_RADIX_RANK_SORT_OPERATIONS_H__
