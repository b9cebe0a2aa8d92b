// What programs of ours call of Ascend's SIMT programming, with the signatures that the vendor's headers give
// (mirror-cann/asc-devkit:include/simt_api). Written for clang's CUDA mode behind test/tools/simt-compiler.h.
#ifndef CUFERRY_MOCK_ASC_SIMT_H
#define CUFERRY_MOCK_ASC_SIMT_H

#include <cstdint>

#define MOCK(...) __aicore__ __VA_ARGS__

MOCK(void asc_syncthreads());
MOCK(void asc_threadfence());
MOCK(void asc_threadfence_block());
MOCK(int32_t asc_any(int32_t predicate));
MOCK(int32_t asc_all(int32_t predicate));
MOCK(uint32_t asc_ballot(int32_t predicate));
MOCK(uint32_t asc_activemask());

#define MOCK_SHUFFLES(type)                                                    \
  MOCK(type asc_shfl(type var, int32_t src_lane, int32_t width = warpSize));   \
  MOCK(type asc_shfl_up(type var, uint32_t delta, int32_t width = warpSize));  \
  MOCK(type asc_shfl_down(type var, uint32_t delta, int32_t width = warpSize)); \
  MOCK(type asc_shfl_xor(type var, int32_t lane_mask, int32_t width = warpSize));
MOCK_SHUFFLES(int32_t)
MOCK_SHUFFLES(uint32_t)
MOCK_SHUFFLES(float)
MOCK_SHUFFLES(int64_t)
MOCK_SHUFFLES(uint64_t)

// 64 bits in global memory alone.
#define MOCK_ATOMICS(type)                                                     \
  MOCK(type asc_atomic_add(type *address, type val));                          \
  MOCK(type asc_atomic_sub(type *address, type val));                          \
  MOCK(type asc_atomic_exch(type *address, type val));                         \
  MOCK(type asc_atomic_max(type *address, type val));                          \
  MOCK(type asc_atomic_min(type *address, type val));                          \
  MOCK(type asc_atomic_cas(type *address, type compare, type val));
MOCK_ATOMICS(int32_t)
MOCK_ATOMICS(uint32_t)
MOCK_ATOMICS(float)
MOCK_ATOMICS(int64_t)
MOCK_ATOMICS(uint64_t)

#define MOCK_MATH(name) MOCK(float name(float x));
MOCK_MATH(expf)
MOCK_MATH(logf)
MOCK_MATH(sqrtf)
MOCK_MATH(rsqrtf)
MOCK_MATH(fabsf)
MOCK(float fmaxf(float x, float y));
MOCK(float fminf(float x, float y));
MOCK(float fmaf(float x, float y, float z));

#endif // CUFERRY_MOCK_ASC_SIMT_H
