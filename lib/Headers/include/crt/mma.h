// Matrix multiply-accumulate by a warp: nvcuda::wmma.
#ifndef __CUDA_MMA_H__
#define __CUDA_MMA_H__

#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include "host_defines.h"

#pragma cuferry library(wmma)
#pragma cuferry strength(likely)

#if defined(__cplusplus) && defined(__CUDA__)

#pragma cuferry strength(distinct)
namespace nvcuda {
namespace wmma {
#pragma cuferry strength(likely)

// What a fragment is to the product, and how it lies in memory.
struct matrix_a {};
struct matrix_b {};
struct accumulator {};
struct row_major {};
struct col_major {};
enum layout_t { mem_row_major, mem_col_major };

// Elements that are no type of C++.
#pragma cuferry since(11.0)
namespace precision {
struct tf32 {};
} // namespace precision
#pragma cuferry since(10.0)
namespace experimental {
namespace precision {
struct u4 {};
struct s4 {};
struct b1 {};
} // namespace precision
enum bmmaBitOp {
  bmmaBitOpXOR = 1,
#pragma cuferry since(11.0)
  bmmaBitOpAND = 2
#pragma cuferry since(10.0)
};
enum bmmaAccumulateOp { bmmaAccumulateOpPOPC = 1 };
} // namespace experimental
#pragma cuferry since()

// As what an element is stored, and how many go into one of it.
template <typename T> struct __cuferry_storage {
  typedef T type;
  enum { packed = 1 };
};
template <> struct __cuferry_storage<precision::tf32> {
  typedef float type;
  enum { packed = 1 };
};
template <> struct __cuferry_storage<experimental::precision::u4> {
  typedef unsigned int type;
  enum { packed = 8 };
};
template <> struct __cuferry_storage<experimental::precision::s4> {
  typedef int type;
  enum { packed = 8 };
};
template <> struct __cuferry_storage<experimental::precision::b1> {
  typedef unsigned int type;
  enum { packed = 32 };
};

// How many elements a lane holds; those of half are held twice.
template <typename Use, int m, int n, int k, typename T>
struct __cuferry_share {
  enum { value = m * n / 32 };
};
template <int m, int n, int k, typename T>
struct __cuferry_share<matrix_a, m, n, k, T> {
  enum { value = m * k / 32 };
};
template <int m, int n, int k, typename T>
struct __cuferry_share<matrix_b, m, n, k, T> {
  enum { value = k * n / 32 };
};
template <int m, int n, int k>
struct __cuferry_share<matrix_a, m, n, k, __half> {
  enum { value = 16 };
};
template <int m, int n, int k>
struct __cuferry_share<matrix_b, m, n, k, __half> {
  enum { value = 16 };
};

template <typename Use, int m, int n, int k, typename T, typename Layout = void>
class fragment {
public:
  enum { num_elements = __cuferry_share<Use, m, n, k, T>::value };
  enum {
    num_storage_elements = num_elements / __cuferry_storage<T>::packed
  };
  typedef T element_type;
  typedef typename __cuferry_storage<T>::type storage_element_type;
  storage_element_type x[num_storage_elements];
};

template <typename Use, int m, int n, int k, typename T, typename Layout>
__device__ void
fill_fragment(fragment<Use, m, n, k, T, Layout> &f,
              const typename __cuferry_storage<T>::type &value);

// Four and one bit wide elements lie at a void pointer.
template <typename Use, int m, int n, int k, typename T, typename Layout>
__device__ void
load_matrix_sync(fragment<Use, m, n, k, T, Layout> &a,
                 const typename __cuferry_storage<T>::type *p, unsigned ldm);
template <typename Use, int m, int n, int k, typename T, typename Layout>
__device__ void load_matrix_sync(fragment<Use, m, n, k, T, Layout> &a,
                                 const void *p, unsigned ldm);
template <int m, int n, int k, typename T>
__device__ void load_matrix_sync(fragment<accumulator, m, n, k, T> &a,
                                 const T *p, unsigned ldm, layout_t layout);
template <int m, int n, int k, typename T>
__device__ void store_matrix_sync(T *p,
                                  const fragment<accumulator, m, n, k, T> &a,
                                  unsigned ldm, layout_t layout);

template <int m, int n, int k, typename A, typename B, typename C, typename D,
          typename LayoutA, typename LayoutB>
__device__ void mma_sync(fragment<accumulator, m, n, k, D> &d,
                         const fragment<matrix_a, m, n, k, A, LayoutA> &a,
                         const fragment<matrix_b, m, n, k, B, LayoutB> &b,
                         const fragment<accumulator, m, n, k, C> &c,
                         bool satf = false);
#pragma cuferry since(10.0)
template <int m, int n, int k, typename A, typename B, typename LayoutA,
          typename LayoutB>
__device__ void
bmma_sync(fragment<accumulator, m, n, k, int> &d,
          const fragment<matrix_a, m, n, k, A, LayoutA> &a,
          const fragment<matrix_b, m, n, k, B, LayoutB> &b,
          const fragment<accumulator, m, n, k, int> &c,
          experimental::bmmaBitOp = experimental::bmmaBitOpXOR,
          experimental::bmmaAccumulateOp = experimental::bmmaAccumulateOpPOPC);
#pragma cuferry since(11.0)
__device__ float __float_to_tf32(float in);
#pragma cuferry since()

} // namespace wmma
} // namespace nvcuda

#endif

#endif // __CUDA_MMA_H__
