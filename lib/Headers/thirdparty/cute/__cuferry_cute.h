// CuTe: the names that code outside CUTLASS uses. Its algebra of layouts is not
// worked out: what it makes is one opaque object that takes whatever is done to it.
#ifndef __CUFERRY_CUTE_CORE_H__
#define __CUFERRY_CUTE_CORE_H__

#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)
#pragma cuferry header(cute/...)
#pragma cuferry family(CUTE_*)

#define CUTE_HOST __host__
#define CUTE_DEVICE __device__ __forceinline__
#define CUTE_HOST_DEVICE __host__ __device__ __forceinline__
#define CUTE_UNROLL
#define CUTE_NO_UNROLL
#define CUTE_INLINE_CONSTANT static constexpr
#define CUTE_GRID_CONSTANT __grid_constant__
#define CUTE_STATIC_ASSERT static_assert
#define CUTE_STATIC_ASSERT_V(...)
#define CUTE_INVALID_CONTROL_PATH(x) ((void)0)
#pragma cuferry predefined(CUTE_ARCH_TMA_SM90_ENABLED CUTE_ARCH_MMA_SM90A_ENABLED)

#if __cplusplus >= 201703L

#pragma cuferry strength(distinct)
namespace cute {
#pragma cuferry strength(likely)

struct __cuferry_object {
  template <class... Args> __cudart_builtin__ constexpr __cuferry_object(Args &&...) {}
  template <class... Args>
  __cudart_builtin__ constexpr __cuferry_object operator()(Args &&...) const {
    return {};
  }
  template <class I>
  __cudart_builtin__ constexpr __cuferry_object operator[](I) const {
    return {};
  }
  template <class T, class = std::enable_if_t<std::is_arithmetic<T>::value>>
  __cudart_builtin__ constexpr operator T() const {
    return T();
  }
#define __cuferry_method(name)                                                 \
  template <class... Args>                                                     \
  __cudart_builtin__ constexpr __cuferry_object name(Args &&...) const {       \
    return {};                                                                 \
  }
  __cuferry_method(data)
  __cuferry_method(layout)
  __cuferry_method(shape)
  __cuferry_method(stride)
  __cuferry_method(size)
  __cuferry_method(compose)
  __cuferry_method(tile)
  __cuferry_method(get_slice)
  __cuferry_method(get_thread_slice)
  __cuferry_method(partition_A)
  __cuferry_method(partition_B)
  __cuferry_method(partition_C)
  __cuferry_method(partition_S)
  __cuferry_method(partition_D)
  __cuferry_method(partition_fragment_A)
  __cuferry_method(partition_fragment_B)
  __cuferry_method(partition_fragment_C)
  __cuferry_method(retile)
  __cuferry_method(retile_S)
  __cuferry_method(retile_D)
  __cuferry_method(with)
#undef __cuferry_method
};

// Integers that the compiler knows.
using std::bool_constant;
using std::conditional_t;
using std::decay_t;
using std::enable_if_t;
using std::false_type;
using std::forward;
using std::index_sequence;
using std::integral_constant;
using std::is_base_of;
using std::is_same;
using std::is_same_v;
using std::is_void_v;
using std::make_index_sequence;
using std::move;
using std::remove_pointer_t;
using std::true_type;
template <auto v> struct C {
  static constexpr auto value = v;
  typedef decltype(v) value_type;
  __cudart_builtin__ constexpr operator value_type() const { return v; }
};
template <int v> using Int = C<v>;
#define __cuferry_integer(n)                                                   \
  typedef Int<n> _##n;
__cuferry_integer(0)
__cuferry_integer(1)
__cuferry_integer(2)
__cuferry_integer(3)
__cuferry_integer(4)
__cuferry_integer(5)
__cuferry_integer(6)
__cuferry_integer(7)
__cuferry_integer(8)
__cuferry_integer(9)
__cuferry_integer(10)
__cuferry_integer(12)
__cuferry_integer(16)
__cuferry_integer(24)
__cuferry_integer(32)
__cuferry_integer(48)
__cuferry_integer(64)
__cuferry_integer(80)
__cuferry_integer(96)
__cuferry_integer(112)
__cuferry_integer(128)
__cuferry_integer(160)
__cuferry_integer(192)
__cuferry_integer(224)
__cuferry_integer(256)
__cuferry_integer(384)
__cuferry_integer(512)
__cuferry_integer(1024)
#undef __cuferry_integer
struct Underscore {};
static constexpr Underscore _{};

// Tuples, shapes, layouts, tensors.
template <class... Ts> struct tuple : __cuferry_object {
  using __cuferry_object::__cuferry_object;
};
template <class... Ts> using Shape = tuple<Ts...>;
template <class... Ts> using Stride = tuple<Ts...>;
template <class... Ts> using Step = tuple<Ts...>;
template <class... Ts> using Coord = tuple<Ts...>;
template <class... Ts> using Tile = tuple<Ts...>;
template <class ShapeT, class StrideT = void> struct Layout : __cuferry_object {
  using __cuferry_object::__cuferry_object;
};
template <class A, class O, class B> struct ComposedLayout : __cuferry_object {};
template <class Engine, class LayoutT> struct Tensor : __cuferry_object {
  using __cuferry_object::__cuferry_object;
};
template <class T, size_t N> struct ArrayEngine {};
template <class It> struct ViewEngine {};
template <int B, int M, int S> struct Swizzle {};
template <class T, size_t N> struct array {
#pragma cuferry strength(common)
  T __elems_[N];
#pragma cuferry strength(likely)
  __cudart_builtin__ T *data() { return __elems_; }
  __cudart_builtin__ T &operator[](size_t i) { return __elems_[i]; }
};
template <class T, size_t N, size_t Align = 16>
struct alignas(Align) array_aligned : array<T, N> {};
template <size_t Align = 16, class = void> struct alignas(Align) aligned_struct {};
struct alignas(16) uint128_t {
#pragma cuferry strength(common)
  uint64_t lo, hi;
#pragma cuferry strength(likely)
};
using cutlass::bfloat16_t;
using cutlass::float_e4m3_t;
using cutlass::float_e5m2_t;
using cutlass::half_t;
using cutlass::tfloat32_t;
template <class T> struct sizeof_bits {
  static constexpr size_t value = sizeof(T) * 8;
};
template <class T> static constexpr size_t sizeof_bits_v = sizeof_bits<T>::value;
template <class T> static constexpr bool is_static_v = true;
template <class T> struct is_static : true_type {};
template <class T> struct is_tuple : true_type {};
template <class T> static constexpr int cosize_v = 1;
template <class T> static constexpr int rank_v = 1;
template <size_t I, class T> using tuple_element_t = __cuferry_object;

#define __cuferry_function(name)                                               \
  template <class... Args>                                                     \
  __cudart_builtin__ constexpr __cuferry_object name(Args &&...) {             \
    return {};                                                                 \
  }
#define __cuferry_indexed(name)                                                \
  template <int... I, class... Args>                                           \
  __cudart_builtin__ constexpr __cuferry_object name(Args &&...) {             \
    return {};                                                                 \
  }
__cuferry_indexed(cosize)
__cuferry_indexed(depth)
__cuferry_indexed(get)
__cuferry_indexed(group_modes)
__cuferry_indexed(layout)
__cuferry_indexed(rank)
__cuferry_indexed(select)
__cuferry_indexed(shape)
__cuferry_indexed(size)
__cuferry_indexed(stride)
__cuferry_function(add)
__cuferry_function(append)
__cuferry_function(blocked_product)
__cuferry_function(ceil_div)
__cuferry_function(coalesce)
__cuferry_function(complement)
__cuferry_function(composition)
__cuferry_function(conditional_return)
__cuferry_function(domain_offset)
__cuferry_function(flat_divide)
__cuferry_function(flatten)
__cuferry_function(fma)
__cuferry_function(gcd)
__cuferry_function(idx2crd)
__cuferry_function(local_partition)
__cuferry_function(local_tile)
__cuferry_function(logical_divide)
__cuferry_function(logical_product)
__cuferry_function(make_coord)
__cuferry_function(make_identity_tensor)
__cuferry_function(make_layout)
__cuferry_function(make_ordered_layout)
__cuferry_function(make_shape)
__cuferry_function(make_step)
__cuferry_function(make_stride)
__cuferry_function(make_tile)
__cuferry_function(make_tuple)
__cuferry_function(max)
__cuferry_function(min)
__cuferry_function(mul)
__cuferry_function(product)
__cuferry_function(recast)
__cuferry_function(round_up)
__cuferry_function(tile_to_shape)
__cuferry_function(tiled_divide)
__cuferry_function(transform)
__cuferry_function(zipped_divide)
template <class T = void, class... Args>
__cudart_builtin__ constexpr __cuferry_object make_tensor(Args &&...) {
  return {};
}
template <class T = void, class... Args>
__cudart_builtin__ constexpr __cuferry_object make_fragment_like(Args &&...) {
  return {};
}
template <class T = void, class P>
__cudart_builtin__ constexpr __cuferry_object make_gmem_ptr(P) {
  return {};
}
template <class T = void, class P>
__cudart_builtin__ constexpr __cuferry_object make_smem_ptr(P) {
  return {};
}
template <class T = void, class P>
__cudart_builtin__ constexpr __cuferry_object recast_ptr(P) {
  return {};
}

// Copies and products, by atoms of the hardware.
template <class Operation, class... Ts> struct Copy_Atom {};
template <class Operation> struct MMA_Atom {};
template <class Atom, class... Ts> struct TiledMMA : __cuferry_object {};
template <class Atom, class... Ts> struct TiledCopy : __cuferry_object {};
template <class S, class D = S> struct UniversalCopy {};
template <int MaxVecBits = 128> struct AutoVectorizingCopyWithAssumedAlignment {
};
struct DefaultCopy {};
__cuferry_function(make_tiled_copy)
__cuferry_function(make_tiled_copy_A)
__cuferry_function(make_tiled_copy_B)
__cuferry_function(make_tiled_copy_C)
__cuferry_function(make_tiled_mma)
__cuferry_function(make_tma_atom)
__cuferry_function(make_tma_copy)
__cuferry_function(as_position_independent_swizzle_tensor)
#define __cuferry_action(name)                                                 \
  template <class... Args> __cudart_builtin__ void name(Args &&...) {}
__cuferry_action(axpby)
__cuferry_action(clear)
__cuferry_action(copy)
__cuferry_action(copy_aligned)
__cuferry_action(copy_if)
__cuferry_action(cooperative_copy)
__cuferry_action(fill)
__cuferry_action(for_each)
__cuferry_action(gemm)
__cuferry_action(prefetch)
__cuferry_action(print)
__cuferry_action(print_tensor)
__cuferry_action(print_latex)
__cuferry_action(warpgroup_fence_operand)
#undef __cuferry_action
#undef __cuferry_function
#undef __cuferry_indexed

struct TmaDescriptor {
  alignas(64) char __cuferry_room[128];
};
template <class T> __device__ uint32_t cast_smem_ptr_to_uint(T *ptr) {}
__device__ void prefetch_tma_descriptor(const TmaDescriptor *desc);
__device__ uint32_t elect_one_sync();
__device__ uint32_t block_rank_in_cluster();
__device__ void cluster_arrive();
__device__ void cluster_arrive_relaxed();
__device__ void cluster_wait();
__device__ void cluster_sync();
__device__ void cp_async_fence();
template <int N> __device__ void cp_async_wait() {}
__device__ void tma_store_arrive();
__device__ void tma_store_fence();
template <int N> __device__ void tma_store_wait() {}
__device__ void warpgroup_arrive();
template <int N> __device__ void warpgroup_wait() {}
__device__ void warpgroup_commit_batch();
__device__ void initialize_barrier(uint64_t &barrier, int threads = 1);
__device__ void set_barrier_transaction_bytes(uint64_t &barrier,
                                              uint32_t bytes);
__device__ void wait_barrier(uint64_t &barrier, int phase);
__device__ void arrive_barrier(uint64_t &barrier);
__device__ bool thread0();
__device__ bool thread(int tid, int bid = 0);

// Instructions.
#define __cuferry_copy(name)                                                   \
  struct name {                                                                \
    template <class... Args> static __device__ void copy(Args &&...) {}        \
  };
__cuferry_copy(SM75_U32x1_MOVM_T)
__cuferry_copy(SM75_U32x1_LDSM_N)
__cuferry_copy(SM75_U32x2_LDSM_N)
__cuferry_copy(SM75_U32x4_LDSM_N)
__cuferry_copy(SM75_U16x2_LDSM_T)
__cuferry_copy(SM75_U16x4_LDSM_T)
__cuferry_copy(SM75_U16x8_LDSM_T)
__cuferry_copy(SM90_U32x1_STSM_N)
__cuferry_copy(SM90_U32x2_STSM_N)
__cuferry_copy(SM90_U32x4_STSM_N)
__cuferry_copy(SM90_U16x4_STSM_T)
__cuferry_copy(SM90_U16x8_STSM_T)
__cuferry_copy(SM90_TMA_LOAD)
__cuferry_copy(SM90_TMA_LOAD_2D)
__cuferry_copy(SM90_TMA_LOAD_3D)
__cuferry_copy(SM90_TMA_LOAD_MULTICAST)
__cuferry_copy(SM90_TMA_LOAD_MULTICAST_2D)
__cuferry_copy(SM90_TMA_STORE)
__cuferry_copy(SM90_TMA_STORE_2D)
__cuferry_copy(SM90_TMA_STORE_3D)
__cuferry_copy(SM90_TMA_REDUCE_ADD)
__cuferry_copy(SM90_BULK_COPY_AUTO)
#undef __cuferry_copy
template <class T> struct SM80_CP_ASYNC_CACHEALWAYS {};
template <class T> struct SM80_CP_ASYNC_CACHEGLOBAL {};
template <class T> struct SM80_CP_ASYNC_CACHEALWAYS_ZFILL {};
template <class T> struct SM80_CP_ASYNC_CACHEGLOBAL_ZFILL {};
struct SM80_16x8x8_F16F16F16F16_TN {};
struct SM80_16x8x16_F16F16F16F16_TN {};
struct SM80_16x8x8_F32F16F16F32_TN {};
struct SM80_16x8x16_F32F16F16F32_TN {};
struct SM80_16x8x8_F32BF16BF16F32_TN {};
struct SM80_16x8x16_F32BF16BF16F32_TN {};
namespace GMMA {
enum class Major { K, MN };
template <class... Ts> struct Layout_K_SW128_Atom {};
template <class A, class B, class C, class Tile, Major a = Major::K,
          Major b = Major::K, class... More>
__cudart_builtin__ constexpr __cuferry_object ss_op_selector() {
  return {};
}
template <class A, class B, class C, class Tile, Major a = Major::K,
          Major b = Major::K, class... More>
__cudart_builtin__ constexpr __cuferry_object rs_op_selector() {
  return {};
}
struct DescriptorIterator {};
enum class ScaleOut { Zero, One };
enum class ScaleIn { Neg, One };
} // namespace GMMA
namespace UMMA {
enum class Major { K, MN };
enum class ScaleIn { One, Neg };
} // namespace UMMA
namespace TMA {
enum class CacheHintSm90 : uint64_t { EVICT_NORMAL, EVICT_FIRST, EVICT_LAST };
enum class CacheHintSm100 : uint64_t { EVICT_NORMAL, EVICT_FIRST, EVICT_LAST };
} // namespace TMA
namespace TMEM {
struct Allocator1Sm {};
struct Allocator2Sm {};
} // namespace TMEM

} // namespace cute

#endif // __cplusplus

#endif // __CUFERRY_CUTE_CORE_H__
