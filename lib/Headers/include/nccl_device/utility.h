// Small means of NCCL's device code.
#ifndef NCCL_DEVICE_UTILITY_H_
#define NCCL_DEVICE_UTILITY_H_

#include "../cuda_runtime.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(nccl)

#define NCCL_DEVICE_INLINE __device__ __forceinline__
#define NCCL_HOST_DEVICE_INLINE __host__ __device__ __forceinline__
#ifdef __cplusplus
#define NCCL_EXTERN_C extern "C"
#else
#define NCCL_EXTERN_C
#endif

#ifdef __cplusplus

// Orders and scopes of memory are libcu++'s, where that can be had.
#if __has_include(<cuda/atomic>)
#include <cuda/atomic>
typedef cuda::memory_order __cuferry_nccl_order;
typedef cuda::thread_scope __cuferry_nccl_scope;
#else
typedef int __cuferry_nccl_order;
typedef int __cuferry_nccl_scope;
#endif

namespace nccl {
namespace utility {

template <typename T> T &&declval() noexcept;

template <typename X, typename Y, typename Z = decltype(X() + Y())>
NCCL_HOST_DEVICE_INLINE constexpr Z divUp(X x, Y y) {
  return (x + y - 1) / y;
}
template <typename X, typename Y, typename Z = decltype(X() + Y())>
NCCL_HOST_DEVICE_INLINE constexpr Z roundUp(X x, Y y) {
  return divUp(x, y) * y;
}
template <typename X, typename Y, typename Z = decltype(X() + Y())>
NCCL_HOST_DEVICE_INLINE constexpr Z roundDown(X x, Y y) {
  return x / y * y;
}
template <typename X, typename Y, typename Z = decltype(X() + Y())>
NCCL_HOST_DEVICE_INLINE constexpr Z alignUp(X x, Y a) {
  return (x + a - 1) & -Z(a);
}
template <typename X, typename Y, typename Z = decltype(X() + Y())>
NCCL_HOST_DEVICE_INLINE constexpr Z alignDown(X x, Y a) {
  return x & -Z(a);
}
template <typename T> NCCL_HOST_DEVICE_INLINE T *alignUp(T *x, size_t a);
template <typename T> NCCL_HOST_DEVICE_INLINE T *alignDown(T *x, size_t a);
NCCL_HOST_DEVICE_INLINE void *alignUp(const void *x, size_t a);
NCCL_HOST_DEVICE_INLINE void *alignDown(const void *x, size_t a);
template <typename Int>
NCCL_HOST_DEVICE_INLINE constexpr bool isPow2(Int x) {
  return (x & (x - 1)) == 0;
}
template <typename T> NCCL_HOST_DEVICE_INLINE T add4G(T base, int delta4G);
template <typename Uint>
NCCL_HOST_DEVICE_INLINE bool rollingLessEq(Uint a, Uint b, int nBits);
template <typename Uint>
NCCL_HOST_DEVICE_INLINE bool rollingLessThan(Uint a, Uint b, int nBits);

// Division by a number whose reciprocal is known.
NCCL_HOST_DEVICE_INLINE uint32_t mul32hi(uint32_t a, uint32_t b);
NCCL_HOST_DEVICE_INLINE uint64_t mul64hi(uint64_t a, uint64_t b);
NCCL_HOST_DEVICE_INLINE uint32_t imulRcp32(uint32_t x, uint32_t xrcp,
                                           uint32_t y, uint32_t yrcp);
NCCL_HOST_DEVICE_INLINE uint64_t imulRcp64(uint64_t x, uint64_t xrcp,
                                           uint64_t y, uint64_t yrcp);
NCCL_HOST_DEVICE_INLINE uint32_t idivRcp32(uint32_t x);
NCCL_HOST_DEVICE_INLINE uint64_t idivRcp64(uint64_t x);
NCCL_DEVICE_INLINE uint32_t idivRcp32_upto64(int x);
NCCL_DEVICE_INLINE uint64_t idivRcp64_upto64(int x);
NCCL_HOST_DEVICE_INLINE uint32_t idivFast32(uint32_t x, uint32_t y,
                                            uint32_t yrcp);
NCCL_HOST_DEVICE_INLINE uint32_t idivFast64(uint64_t x, uint64_t y,
                                            uint64_t yrcp);
NCCL_HOST_DEVICE_INLINE uint32_t imodFast32(uint32_t x, uint32_t y,
                                            uint32_t yrcp);
NCCL_HOST_DEVICE_INLINE uint32_t imodFast64(uint64_t x, uint64_t y,
                                            uint64_t yrcp);
NCCL_HOST_DEVICE_INLINE void idivmodFast32(uint32_t *quotient,
                                           uint32_t *remainder, uint32_t x,
                                           uint32_t y, uint32_t yrcp);
NCCL_HOST_DEVICE_INLINE void idivmodFast64(uint64_t *quotient,
                                           uint64_t *remainder, uint64_t x,
                                           uint64_t y, uint64_t yrcp);

// Threads and memory.
NCCL_DEVICE_INLINE int lane();
NCCL_DEVICE_INLINE unsigned int lanemask_lt();
NCCL_DEVICE_INLINE int opaqueZero();
NCCL_DEVICE_INLINE __cuferry_nccl_order
acquireOrderOf(__cuferry_nccl_order order);
NCCL_DEVICE_INLINE __cuferry_nccl_order
releaseOrderOf(__cuferry_nccl_order order);
template <typename T> NCCL_DEVICE_INLINE T loadConst(const T *p);
template <typename T>
NCCL_DEVICE_INLINE T atomicLoad(T *p, __cuferry_nccl_order order,
                                __cuferry_nccl_scope scope);
template <typename T>
NCCL_DEVICE_INLINE void atomicStore(T *p, T value, __cuferry_nccl_order order,
                                    __cuferry_nccl_scope scope);

// A value that may be absent, and its arguments kept for later.
template <typename T, T x> struct ValueAsType {
  static constexpr T value = x;
};
template <int... i> struct IntSeq {};
template <int n, int m = n, int... i>
struct IntSeqUpTo : IntSeqUpTo<n - 1, m, n - 1, i...> {};
template <int m, int... i> struct IntSeqUpTo<0, m, i...> {
  using Type = IntSeq<i...>;
};
struct Absent {};
template <typename... T> struct Present;
template <> struct Present<> {};
template <typename H, typename... T> struct Present<H, T...> {
  H h;
  Present<T...> t;
  NCCL_HOST_DEVICE_INLINE H get(IntSeq<0>);
};
template <typename H, typename... T>
NCCL_HOST_DEVICE_INLINE Present<H &&, T &&...> present(H &&h, T &&...t);
NCCL_HOST_DEVICE_INLINE Present<> present();
template <typename T> struct Optional {
  bool present;
  union {
    T thing;
  };
  NCCL_HOST_DEVICE_INLINE constexpr Optional();
  NCCL_HOST_DEVICE_INLINE constexpr Optional(Absent);
  NCCL_HOST_DEVICE_INLINE ~Optional();
};

} // namespace utility
} // namespace nccl

#endif // __cplusplus

#endif // NCCL_DEVICE_UTILITY_H_
