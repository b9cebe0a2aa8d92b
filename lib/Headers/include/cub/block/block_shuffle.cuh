// Items of a block, moved to other threads.
#ifndef __CUFERRY_CUB_BLOCK_SHUFFLE_H__
#define __CUFERRY_CUB_BLOCK_SHUFFLE_H__

#include <cub/util_ptx.cuh>
#include <cub/util_type.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

template <typename T, int BLOCK_DIM_X, int BLOCK_DIM_Y = 1, int BLOCK_DIM_Z = 1,
          int LEGACY_PTX_ARCH = 0>
class BlockShuffle {
public:
  __cuferry_collective(BlockShuffle)
  __device__ void Offset(T input, T &output, int distance = 1) {}
  __device__ void Rotate(T input, T &output, unsigned int distance = 1) {}
  template <int N> __device__ void Up(T (&input)[N], T (&prev)[N]) {}
  template <int N>
  __device__ void Up(T (&input)[N], T (&prev)[N], T &block_suffix) {}
  template <int N> __device__ void Down(T (&input)[N], T (&prev)[N]) {}
  template <int N>
  __device__ void Down(T (&input)[N], T (&prev)[N], T &block_prefix) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_BLOCK_SHUFFLE_H__
