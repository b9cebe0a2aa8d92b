// CUTLASS: the names that code outside CUTLASS uses. The types that its templates
// work out are not worked out here.
#ifndef __CUFERRY_CUTLASS_CORE_H__
#define __CUFERRY_CUTLASS_CORE_H__

#include <crt/host_defines.h>
#include <cstdint>
#include <cuda_runtime_api.h>
#include <type_traits>
#include <utility>
#ifdef __CUDA__
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#endif

#pragma cuferry library(cutlass)
#pragma cuferry header(cutlass/...)
#pragma cuferry headers(cutlass/ cute/)
#pragma cuferry family(CUTLASS_* CUTE_*)

#define CUTLASS_HOST __host__
#define CUTLASS_DEVICE __device__ __forceinline__
#define CUTLASS_HOST_DEVICE __host__ __device__ __forceinline__
#define CUTLASS_GLOBAL __global__ static
#define CUTLASS_PRAGMA_UNROLL
#define CUTLASS_PRAGMA_NO_UNROLL
#define CUTLASS_GEMM_LOOP
#define CUTLASS_ASSERT(x) ((void)(x))
#define CUTLASS_TRACE_HOST(x)
#define CUTLASS_UNUSED(x) ((void)(x))
#define CUTLASS_VERSION 390
#define CUTLASS_MAJOR 3
#define CUTLASS_MINOR 9
#define CUTLASS_PATCH 0
#define CUTLASS_GRID_CONSTANT __grid_constant__
#define CUTLASS_NAME_H cutlass
#define CUTLASS_CHECK(status) ((void)(status))
#pragma cuferry predefined(CUTLASS_ARCH_MMA_SM90_SUPPORTED)
#pragma cuferry predefined(CUTLASS_ARCH_MMA_SM100_SUPPORTED)
#pragma cuferry predefined(CUTLASS_ENABLE_TENSOR_CORE_MMA CUTLASS_DEBUG_TRACE_LEVEL)

#ifdef __cplusplus

#pragma cuferry strength(distinct)
namespace cutlass {
#pragma cuferry strength(likely)

enum class Status {
  kSuccess,
  kErrorMisalignedOperand,
  kErrorInvalidDataType,
  kErrorInvalidLayout,
  kErrorInvalidProblem,
  kErrorNotSupported,
  kErrorWorkspaceNull,
  kErrorInternal,
  kErrorArchMismatch,
  kErrorInsufficientDriver,
  kErrorMemoryAllocation,
  kInvalid
};
const char *cutlassGetStatusString(Status status);
static constexpr int NumThreadsPerWarp = 32;
static constexpr int NumThreadsPerWarpGroup = 128;
static constexpr int NumWarpsPerWarpGroup = 4;
static constexpr int NumThreadsPerHalfWarp = 16;
static constexpr int NumThreadsPerQuad = 4;

// Numbers.
template <class Bits> struct __cuferry_bits {
  Bits storage;
};
#define __cuferry_number(name, Bits)                                           \
  struct name : __cuferry_bits<Bits> {                                         \
    name() = default;                                                          \
    template <class T>                                                         \
    __cudart_builtin__ constexpr name(T) : __cuferry_bits<Bits>{0} {}          \
    __cudart_builtin__ constexpr operator float() const { return 0; }          \
    __cudart_builtin__ static name bitcast(Bits bits) { return {}; }           \
    __cudart_builtin__ Bits raw() const { return this->storage; }              \
    __cudart_builtin__ Bits &raw() { return this->storage; }                   \
  };
__cuferry_number(half_t, uint16_t)
__cuferry_number(bfloat16_t, uint16_t)
__cuferry_number(tfloat32_t, uint32_t)
__cuferry_number(float_e4m3_t, uint8_t)
__cuferry_number(float_e5m2_t, uint8_t)
__cuferry_number(float_ue4m3_t, uint8_t)
__cuferry_number(float_ue8m0_t, uint8_t)
__cuferry_number(float_e2m1_t, uint8_t)
__cuferry_number(float_e2m3_t, uint8_t)
__cuferry_number(float_e3m2_t, uint8_t)
__cuferry_number(int4b_t, uint8_t)
__cuferry_number(uint4b_t, uint8_t)
__cuferry_number(int2b_t, uint8_t)
__cuferry_number(uint2b_t, uint8_t)
__cuferry_number(uint1b_t, uint8_t)
__cuferry_number(bin1_t, uint8_t)
#undef __cuferry_number
template <int Bits, bool Signed = true> struct integer_subbyte {};
template <class T> struct nv_float4_t {};
template <class T> struct mx_float8_t {};
template <class T> struct mx_float6_t {};
template <class T> struct mx_float4_t {};
struct alignas(16) uint128_t {
#pragma cuferry strength(common)
  uint64_t lo, hi;
#pragma cuferry strength(likely)
};
template <class T> struct complex {
#pragma cuferry strength(common)
  T real_, imag_;
#pragma cuferry strength(likely)
  __cudart_builtin__ constexpr complex(T re = T(), T im = T())
      : real_(re), imag_(im) {}
  __cudart_builtin__ constexpr T real() const { return real_; }
  __cudart_builtin__ constexpr T imag() const { return imag_; }
};
enum class ComplexTransform { kNone, kConjugate };
enum class FloatRoundStyle {
  round_indeterminate,
  round_toward_zero,
  round_to_nearest,
  round_to_nearest_satfinite,
  round_toward_infinity,
  round_toward_neg_infinity,
  round_half_ulp_truncate,
  round_half_ulp_trunc_dntz
};
template <class T> struct sizeof_bits {
  static constexpr int value = int(sizeof(T) * 8);
};
template <> struct sizeof_bits<int4b_t> {
  static constexpr int value = 4;
};
template <> struct sizeof_bits<uint4b_t> {
  static constexpr int value = 4;
};
template <> struct sizeof_bits<float_e2m1_t> {
  static constexpr int value = 4;
};
template <class T> static constexpr int sizeof_bits_v = sizeof_bits<T>::value;
template <class R = int, class T>
__cudart_builtin__ constexpr R bits_to_bytes(T bits) {
  return R(bits + 7) / 8;
}

// Arrays.
template <class T, int N, bool RegisterSized = true> class Array {
public:
  typedef T Element;
  typedef T value_type;
  typedef T &reference;
  static constexpr size_t kElements = N;
#pragma cuferry strength(common)
  T storage[N > 0 ? N : 1];
#pragma cuferry strength(likely)
  __cudart_builtin__ T &operator[](int i) { return storage[i]; }
  __cudart_builtin__ const T &operator[](int i) const { return storage[i]; }
  __cudart_builtin__ T &at(int i) { return storage[i]; }
  __cudart_builtin__ T *data() { return storage; }
  __cudart_builtin__ const T *data() const { return storage; }
  __cudart_builtin__ T *raw_data() { return storage; }
  __cudart_builtin__ T *begin() { return storage; }
  __cudart_builtin__ T *end() { return storage + N; }
  __cudart_builtin__ void clear() {}
  __cudart_builtin__ void fill(const T &) {}
  __cudart_builtin__ static constexpr int size() { return N; }
};
template <class T, int N, int Alignment = sizeof_bits<T>::value *N / 8>
class alignas(Alignment) AlignedArray : public Array<T, N> {};
template <class T, int N, int Align = 16> struct AlignedBuffer {
#pragma cuferry strength(common)
  T storage[N];
#pragma cuferry strength(likely)
  __cudart_builtin__ T *data() { return storage; }
};
template <class Dst, class Src,
          FloatRoundStyle Round = FloatRoundStyle::round_to_nearest>
struct NumericConverter {
  typedef Dst result_type;
  typedef Src source_type;
  __cudart_builtin__ static Dst convert(const Src &) { return Dst(); }
  __cudart_builtin__ Dst operator()(const Src &) const { return Dst(); }
};
template <class Dst, class Src, int N,
          FloatRoundStyle Round = FloatRoundStyle::round_to_nearest>
struct NumericArrayConverter {
  typedef Array<Dst, N> result_type;
  typedef Array<Src, N> source_type;
  __cudart_builtin__ static result_type convert(const source_type &) {
    return {};
  }
  __cudart_builtin__ result_type operator()(const source_type &) const {
    return {};
  }
};

// Functions and function objects.
#define __cuferry_functor(name)                                                \
  template <class T = void> struct name {                                      \
    template <class... Args>                                                   \
    __cudart_builtin__ T operator()(const Args &...args) const {               \
      return T();                                                              \
    }                                                                          \
  };
__cuferry_functor(plus)
__cuferry_functor(minus)
__cuferry_functor(multiplies)
__cuferry_functor(divides)
__cuferry_functor(negate)
__cuferry_functor(maximum)
__cuferry_functor(minimum)
__cuferry_functor(multiply_add)
#undef __cuferry_functor
template <class A, class B = A, class C = A> struct homogeneous_multiply_add {};
template <class A, class B>
__cudart_builtin__ constexpr auto ceil_div(A a, B b) {
  return (a + b - 1) / b;
}
template <class A, class B>
__cudart_builtin__ constexpr auto round_up(A a, B b) {
  return (a + b - 1) / b * b;
}
template <class T> __cudart_builtin__ constexpr T gcd(T a, T b) {
  return b == 0 ? a : gcd(b, a % b);
}
template <class T> __cudart_builtin__ constexpr T lcm(T a, T b) {
  return a / gcd(a, b) * b;
}
template <class T> __cudart_builtin__ constexpr T const_max(T a, T b) {
  return a < b ? b : a;
}
template <class T> __cudart_builtin__ constexpr T const_min(T a, T b) {
  return a < b ? a : b;
}
template <class T> __cudart_builtin__ T clz(T x) { return x; }
template <class T> __cudart_builtin__ T fast_exp(T x) { return x; }
template <class T> __cudart_builtin__ T fast_log(T x) { return x; }
template <class T> __cudart_builtin__ T fast_tanh(T x) { return x; }
template <class T> __cudart_builtin__ T fast_rsqrt(T x) { return x; }
template <class T> __cudart_builtin__ T fast_min(T a, T b) { return a; }
template <class T> __cudart_builtin__ T fast_max(T a, T b) { return a; }
struct FastDivmod {
#pragma cuferry strength(common)
  int divisor;
#pragma cuferry strength(likely)
  FastDivmod() = default;
  __cudart_builtin__ FastDivmod(int divisor) : divisor(divisor) {}
  __cudart_builtin__ void operator()(int &quotient, int &remainder,
                                     int dividend) const {}
  __cudart_builtin__ int div(int dividend) const { return 0; }
  __cudart_builtin__ int divmod(int &remainder, int dividend) const {
    return 0;
  }
};
__device__ int canonical_lane_idx();
__device__ int canonical_warp_idx();
__device__ int canonical_warp_idx_sync();
__device__ int canonical_warp_group_idx();
namespace platform {
using std::conditional;
using std::enable_if;
using std::is_same;
template <class T> using unique_ptr = T *;
template <class T> struct numeric_limits {
  __cudart_builtin__ static constexpr T max() { return T(); }
  __cudart_builtin__ static constexpr T lowest() { return T(); }
  __cudart_builtin__ static constexpr T infinity() { return T(); }
};
} // namespace platform

// Coordinates, shapes and layouts.
template <int Rank, class Index = int, class LongIndex = int64_t> struct Coord {
#pragma cuferry strength(common)
  Index idx[Rank];
#pragma cuferry strength(likely)
  __cudart_builtin__ Index &operator[](int i) { return idx[i]; }
  __cudart_builtin__ const Index &operator[](int i) const { return idx[i]; }
};
struct MatrixCoord : Coord<2> {
  MatrixCoord() = default;
  __cudart_builtin__ MatrixCoord(int row, int column) {}
  __cudart_builtin__ int row() const { return idx[0]; }
  __cudart_builtin__ int column() const { return idx[1]; }
};
template <class... Ints>
__cudart_builtin__ Coord<sizeof...(Ints)> make_Coord(Ints...) {
  return {};
}
template <int Row, int Column> struct MatrixShape {
  static constexpr int kRow = Row;
  static constexpr int kColumn = Column;
  static constexpr int kCount = Row * Column;
};
namespace layout {
#define __cuferry_layout(name)                                                 \
  struct name {                                                                \
    typedef int Index;                                                         \
    typedef int64_t LongIndex;                                                 \
    name() = default;                                                          \
    template <class... Args> __cudart_builtin__ name(Args...) {}               \
    template <class Extent>                                                    \
    __cudart_builtin__ static name packed(const Extent &) {                    \
      return {};                                                               \
    }                                                                          \
    __cudart_builtin__ int64_t stride(int rank = 0) const { return 0; }        \
  };
__cuferry_layout(RowMajor)
__cuferry_layout(ColumnMajor)
__cuferry_layout(PitchLinear)
__cuferry_layout(PackedVectorLayout)
__cuferry_layout(TensorNHWC)
__cuferry_layout(TensorNDHWC)
__cuferry_layout(TensorNCHW)
#undef __cuferry_layout
template <int Interleave> struct RowMajorInterleaved {};
template <int Interleave> struct ColumnMajorInterleaved {};
template <class Layout> struct LayoutTranspose {
  typedef RowMajor type;
};
template <> struct LayoutTranspose<RowMajor> {
  typedef ColumnMajor type;
};
} // namespace layout
template <class Element, class Layout> class TensorRef {
public:
  TensorRef() = default;
  template <class... Args> __cudart_builtin__ TensorRef(Args &&...) {}
  __cudart_builtin__ Element *data() const { return nullptr; }
  __cudart_builtin__ int64_t stride(int rank = 0) const { return 0; }
};
template <class Element, class Layout>
class TensorView : public TensorRef<Element, Layout> {
public:
  using TensorRef<Element, Layout>::TensorRef;
};
template <class Element, class Layout> class HostTensor {
public:
  template <class... Args> HostTensor(Args &&...) {}
  Element *device_data() { return nullptr; }
  Element *host_data() { return nullptr; }
  TensorView<Element, Layout> host_view() { return {}; }
  TensorView<Element, Layout> device_view() { return {}; }
  TensorRef<Element, Layout> device_ref() { return {}; }
  TensorRef<Element, Layout> host_ref() { return {}; }
  void sync_device() {}
  void sync_host() {}
  template <class... Args> void resize(Args &&...) {}
  template <class... Args> void reset(Args &&...) {}
};
template <class T> struct DeviceAllocation {
  template <class... Args> DeviceAllocation(Args &&...) {}
  T *get() const { return nullptr; }
  template <class... Args> void reset(Args &&...) {}
  void copy_from_host(const T *) {}
  void copy_to_host(T *) const {}
  size_t size() const { return 0; }
};
namespace device_memory {
template <class T> using allocation = DeviceAllocation<T>;
}
template <class Stride, class Shape>
__cudart_builtin__ Stride make_cute_packed_stride(Stride s, Shape shape) {
  return s;
}

// Architectures, and what they do.
namespace arch {
#define __cuferry_sm(n)                                                        \
  struct Sm##n {                                                               \
    static constexpr int kMinComputeCapability = n;                            \
  };
__cuferry_sm(50)
__cuferry_sm(60)
__cuferry_sm(61)
__cuferry_sm(70)
__cuferry_sm(72)
__cuferry_sm(75)
__cuferry_sm(80)
__cuferry_sm(86)
__cuferry_sm(89)
__cuferry_sm(90)
__cuferry_sm(100)
__cuferry_sm(120)
#undef __cuferry_sm
struct OpClassSimt {};
struct OpClassTensorOp {};
struct OpClassWmmaTensorOp {};
struct OpClassSparseTensorOp {};
struct OpClassBlockScaledTensorOp {};
struct OpMultiplyAdd {};
struct OpMultiplyAddSaturate {};
struct OpMultiplyAddFastBF16 {};
struct OpMultiplyAddFastF16 {};
struct OpMultiplyAddFastF32 {};
struct OpMultiplyAddFastAccum {};
struct OpMultiplyAddComplex {};
struct OpMultiplyAddMixedInputUpcast {};
struct OpXorPopc {};
template <class Shape, int Threads, class ElementA, class LayoutA,
          class ElementB, class LayoutB, class ElementC, class LayoutC,
          class Operator>
struct Mma {};
struct CacheOperation {
  enum Kind { Always, Global, Streaming, LastUse, Volatile, WriteBack, WriteThrough };
};
static constexpr int sm90_smem_capacity_bytes = 232448;
static constexpr int sm100_smem_capacity_bytes = 232448;

enum class ReservedNamedBarriers {
  EpilogueBarrier = 1,
  TransposeBarrier,
  TransformBarrier,
  StreamkBarrier0,
  StreamkBarrier1,
  TmemAllocBarrier,
  Sm120MainloopBarrier,
  FirstUserBarrier
};
class NamedBarrier {
public:
  __device__ NamedBarrier(uint32_t threads, uint32_t id = 0) {}
  __device__ void arrive_and_wait() const {}
  __device__ void arrive() const {}
  __device__ void sync() const {}
  template <class Id> static __device__ void sync(uint32_t threads, Id id) {}
  template <class Id> static __device__ void arrive(uint32_t threads, Id id) {}
  template <class Id>
  static __device__ void arrive_and_wait(uint32_t threads, Id id) {}
};
struct ClusterBarrier {
  typedef uint64_t ValueType;
#pragma cuferry strength(common)
  ValueType barrier_;
#pragma cuferry strength(likely)
  __device__ void init(uint32_t arrive_count) const {}
  __device__ bool test_wait(uint32_t phase, uint32_t pred = 1) const {
    return true;
  }
  __device__ bool try_wait(uint32_t phase) const { return true; }
  __device__ void wait(uint32_t phase) const {}
  __device__ void arrive() const {}
  __device__ void arrive(uint32_t cta_id, uint32_t pred = 1) const {}
  template <class... Args> static __device__ void init(ValueType const *, Args...) {}
  template <class... Args> static __device__ void wait(ValueType const *, Args...) {}
  template <class... Args> static __device__ void arrive(ValueType const *, Args...) {}
};
struct ClusterTransactionBarrier : ClusterBarrier {
  __device__ void arrive_and_expect_tx(uint32_t bytes) const {}
  __device__ void arrive_and_expect_tx(uint32_t bytes, uint32_t cta_id,
                                       uint32_t pred = 1) const {}
  __device__ void expect_transaction(uint32_t bytes) const {}
  __device__ void complete_transaction(uint32_t bytes) const {}
};
__device__ void fence_barrier_init();
__device__ void fence_view_async_shared();
__device__ void fence_view_async_tmem_load();
__device__ void fence_view_async_tmem_store();
__device__ void launch_dependent_grids();
__device__ void wait_on_dependent_grids();
template <uint32_t Registers> __device__ void warpgroup_reg_alloc() {}
template <uint32_t Registers> __device__ void warpgroup_reg_dealloc() {}
__device__ void cp_async_fence();
template <int N> __device__ void cp_async_wait() {}
template <int Bytes, CacheOperation::Kind Op = CacheOperation::Always>
__device__ void cp_async(void *smem, const void *global, bool pred = true) {}
template <int Bytes, CacheOperation::Kind Op = CacheOperation::Always>
__device__ void cp_async_zfill(void *smem, const void *global,
                               bool pred = true) {}
__device__ void cpasync_barrier_arrive(const uint64_t *barrier);
__device__ void cpasync_barrier_arrive_noinc(const uint64_t *barrier);
__device__ void umma_arrive(const uint64_t *barrier);
__device__ void umma_arrive_multicast_2x1SM(const uint64_t *barrier,
                                            uint16_t mask);
template <class T, int Bytes, CacheOperation::Kind Op = CacheOperation::Always>
struct global_load {
  __device__ global_load(T &D, const void *ptr, bool pred) {}
};
template <class T, int Bytes> struct global_store {
  __device__ global_store(const T &D, void *ptr, bool pred) {}
};
} // namespace arch

// Launches.
#pragma cuferry strength(common)
struct KernelHardwareInfo {
  int device_id, sm_count, max_active_clusters;
  dim3 cluster_shape, cluster_shape_fallback;
  static int query_device_multiprocessor_count(int device_id = 0) { return 0; }
  template <class... Args> static int query_device_max_active_clusters(Args...) {
    return 0;
  }
};
struct ClusterLaunchParams {
  dim3 grid_dims, block_dims, cluster_dims;
  int dynamic_smem_size_in_bytes;
  cudaStream_t cuda_stream;
};
#pragma cuferry strength(likely)
struct ClusterLauncher {
  template <class... Args> static Status launch(Args &&...) {
    return Status::kSuccess;
  }
};
template <class... Args>
Status launch_kernel_on_cluster(const ClusterLaunchParams &params,
                                const void *kernel, Args &&...args) {
  return Status::kSuccess;
}
#ifdef __CUDA__
template <class Operator>
__global__ void device_kernel(const typename Operator::Params params) {}
template <class Operator> __global__ void Kernel(typename Operator::Params params) {}
#endif

// Pipelines of loads and computations.
enum class BarrierStatus : uint32_t { WaitAgain, WaitDone, WaitOnly };
class ArrivalToken {
public:
  __cudart_builtin__ ArrivalToken(BarrierStatus status = BarrierStatus::WaitDone) {}
  __cudart_builtin__ BarrierStatus get() const {
    return BarrierStatus::WaitDone;
  }
};
class ProducerToken : public ArrivalToken {
public:
  using ArrivalToken::ArrivalToken;
};
class ConsumerToken : public ArrivalToken {
public:
  using ArrivalToken::ArrivalToken;
};
template <uint32_t Stages> struct PipelineState {
  PipelineState() = default;
  __device__ PipelineState(int index, uint32_t phase, uint32_t count) {}
  __device__ int index() const { return 0; }
  __device__ uint32_t phase() const { return 0; }
  __device__ uint32_t count() const { return 0; }
  __device__ void operator++() {}
  __device__ void operator++(int) {}
  __device__ PipelineState &advance(uint32_t n) { return *this; }
};
template <class ThreadCategory> struct __cuferry_pipeline_params {
  uint32_t transaction_bytes;
  ThreadCategory role;
  uint32_t is_leader, num_consumers, num_producers, producer_arv_count,
      consumer_arv_count;
};
#define __cuferry_pipeline(name)                                               \
  template <int Stages, class... More> class name {                            \
  public:                                                                      \
    typedef cutlass::PipelineState<Stages> PipelineState;                      \
    enum class ThreadCategory {                                                \
      NonParticipant,                                                          \
      Producer,                                                                \
      Consumer,                                                                \
      ProducerConsumer                                                         \
    };                                                                         \
    struct SharedStorage {                                                     \
      uint64_t __cuferry_barriers[2 * Stages];                                 \
    };                                                                         \
    struct Params : __cuferry_pipeline_params<ThreadCategory> {};              \
    template <class... Args> __device__ name(Args &&...) {}                    \
    template <class... Args>                                                   \
    __device__ ProducerToken producer_try_acquire(PipelineState, Args...) {    \
      return {};                                                               \
    }                                                                          \
    template <class... Args>                                                   \
    __device__ void producer_acquire(PipelineState, Args...) {}                \
    template <class... Args>                                                   \
    __device__ void producer_commit(PipelineState, Args...) {}                 \
    __device__ void producer_tail(PipelineState) {}                            \
    __device__ uint64_t *producer_get_barrier(PipelineState) {                 \
      return nullptr;                                                          \
    }                                                                          \
    template <class... Args>                                                   \
    __device__ ConsumerToken consumer_try_wait(PipelineState, Args...) {       \
      return {};                                                               \
    }                                                                          \
    template <class... Args>                                                   \
    __device__ void consumer_wait(PipelineState, Args...) {}                   \
    template <class... Args>                                                   \
    __device__ void consumer_release(PipelineState, Args...) {}                \
  };
__cuferry_pipeline(PipelineAsync)
__cuferry_pipeline(PipelineTmaAsync)
__cuferry_pipeline(PipelineTmaAsyncNoCluster)
__cuferry_pipeline(PipelineTmaStore)
__cuferry_pipeline(PipelineTmaUmmaAsync)
__cuferry_pipeline(PipelineUmmaAsync)
__cuferry_pipeline(PipelineUmmaConsumerAsync)
#undef __cuferry_pipeline
template <class Pipeline>
__device__ typename Pipeline::PipelineState make_producer_start_state() {
  return {};
}
template <int Depth, int Length> class OrderedSequenceBarrier {
public:
  struct SharedStorage {};
  struct Params {
#pragma cuferry strength(common)
    uint32_t group_id, group_size;
#pragma cuferry strength(likely)
  };
  template <class... Args> __device__ OrderedSequenceBarrier(Args &&...) {}
  __device__ void wait() {}
  __device__ void arrive() {}
};
template <class Sync> struct GenericBarrier {
  template <class... Args> static __device__ void wait_eq(Args...) {}
  template <class... Args> static __device__ void arrive_inc(Args...) {}
};
typedef GenericBarrier<void> Barrier;
class Semaphore {
public:
  __device__ Semaphore(int *lock, int thread_id) {}
  __device__ void fetch() {}
  __device__ int state() const { return 0; }
  __device__ void wait(int status = 0) {}
  __device__ void release(int status = 0) {}
};

namespace detail {
template <class...> constexpr bool dependent_false = false;
template <class Layout> struct TagToStrideA {
  typedef Layout type;
};
template <class Layout> using TagToStrideA_t = Layout;
template <class Layout> using TagToStrideB_t = Layout;
template <class Layout> using TagToStrideC_t = Layout;
} // namespace detail

// Products of matrices.
namespace gemm {
struct GemmCoord : Coord<3> {
  GemmCoord() = default;
  __cudart_builtin__ GemmCoord(int m, int n, int k) {}
  __cudart_builtin__ int m() const { return idx[0]; }
  __cudart_builtin__ int n() const { return idx[1]; }
  __cudart_builtin__ int k() const { return idx[2]; }
  __cudart_builtin__ MatrixCoord mn() const { return {}; }
};
template <int M, int N, int K> struct GemmShape {
  static constexpr int kM = M;
  static constexpr int kN = N;
  static constexpr int kK = K;
  static constexpr int kMN = M * N;
  static constexpr int kCount = M * N * K;
};
enum class GemmUniversalMode {
  kGemm,
  kGemmSplitKParallel,
  kBatched,
  kArray,
  kGrouped,
  kInvalid
};
template <class Shape> struct GroupProblemShape {
  typedef Shape UnderlyingProblemShape;
#pragma cuferry strength(common)
  int32_t num_groups;
  Shape *problem_shapes;
  const Shape *host_problem_shapes;
#pragma cuferry strength(likely)
};
struct PersistentScheduler {};
struct StreamKScheduler {};
struct GroupScheduler {};

// Schedules of kernels.
#define __cuferry_tag(name)                                                    \
  struct name {};
__cuferry_tag(KernelCpAsyncWarpSpecialized)
__cuferry_tag(KernelCpAsyncWarpSpecializedCooperative)
__cuferry_tag(KernelMultistage)
__cuferry_tag(KernelTma)
__cuferry_tag(KernelTmaWarpSpecialized)
__cuferry_tag(KernelTmaWarpSpecializedPingpong)
__cuferry_tag(KernelTmaWarpSpecializedCooperative)
__cuferry_tag(KernelTmaWarpSpecializedFP8FastAccum)
__cuferry_tag(KernelTmaWarpSpecializedPingpongFP8FastAccum)
__cuferry_tag(KernelTmaWarpSpecializedCooperativeFP8FastAccum)
__cuferry_tag(KernelTmaWarpSpecializedCooperativeFP8BlockScaledAccum)
__cuferry_tag(KernelTmaWarpSpecializedMixedInput)
__cuferry_tag(KernelTmaWarpSpecializedPingpongMixedInput)
__cuferry_tag(KernelTmaWarpSpecializedCooperativeMixedInput)
__cuferry_tag(KernelPtrArrayTmaWarpSpecializedPingpong)
__cuferry_tag(KernelPtrArrayTmaWarpSpecializedCooperative)
__cuferry_tag(KernelPtrArrayTmaWarpSpecializedPingpongFP8FastAccum)
__cuferry_tag(KernelPtrArrayTmaWarpSpecializedCooperativeFP8FastAccum)
__cuferry_tag(KernelPtrArrayTmaWarpSpecialized1SmSm100)
__cuferry_tag(KernelPtrArrayTmaWarpSpecialized2SmSm100)
__cuferry_tag(KernelPtrArrayTmaWarpSpecializedBlockwise1SmSm100)
__cuferry_tag(KernelPtrArrayTmaWarpSpecialized1SmMxf8f6f4Sm100)
__cuferry_tag(KernelPtrArrayTmaWarpSpecialized2SmMxf8f6f4Sm100)
__cuferry_tag(KernelPtrArrayTmaWarpSpecialized1SmMxf4Sm100)
__cuferry_tag(KernelTmaWarpSpecialized1SmSm100)
__cuferry_tag(KernelTmaWarpSpecialized2SmSm100)
__cuferry_tag(KernelTmaWarpSpecializedBlockwise1SmSm100)
__cuferry_tag(KernelTmaWarpSpecializedBlockwise2SmSm100)

namespace collective {
__cuferry_tag(KernelScheduleAuto)
__cuferry_tag(StageCountAuto)
template <int N> struct StageCount {
  static constexpr int value = N;
};
template <int Bytes> struct StageCountAutoCarveout {
  static constexpr int bytes = Bytes;
};
template <class Arch, class OpClass, class ElementA, class LayoutA,
          int AlignmentA, class ElementB, class LayoutB, int AlignmentB,
          class ElementAccumulator, class TileShape, class ClusterShape,
          class StageCountType, class KernelSchedule, class Enable = void>
struct CollectiveBuilder {
  struct __cuferry_collective {
    typedef CollectiveBuilder DispatchPolicy;
    typedef LayoutA StrideA, InternalStrideA;
    typedef LayoutB StrideB, InternalStrideB;
    struct Arguments {};
    struct Params {};
    struct SharedStorage {};
  };
  typedef __cuferry_collective CollectiveOp;
};
} // namespace collective
namespace kernel {
using gemm::PersistentScheduler;
template <class ProblemShape, class Mainloop, class Epilogue,
          class TileScheduler = void, class Enable = void>
class GemmUniversal {
public:
  typedef Mainloop CollectiveMainloop;
  typedef Epilogue CollectiveEpilogue;
  struct Arguments {
    template <class... Args> Arguments(Args &&...) {}
  };
  struct Params {};
  struct SharedStorage {};
  static constexpr int SharedStorageSize = sizeof(SharedStorage);
};
template <class... Ts> struct DefaultGemmGrouped {};
} // namespace kernel
namespace threadblock {
template <int N = 1> struct GemmIdentityThreadblockSwizzle {};
struct GemmBatchedIdentityThreadblockSwizzle {};
struct GemmSplitKIdentityThreadblockSwizzle {};
struct ThreadblockSwizzleStreamK {};
} // namespace threadblock

// What the host calls.
namespace device {
#define __cuferry_device_members(name)                                         \
  struct Arguments {                                                           \
    Arguments() = default;                                                     \
    template <class... Args> Arguments(Args &&...) {}                          \
  };                                                                           \
  struct Params {};                                                            \
  static Status can_implement(const Arguments &) { return Status::kSuccess; }  \
  static size_t get_workspace_size(const Arguments &) { return 0; }            \
  static dim3 get_grid_shape(const Arguments &, void * = nullptr) {            \
    return {};                                                                 \
  }                                                                            \
  static int maximum_active_blocks(int smem_capacity = -1) { return 0; }       \
  Status initialize(const Arguments &, void *workspace = nullptr,              \
                    cudaStream_t stream = nullptr) {                           \
    return Status::kSuccess;                                                   \
  }                                                                            \
  Status update(const Arguments &, void *workspace = nullptr) {                \
    return Status::kSuccess;                                                   \
  }                                                                            \
  Status run(cudaStream_t stream = nullptr) { return Status::kSuccess; }       \
  Status run(const Arguments &, void *workspace = nullptr,                     \
             cudaStream_t stream = nullptr) {                                  \
    return Status::kSuccess;                                                   \
  }                                                                            \
  Status operator()(cudaStream_t stream = nullptr) {                           \
    return Status::kSuccess;                                                   \
  }                                                                            \
  Status operator()(const Arguments &, void *workspace = nullptr,              \
                    cudaStream_t stream = nullptr) {                           \
    return Status::kSuccess;                                                   \
  }
template <class ElementA, class LayoutA, class ElementB, class LayoutB,
          class ElementC, class LayoutC, class ElementAccumulator = ElementC,
          class OperatorClass = arch::OpClassSimt, class ArchTag = arch::Sm70,
          class ThreadblockShape = void, class WarpShape = void,
          class InstructionShape = void, class EpilogueOutputOp = void,
          class ThreadblockSwizzle = void, int Stages = 2, int AlignmentA = 1,
          int AlignmentB = 1, bool SplitKSerial = false, class Operator = void,
          bool GatherA = false, bool GatherB = false, bool ScatterD = false>
class Gemm {
public:
  __cuferry_device_members(Gemm)
};
template <class ElementA, class LayoutA, class ElementB, class LayoutB,
          class ElementC, class LayoutC, class ElementAccumulator = ElementC,
          class OperatorClass = arch::OpClassSimt, class ArchTag = arch::Sm70,
          class ThreadblockShape = void, class WarpShape = void,
          class InstructionShape = void, class EpilogueOutputOp = void,
          class ThreadblockSwizzle = void, int Stages = 2, int AlignmentA = 1,
          int AlignmentB = 1, class Operator = void>
class GemmUniversal {
public:
  __cuferry_device_members(GemmUniversal)
};
template <class ElementA, class LayoutA, class ElementB, class LayoutB,
          class ElementC, class LayoutC, class ElementAccumulator = ElementC,
          class OperatorClass = arch::OpClassSimt, class ArchTag = arch::Sm70,
          class ThreadblockShape = void, class WarpShape = void,
          class InstructionShape = void, class EpilogueOutputOp = void,
          class ThreadblockSwizzle = void, int Stages = 2, int AlignmentA = 1,
          int AlignmentB = 1, class Operator = void>
class GemmBatched {
public:
  __cuferry_device_members(GemmBatched)
};
template <class GemmKernel> class GemmGrouped {
public:
  __cuferry_device_members(GemmGrouped)
};
template <class GemmKernel, class Enable = void> class GemmUniversalAdapter {
public:
  typedef GemmKernel __cuferry_kernel;
  __cuferry_device_members(GemmUniversalAdapter)
};
#undef __cuferry_device_members
} // namespace device
} // namespace gemm

// What follows a product: scaling, activation, storing.
namespace epilogue {
__cuferry_tag(NoSmemWarpSpecialized)
__cuferry_tag(NoSmemWarpSpecialized1Sm)
__cuferry_tag(NoSmemWarpSpecialized2Sm)
__cuferry_tag(PtrArrayNoSmemWarpSpecialized)
__cuferry_tag(PtrArrayTmaWarpSpecialized1Sm)
__cuferry_tag(PtrArrayTmaWarpSpecialized2Sm)
__cuferry_tag(PtrArrayTmaWarpSpecializedCooperative)
__cuferry_tag(PtrArrayTmaWarpSpecializedPingpong)
__cuferry_tag(TmaWarpSpecialized)
__cuferry_tag(TmaWarpSpecialized1Sm)
__cuferry_tag(TmaWarpSpecialized2Sm)
__cuferry_tag(TmaWarpSpecializedCooperative)
namespace collective {
__cuferry_tag(EpilogueScheduleAuto)
__cuferry_tag(EpilogueTileAuto)
template <class Arch, class OpClass, class TileShape, class ClusterShape,
          class EpilogueTileType, class ElementAccumulator,
          class ElementCompute, class ElementC, class LayoutC, int AlignmentC,
          class ElementD, class LayoutD, int AlignmentD, class EpilogueSchedule,
          class FusionOp = void, class Enable = void>
struct CollectiveBuilder {
  struct __cuferry_collective {
    typedef LayoutC StrideC;
    typedef LayoutD StrideD;
    struct Arguments {};
    struct Params {};
    struct SharedStorage {};
  };
  typedef __cuferry_collective CollectiveOp;
};
template <class... Ts> class DefaultEpilogue {};
} // namespace collective
namespace thread {
struct ScaleType {
  enum Kind {
    Default,
    NoBetaScaling,
    OnlyAlphaScaling,
    PerChannelScaling,
    OnlyAlphaPerChannelScaling,
    Nothing
  };
};
#define __cuferry_output(name)                                                 \
  template <class ElementOutput, int Count,                                    \
            class ElementAccumulator = ElementOutput,                          \
            class ElementCompute = ElementOutput,                              \
            ScaleType::Kind Scale = ScaleType::Default,                        \
            FloatRoundStyle Round = FloatRoundStyle::round_to_nearest>         \
  class name {                                                                 \
  public:                                                                      \
    static constexpr int kCount = Count;                                       \
    struct Params {                                                            \
      Params() = default;                                                      \
      template <class... Args> __cudart_builtin__ Params(Args &&...) {}        \
    };                                                                         \
  };
__cuferry_output(LinearCombination)
__cuferry_output(LinearCombinationClamp)
__cuferry_output(LinearCombinationRelu)
__cuferry_output(LinearCombinationSilu)
__cuferry_output(LinearCombinationGELU)
__cuferry_output(LinearCombinationSigmoid)
#undef __cuferry_output
template <template <class> class Activation, class... Ts>
class LinearCombinationGeneric {};
template <class T> struct Identity {};
template <class T> struct ReLu {};
template <class T> struct SiLu {};
template <class T> struct GELU {};
template <class T> struct GELU_taylor {};
template <class T> struct Sigmoid {};
template <class T> struct Tanh {};
} // namespace thread
namespace fusion {
template <class... Ts> struct LinearCombination {};
template <class Node, class... Children> struct Sm90EVT {
  struct Arguments {};
};
struct Sm90AccFetch {};
template <class T = void> struct Sm90SrcFetch {};
template <template <class> class Fn, class Output, class Compute,
          FloatRoundStyle Round, class = void>
struct Sm90Compute {};
template <int Stages, class... Ts> struct Sm90RowBroadcast {};
template <int Stages, class... Ts> struct Sm90ColBroadcast {};
template <class... Ts> struct Sm90ScalarBroadcast {};
} // namespace fusion
namespace threadblock {
template <class Node, class... Children> struct Sm80EVT {};
struct VisitorAccFetch {};
template <template <class> class Fn, class Output, class Compute,
          FloatRoundStyle Round>
struct VisitorCompute {};
template <class... Ts> struct VisitorAuxStore {};
template <class... Ts> struct VisitorRowBroadcast {};
template <class... Ts> struct VisitorColBroadcast {};
template <class... Ts> struct OutputTileThreadLayout {};
} // namespace threadblock
} // namespace epilogue

namespace conv {
enum class Mode { kCrossCorrelation, kConvolution };
enum class Operator { kFprop, kDgrad, kWgrad };
enum class IteratorAlgorithm { kAnalytic, kOptimized };
struct Conv2dProblemSize {
  template <class... Args> Conv2dProblemSize(Args &&...) {}
};
} // namespace conv
#undef __cuferry_tag

} // namespace cutlass

#endif // __cplusplus

#endif // __CUFERRY_CUTLASS_CORE_H__
