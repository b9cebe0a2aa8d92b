// Instructions as functions.
#ifndef __CUFERRY_CUB_UTIL_PTX_H__
#define __CUFERRY_CUB_UTIL_PTX_H__

#include "util_arch.cuh"
#include "util_debug.cuh"
#include "util_namespace.cuh"
#include "util_type.cuh"

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

// Bits.
__device__ unsigned int SHR_ADD(unsigned int x, unsigned int shift,
                                unsigned int addend);
__device__ unsigned int SHL_ADD(unsigned int x, unsigned int shift,
                                unsigned int addend);
template <typename UnsignedBits>
__device__ unsigned int BFE(UnsignedBits source, unsigned int bit_start,
                            unsigned int num_bits) {}
__device__ void BFI(unsigned int &ret, unsigned int x, unsigned int y,
                    unsigned int bit_start, unsigned int num_bits);
__device__ unsigned int IADD3(unsigned int x, unsigned int y, unsigned int z);
__device__ int PRMT(unsigned int a, unsigned int b, unsigned int index);

// Barriers and votes.
__device__ void BAR(int count);
__device__ void CTA_SYNC();
__device__ int CTA_SYNC_AND(int p);
__device__ int CTA_SYNC_OR(int p);
__device__ void WARP_SYNC(unsigned int member_mask);
__device__ int WARP_ANY(int predicate, unsigned int member_mask);
__device__ int WARP_ALL(int predicate, unsigned int member_mask);
__device__ int WARP_BALLOT(int predicate, unsigned int member_mask);

// Shuffles.
__device__ unsigned int SHFL_UP_SYNC(unsigned int word, int src_offset,
                                     int flags, unsigned int member_mask);
__device__ unsigned int SHFL_DOWN_SYNC(unsigned int word, int src_offset,
                                       int flags, unsigned int member_mask);
__device__ unsigned int SHFL_IDX_SYNC(unsigned int word, int src_lane,
                                      unsigned int member_mask);
template <int LOGICAL_WARP_THREADS, typename T>
__device__ T ShuffleUp(T input, int src_offset, int first_thread,
                       unsigned int member_mask) {}
template <int LOGICAL_WARP_THREADS, typename T>
__device__ T ShuffleDown(T input, int src_offset, int last_thread,
                         unsigned int member_mask) {}
template <int LOGICAL_WARP_THREADS, typename T>
__device__ T ShuffleIndex(T input, int src_lane, unsigned int member_mask) {}
template <int LABEL_BITS>
__device__ unsigned int MatchAny(unsigned int label) {}

// Where a thread is.
__device__ int RowMajorTid(int block_dim_x, int block_dim_y, int block_dim_z);
__device__ unsigned int LaneId();
__device__ unsigned int WarpId();
template <int LOGICAL_WARP_THREADS>
__cudart_builtin__ unsigned int WarpMask(unsigned int warp_id) {}
__device__ unsigned int LaneMaskLt();
__device__ unsigned int LaneMaskLe();
__device__ unsigned int LaneMaskGt();
__device__ unsigned int LaneMaskGe();

__device__ float FMUL_RZ(float a, float b);
__device__ float FFMA_RZ(float a, float b, float c);
__device__ void ThreadExit();
__device__ void ThreadTrap();

} // namespace cub
#endif

#endif // __CUFERRY_CUB_UTIL_PTX_H__
