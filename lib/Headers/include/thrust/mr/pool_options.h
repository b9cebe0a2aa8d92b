// How a pool grows.
#ifndef __CUFERRY_THRUST_MR_POOL_OPTIONS_H__
#define __CUFERRY_THRUST_MR_POOL_OPTIONS_H__

#include <thrust/mr/memory_resource.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace mr {
#pragma cuferry strength(common)
struct pool_options {
  size_t min_blocks_per_chunk, min_bytes_per_chunk, max_blocks_per_chunk,
      max_bytes_per_chunk, smallest_block_size, largest_block_size, alignment;
  bool cache_oversized;
  size_t cached_size_cutoff_factor, cached_alignment_cutoff_factor;
  bool validate() const { return true; }
};
#pragma cuferry strength(likely)
} // namespace mr

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MR_POOL_OPTIONS_H__
