// Tensors, and the functions on them that C++ extensions call.
#ifndef __CUFERRY_ATEN_CORE_H__
#define __CUFERRY_ATEN_CORE_H__

#include <c10/__cuferry_check.h>
#include <c10/__cuferry_scalars.h>
#include <memory>

#pragma cuferry library(neutral)
#pragma cuferry strength(none)

namespace c10 {

template <class T> class intrusive_ptr {
public:
  intrusive_ptr() = default;
  intrusive_ptr(std::nullptr_t) {}
  template <class U> intrusive_ptr(const intrusive_ptr<U> &) {}
  T *get() const { return nullptr; }
  T *operator->() const { return nullptr; }
  T &operator*() const {}
  explicit operator bool() const { return true; }
  bool defined() const { return true; }
  void reset() {}
};
struct intrusive_ptr_target {};
template <class T, class... Args> intrusive_ptr<T> make_intrusive(Args &&...) {
  return {};
}

typedef void (*DeleterFnPtr)(void *);
class DataPtr {
public:
  DataPtr() = default;
  DataPtr(void *data, Device device) {}
  DataPtr(void *data, void *ctx, DeleterFnPtr deleter, Device device) {}
  void *get() const { return nullptr; }
  void *mutable_get() { return nullptr; }
  void *get_context() const { return nullptr; }
  Device device() const { return kCPU; }
  explicit operator bool() const { return true; }
};
struct Allocator {
  virtual ~Allocator() = default;
  virtual DataPtr allocate(size_t n) { return {}; }
  virtual DeleterFnPtr raw_deleter() const { return nullptr; }
  void *raw_allocate(size_t n) { return nullptr; }
  void raw_deallocate(void *p) {}
};
struct StorageImpl {};
class Storage {
public:
  struct use_byte_size_t {};
  Storage() = default;
  template <class... Args> Storage(use_byte_size_t, Args &&...) {}
  void *data() const { return nullptr; }
  template <class T> T *data() const { return nullptr; }
  void *mutable_data() const { return nullptr; }
  const DataPtr &data_ptr() const {}
  size_t nbytes() const { return 0; }
  Device device() const { return kCPU; }
};

class Stream {
public:
  Device device() const { return kCPU; }
  DeviceIndex device_index() const { return 0; }
  int64_t id() const { return 0; }
};

// How a tensor is to be: its type, device, layout ...
struct TensorOptions {
  TensorOptions() = default;
  TensorOptions(ScalarType) {}
  TensorOptions(caffe2::TypeMeta) {}
  TensorOptions(Device) {}
  TensorOptions(DeviceType) {}
  TensorOptions(Layout) {}
  TensorOptions(MemoryFormat) {}
  template <class T> TensorOptions dtype(const T &) const { return *this; }
  template <class T> TensorOptions dtype() const { return *this; }
  TensorOptions device(const optional<Device> &) const { return *this; }
  TensorOptions device(DeviceType type, DeviceIndex index = -1) const {
    return *this;
  }
  TensorOptions device_index(DeviceIndex) const { return *this; }
  TensorOptions layout(Layout) const { return *this; }
  TensorOptions requires_grad(bool = true) const { return *this; }
  TensorOptions pinned_memory(bool = true) const { return *this; }
  TensorOptions memory_format(MemoryFormat) const { return *this; }
  TensorOptions is_variable(bool) const { return *this; }
  caffe2::TypeMeta dtype() const { return {}; }
  Device device() const { return kCPU; }
  Layout layout() const { return kStrided; }
};
std::ostream &operator<<(std::ostream &, const TensorOptions &);
template <class T> TensorOptions dtype(const T &) { return {}; }
template <class T> TensorOptions dtype() { return {}; }
template <class T> TensorOptions device(const T &) { return {}; }
inline TensorOptions device(DeviceType, DeviceIndex) { return {}; }
inline TensorOptions layout(Layout) { return {}; }
inline TensorOptions requires_grad(bool = true) { return {}; }

class DeviceGuard {
public:
  explicit DeviceGuard(Device device) {}
  Device current_device() const { return kCPU; }
  void reset_device(Device device) {}
};
class OptionalDeviceGuard {
public:
  template <class... Args> OptionalDeviceGuard(Args &&...) {}
};

} // namespace c10

namespace at {

using namespace c10;

// Accessors: a tensor's elements by indices.
template <class T> struct DefaultPtrTraits {
  typedef T *PtrType;
};
template <class T> struct RestrictPtrTraits {
  typedef T *__restrict__ PtrType;
};
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits,
          class index_t = int64_t>
class TensorAccessorBase {
public:
  typedef typename PtrTraits<T>::PtrType PtrType;
  __cudart_builtin__ TensorAccessorBase(PtrType data, const index_t *sizes,
                                        const index_t *strides)
      : data_(data), sizes_(sizes), strides_(strides) {}
  __cudart_builtin__ IntArrayRef sizes() const { return {}; }
  __cudart_builtin__ IntArrayRef strides() const { return {}; }
  __cudart_builtin__ index_t size(index_t i) const { return 0; }
  __cudart_builtin__ index_t stride(index_t i) const { return 0; }
  __cudart_builtin__ PtrType data() const { return nullptr; }

protected:
  PtrType data_;
  const index_t *sizes_, *strides_;
};
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits,
          class index_t = int64_t>
class TensorAccessor
    : public TensorAccessorBase<T, N, PtrTraits, index_t> {
public:
  using TensorAccessorBase<T, N, PtrTraits, index_t>::TensorAccessorBase;
  __cudart_builtin__ TensorAccessor<T, N - 1, PtrTraits, index_t>
  operator[](index_t i) const {
    return {nullptr, nullptr, nullptr};
  }
};
template <class T, template <class> class PtrTraits, class index_t>
class TensorAccessor<T, 1, PtrTraits, index_t>
    : public TensorAccessorBase<T, 1, PtrTraits, index_t> {
public:
  using TensorAccessorBase<T, 1, PtrTraits, index_t>::TensorAccessorBase;
  __cudart_builtin__ T &operator[](index_t i) const { return *(T *)nullptr; }
};
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits,
          class index_t = int64_t>
class GenericPackedTensorAccessorBase {
public:
  typedef typename PtrTraits<T>::PtrType PtrType;
  template <class source_index_t>
  __cudart_builtin__ GenericPackedTensorAccessorBase(
      PtrType data, const source_index_t *sizes,
      const source_index_t *strides) {}
  __cudart_builtin__ index_t size(index_t i) const { return 0; }
  __cudart_builtin__ index_t stride(index_t i) const { return 0; }
  __cudart_builtin__ PtrType data() const { return nullptr; }

protected:
  PtrType data_;
  index_t sizes_[N], strides_[N];
};
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits,
          class index_t = int64_t>
class GenericPackedTensorAccessor
    : public TensorAccessor<T, N, PtrTraits, index_t> {
public:
  typedef typename PtrTraits<T>::PtrType PtrType;
  __cudart_builtin__ GenericPackedTensorAccessor(PtrType data,
                                                 const index_t *sizes,
                                                 const index_t *strides)
      : TensorAccessor<T, N, PtrTraits, index_t>(data, sizes, strides) {}
};
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
using PackedTensorAccessor32 =
    GenericPackedTensorAccessor<T, N, PtrTraits, int32_t>;
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
using PackedTensorAccessor64 =
    GenericPackedTensorAccessor<T, N, PtrTraits, int64_t>;
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits,
          class index_t = int64_t>
using PackedTensorAccessor =
    GenericPackedTensorAccessor<T, N, PtrTraits, index_t>;

// Kinds of indices.
namespace indexing {
struct EllipsisIndexType {};
constexpr EllipsisIndexType Ellipsis{};
constexpr c10::nullopt_t None = c10::nullopt;
struct Slice {
  template <class... Args> Slice(Args &&...) {}
};
struct TensorIndex {
  template <class T> TensorIndex(T &&) {}
};
} // namespace indexing

class Tensor;
typedef c10::ArrayRef<Tensor> TensorList;
typedef c10::Layout Layout;
struct TensorImpl {
  const c10::Device device() const { return kCPU; }
  const std::string &name() const {}
  bool is_contiguous() const { return true; }
  bool storage_initialized() const { return true; }
  bool dtype_initialized() const { return true; }
  bool has_storage() const { return true; }
  int64_t numel() const { return 0; }
  void set_sizes_contiguous(IntArrayRef) {}
};

// What Tensor::type() gave before there was scalar_type().
struct DeprecatedTypeProperties {
  ScalarType scalarType() const { return kFloat; }
  operator ScalarType() const { return kFloat; }
#pragma cuferry library(torch)
#pragma cuferry strength(likely)
  bool is_cuda() const { return true; }
#pragma cuferry strength(none)
  std::string toString() const { return ""; }
  DeprecatedTypeProperties toScalarType(ScalarType) const { return *this; }
  friend bool operator==(const DeprecatedTypeProperties &,
                         const DeprecatedTypeProperties &) {
    return true;
  }
};

// Operations. Most take what they are given and return a tensor; an argument in
// braces is a list of integers.
#define __cuferry_op(name)                                                     \
  template <class... Args> Tensor name(Args &&...) const;                      \
  template <class... Args> Tensor name(IntArrayRef, Args &&...) const;
#define __cuferry_in_place(name)                                               \
  template <class... Args> Tensor &name(Args &&...) const;                     \
  template <class... Args> Tensor &name(IntArrayRef, Args &&...) const;

class Tensor {
public:
  Tensor() = default;
  Tensor(const Tensor &) = default;
  Tensor(std::nullptr_t) {}
  Tensor &operator=(const Tensor &) = default;
  template <class T, class = std::enable_if_t<std::is_arithmetic<T>::value>>
  const Tensor &operator=(T) && {}

  // What it is.
  bool defined() const { return true; }
  int64_t dim() const { return 0; }
  int64_t ndimension() const { return 0; }
  int64_t numel() const { return 0; }
  int64_t size(int64_t d) const { return 0; }
  int64_t stride(int64_t d) const { return 0; }
  IntArrayRef sizes() const { return {}; }
  IntArrayRef strides() const { return {}; }
  SymInt sym_size(int64_t d) const { return 0; }
  SymIntArrayRef sym_sizes() const { return {}; }
  SymInt sym_stride(int64_t d) const { return 0; }
  SymIntArrayRef sym_strides() const { return {}; }
  SymInt sym_numel() const { return 0; }
  size_t nbytes() const { return 0; }
  int64_t itemsize() const { return 0; }
  int64_t element_size() const { return 0; }
  int64_t storage_offset() const { return 0; }
  ScalarType scalar_type() const { return kFloat; }
  caffe2::TypeMeta dtype() const { return {}; }
  DeprecatedTypeProperties type() const { return {}; }
  Device device() const { return kCPU; }
  DeviceIndex get_device() const { return 0; }
  DeviceIndex get_device_index() const { return 0; }
  c10::Layout layout() const { return kStrided; }
  TensorOptions options() const { return {}; }
  DispatchKeySet key_set() const { return DispatchKey::CPU; }
#pragma cuferry strength(likely)
  bool is_cuda() const { return true; }
  Tensor cuda() const;
#pragma cuferry strength(none)
  bool is_cpu() const { return true; }
  bool is_meta() const { return true; }
  bool is_mtia() const { return true; }
  bool is_privateuseone() const { return true; }
  bool is_sparse() const { return true; }
  bool is_floating_point() const { return true; }
  bool is_complex() const { return true; }
  bool is_signed() const { return true; }
  bool is_pinned() const { return true; }
  bool is_variable() const { return true; }
  bool is_contiguous(MemoryFormat = MemoryFormat::Contiguous) const {
    return true;
  }
  bool is_non_overlapping_and_dense() const { return true; }
  bool is_same(const Tensor &) const { return true; }
  bool is_same_size(const Tensor &) const { return true; }
  bool is_nonzero() const { return true; }
  bool equal(const Tensor &) const { return true; }
  bool allclose(const Tensor &, double = 0, double = 0) const { return true; }
  MemoryFormat suggest_memory_format() const {
    return MemoryFormat::Contiguous;
  }
  std::string toString() const { return ""; }
  void print() const {}
  size_t use_count() const { return 0; }
  void reset() {}
  TensorImpl *unsafeGetTensorImpl() const { return nullptr; }
  c10::intrusive_ptr<TensorImpl> getIntrusivePtr() const { return {}; }
  const Storage &storage() const {}
  bool has_storage() const { return true; }
  void record_stream(Stream) const {}
  const Tensor &expect_contiguous() const { return *this; }

  // Its elements.
  void *data_ptr() const { return nullptr; }
  template <class T> T *data_ptr() const { return nullptr; }
  const void *const_data_ptr() const { return nullptr; }
  template <class T> const T *const_data_ptr() const { return nullptr; }
  void *mutable_data_ptr() const { return nullptr; }
  template <class T> T *mutable_data_ptr() const { return nullptr; }
  template <class T> T *data() const { return nullptr; }
  Tensor data() const;
  Scalar item() const { return {}; }
  template <class T> T item() const { return T(); }
  template <class T, size_t N> TensorAccessor<T, N> accessor() const {
    return {nullptr, nullptr, nullptr};
  }
  template <class T, size_t N,
            template <class> class PtrTraits = DefaultPtrTraits>
  PackedTensorAccessor32<T, N, PtrTraits> packed_accessor32() const {
    return {nullptr, nullptr, nullptr};
  }
  template <class T, size_t N,
            template <class> class PtrTraits = DefaultPtrTraits>
  PackedTensorAccessor64<T, N, PtrTraits> packed_accessor64() const {
    return {nullptr, nullptr, nullptr};
  }
  template <class T, size_t N,
            template <class> class PtrTraits = DefaultPtrTraits,
            class index_t = int64_t>
  GenericPackedTensorAccessor<T, N, PtrTraits, index_t>
  packed_accessor() const {
    return {nullptr, nullptr, nullptr};
  }
  template <class T, size_t N,
            template <class> class PtrTraits = DefaultPtrTraits,
            class index_t = int64_t>
  GenericPackedTensorAccessor<T, N, PtrTraits, index_t>
  generic_packed_accessor() const {
    return {nullptr, nullptr, nullptr};
  }

  Tensor to(const TensorOptions &) const;

  // Gradients.
  bool requires_grad() const { return true; }
  const Tensor &set_requires_grad(bool) const { return *this; }
  Tensor &requires_grad_(bool = true) const {}
  Tensor &mutable_grad() const {}
  const Tensor &grad() const { return *this; }
  template <class... Args> void backward(Args &&...) const {}
  bool is_leaf() const { return true; }

  // Indices.
  Tensor operator[](int64_t) const;
  Tensor operator[](const Tensor &) const;
  Tensor index(ArrayRef<indexing::TensorIndex>) const;
  Tensor index(std::initializer_list<indexing::TensorIndex>) const;
  template <class T>
  Tensor &index_put_(std::initializer_list<indexing::TensorIndex>,
                     const T &) const {}
  template <class T>
  Tensor &index_put_(ArrayRef<indexing::TensorIndex>, const T &,
                     bool accumulate = false) const {}

  // Several results.
  std::tuple<Tensor, Tensor> max(int64_t d, bool keepdim = false) const;
  std::tuple<Tensor, Tensor> min(int64_t d, bool keepdim = false) const;
  Tensor max() const;
  Tensor min() const;
  Tensor max(const Tensor &) const;
  Tensor min(const Tensor &) const;
  std::tuple<Tensor, Tensor> sort(int64_t d = -1, bool descending = false) const;
  std::tuple<Tensor, Tensor> topk(int64_t k, int64_t d = -1, bool largest = true,
                                  bool sorted = true) const;
  std::vector<Tensor> split(int64_t size, int64_t d = 0) const;
  std::vector<Tensor> split(IntArrayRef sizes, int64_t d = 0) const;
  std::vector<Tensor> split_with_sizes(IntArrayRef sizes, int64_t d = 0) const;
  std::vector<Tensor> chunk(int64_t chunks, int64_t d = 0) const;
  std::vector<Tensor> unbind(int64_t d = 0) const;

#define __cuferry_each_op(f)                                                   \
  f(abs) f(add) f(addmm) f(all) f(amax) f(amin) f(any) f(argmax) f(argmin)     \
  f(argsort) f(as_strided) f(baddbmm) f(bernoulli) f(bincount) f(bmm)          \
  f(ceil) f(clamp) f(clamp_max) f(clamp_min) f(clone) f(contiguous) f(cos)     \
  f(count_nonzero) f(cumsum) f(detach) f(diag) f(diff) f(div) f(dot) f(eq)     \
  f(erf) f(exp) f(expand) f(expand_as) f(flatten) f(flip) f(floor)             \
  f(floor_divide) f(gather) f(ge) f(gt) f(index_add) f(index_select)           \
  f(isfinite) f(isinf) f(isnan) f(le) f(linspace) f(log) f(log2)               \
  f(logical_and) f(logical_not) f(logical_or) f(lt) f(masked_fill)             \
  f(masked_select) f(matmul) f(mean) f(mm) f(movedim) f(mul) f(mv) f(narrow)   \
  f(ne) f(neg) f(new_empty) f(new_full) f(new_ones) f(new_zeros) f(nonzero)    \
  f(norm) f(permute) f(pin_memory) f(pow) f(prod) f(reciprocal) f(relu)        \
  f(remainder) f(repeat) f(repeat_interleave) f(reshape) f(reshape_as) f(roll) \
  f(round) f(rsqrt) f(scatter) f(scatter_add) f(select) f(sigmoid) f(sign)     \
  f(sin) f(slice) f(softmax) f(sqrt) f(square) f(squeeze) f(std) f(sub)        \
  f(sum) f(swapaxes) f(t) f(take) f(tanh) f(to) f(to_dense) f(toType)          \
  f(transpose) f(tril) f(triu) f(type_as) f(unflatten) f(unfold) f(unsqueeze)  \
  f(var) f(view) f(view_as) f(where) f(zero) f(cpu) f(bool_) f(half_)          \
  f(variable_data) f(tensor_data) f(bitwise_and) f(bitwise_or) f(not_equal)    \
  f(greater) f(less) f(scatter_reduce) f(log_softmax) f(cross) f(copy)         \
  f(true_divide) f(maximum) f(minimum) f(toBackend) f(dequantize) f(int_repr)
  __cuferry_each_op(__cuferry_op)
#define __cuferry_each_in_place(f)                                             \
  f(abs_) f(add_) f(addmm_) f(bernoulli_) f(ceil_) f(clamp_) f(clamp_min_)     \
  f(copy_) f(cumsum_) f(detach_) f(div_) f(exp_) f(fill_) f(floor_)            \
  f(index_add_) f(index_copy_) f(index_fill_) f(log_) f(masked_fill_)          \
  f(masked_scatter_) f(mul_) f(neg_) f(normal_) f(pow_) f(random_) f(relu_)    \
  f(resize_) f(round_) f(rsqrt_) f(scatter_) f(scatter_add_) f(set_)           \
  f(sigmoid_) f(sqrt_) f(squeeze_) f(sub_) f(tanh_) f(transpose_)              \
  f(true_divide_) f(uniform_) f(unsqueeze_) f(zero_) f(resize_as_) f(t_)       \
  f(exponential_) f(as_strided_) f(scatter_reduce_)
  __cuferry_each_in_place(__cuferry_in_place)

  Tensor &operator+=(const Tensor &) { return *this; }
  Tensor &operator-=(const Tensor &) { return *this; }
  Tensor &operator*=(const Tensor &) { return *this; }
  Tensor &operator/=(const Tensor &) { return *this; }
  Tensor &operator+=(const Scalar &) { return *this; }
  Tensor &operator-=(const Scalar &) { return *this; }
  Tensor &operator*=(const Scalar &) { return *this; }
  Tensor &operator/=(const Scalar &) { return *this; }
  Tensor operator-() const;
  Tensor operator~() const;
};
#undef __cuferry_op
#undef __cuferry_in_place
typedef Tensor TensorBase;
std::ostream &operator<<(std::ostream &, const Tensor &);

#define __cuferry_operator(op)                                                 \
  inline Tensor operator op(const Tensor &a, const Tensor &) { return a; }     \
  inline Tensor operator op(const Tensor &a, const Scalar &) { return a; }     \
  inline Tensor operator op(const Scalar &, const Tensor &a) { return a; }
__cuferry_operator(+)
__cuferry_operator(-)
__cuferry_operator(*)
__cuferry_operator(/)
__cuferry_operator(%)
__cuferry_operator(&)
__cuferry_operator(|)
__cuferry_operator(^)
__cuferry_operator(==)
__cuferry_operator(!=)
__cuferry_operator(<)
__cuferry_operator(>)
__cuferry_operator(<=)
__cuferry_operator(>=)
#undef __cuferry_operator

// The same and more as functions.
#define __cuferry_function(name)                                               \
  template <class... Args> Tensor name(Args &&...) { return {}; }              \
  template <class... Args> Tensor name(IntArrayRef, Args &&...) { return {}; }
#define __cuferry_each_function(f)                                             \
  f(_cast_Float) f(affine_grid_generator) f(arange) f(atleast_1d)              \
  f(broadcast_to) f(batch_norm) f(bilinear) f(bitwise_right_shift)             \
  f(constant_pad_nd) f(conv2d) f(cdist) f(div_out) f(einsum) f(embedding)      \
  f(empty) f(empty_like) f(empty_quantized) f(empty_strided) f(empty_symint)   \
  f(eye) f(fft) f(full) f(full_like) f(gelu) f(hann_window) f(histc)           \
  f(index_select_out) f(infinitely_differentiable_gelu_backward) f(layer_norm) \
  f(linear) f(mm_out) f(addmm_out) f(matmul_out) f(mul_out) f(sum_out)         \
  f(multinomial) f(native_layer_norm) f(normal) f(one_hot) f(ones)             \
  f(ones_like) f(outer) f(pad) f(rand) f(rand_like) f(randint) f(randn)        \
  f(randn_like) f(randperm) f(scalar_tensor) f(searchsorted) f(segment_reduce) \
  f(silu) f(softmax_out) f(sparse_coo_tensor) f(sigmoid_out) f(zeros)          \
  f(zeros_like) f(zeros_symint) f(index_put) f(from_file) f(dropout)
__cuferry_each_function(__cuferry_function)
__cuferry_each_op(__cuferry_function)
#undef __cuferry_function
#undef __cuferry_each_function
#undef __cuferry_each_op
#undef __cuferry_each_in_place

template <class... Args> Tensor cat(TensorList, Args &&...) { return {}; }
template <class... Args> Tensor concat(TensorList, Args &&...) { return {}; }
template <class... Args> Tensor stack(TensorList, Args &&...) { return {}; }
template <class... Args> Tensor hstack(TensorList, Args &&...) { return {}; }
template <class... Args> Tensor vstack(TensorList, Args &&...) { return {}; }
template <class T>
Tensor tensor(std::initializer_list<T>, const TensorOptions & = {}) {
  return {};
}
template <class T>
Tensor tensor(std::initializer_list<std::initializer_list<T>>,
              const TensorOptions & = {}) {
  return {};
}
template <class T> Tensor tensor(const T &, const TensorOptions & = {}) {
  return {};
}
Tensor from_blob(void *data, IntArrayRef sizes, const TensorOptions & = {});
Tensor from_blob(void *data, IntArrayRef sizes, IntArrayRef strides,
                 const TensorOptions & = {});
template <class Deleter>
Tensor from_blob(void *data, IntArrayRef sizes, const Deleter &deleter,
                 const TensorOptions & = {}, optional<Device> = {}) {
  return {};
}
template <class Deleter>
Tensor from_blob(void *data, IntArrayRef sizes, IntArrayRef strides,
                 const Deleter &deleter, const TensorOptions & = {},
                 optional<Device> = {}) {
  return {};
}
std::tuple<Tensor, Tensor> max(const Tensor &, int64_t d, bool keepdim = false);
std::tuple<Tensor, Tensor> min(const Tensor &, int64_t d, bool keepdim = false);
Tensor max(const Tensor &);
Tensor min(const Tensor &);
Tensor max(const Tensor &, const Tensor &);
Tensor min(const Tensor &, const Tensor &);
std::tuple<Tensor, Tensor> sort(const Tensor &, int64_t d = -1,
                                bool descending = false);
std::tuple<Tensor, Tensor> topk(const Tensor &, int64_t k, int64_t d = -1,
                                bool largest = true, bool sorted = true);
std::tuple<Tensor, Tensor> _unique(const Tensor &, bool sorted = true,
                                   bool return_inverse = false);
std::tuple<Tensor, Tensor, Tensor>
_unique2(const Tensor &, bool sorted = true, bool return_inverse = false,
         bool return_counts = false);
std::tuple<Tensor, Tensor, Tensor>
unique_dim(const Tensor &, int64_t d, bool sorted = true,
           bool return_inverse = false, bool return_counts = false);
std::tuple<Tensor, Tensor, Tensor>
unique_consecutive(const Tensor &, bool return_inverse = false,
                   bool return_counts = false, optional<int64_t> d = {});
std::vector<Tensor> split(const Tensor &, int64_t size, int64_t d = 0);
std::vector<Tensor> split_with_sizes(const Tensor &, IntArrayRef sizes,
                                     int64_t d = 0);
std::vector<Tensor> chunk(const Tensor &, int64_t chunks, int64_t d = 0);
std::vector<Tensor> unbind(const Tensor &, int64_t d = 0);
std::vector<Tensor> meshgrid(TensorList);
bool equal(const Tensor &, const Tensor &);
bool allclose(const Tensor &, const Tensor &, double = 0, double = 0);
int64_t numel(const Tensor &);

// Names of arguments in messages of errors.
struct TensorArg {
  Tensor tensor;
  const char *name;
  int pos;
  TensorArg(const Tensor &tensor, const char *name, int pos)
      : tensor(tensor), name(name), pos(pos) {}
  const Tensor *operator->() const { return &tensor; }
  const Tensor &operator*() const { return tensor; }
};
struct TensorGeometryArg {};
typedef const char *CheckedFrom;
#define __cuferry_checker(name)                                                \
  template <class... Args>                                                     \
  void name(CheckedFrom, std::initializer_list<TensorArg>, Args &&...) {}      \
  template <class... Args> void name(CheckedFrom, Args &&...) {}
__cuferry_checker(checkAllSameGPU)
__cuferry_checker(checkAllSameType)
__cuferry_checker(checkSameGPU)
__cuferry_checker(checkSameType)
__cuferry_checker(checkSameSize)
__cuferry_checker(checkScalarType)
__cuferry_checker(checkScalarTypes)
__cuferry_checker(checkDim)
__cuferry_checker(checkSize)
__cuferry_checker(checkContiguous)
__cuferry_checker(checkAllContiguous)
__cuferry_checker(checkAllDefined)
__cuferry_checker(checkNumel)
__cuferry_checker(checkBackend)
#undef __cuferry_checker
void *maybe_data_ptr(const Tensor &);
optional<Device> device_of(const Tensor &);
optional<Device> device_of(const optional<Tensor> &);
optional<Device> device_of(TensorList);

// Generators of random numbers.
struct GeneratorImpl {
  std::unique_ptr<int> mutex_;
};
class Generator {
public:
  Generator() = default;
  template <class T> T *get() const { return nullptr; }
  bool defined() const { return true; }
  int &mutex() const {}
  uint64_t current_seed() const { return 0; }
  void set_current_seed(uint64_t) {}
  Device device() const { return kCPU; }
};
template <class T> T *check_generator(optional<Generator>) { return nullptr; }
template <class T>
T *get_generator_or_default(const optional<Generator> &, const Generator &) {
  return nullptr;
}

class Context {
public:
#pragma cuferry strength(likely)
  static bool hasCUDA() { return true; }
  static bool hasCuDNN() { return true; }
  const Generator &defaultGenerator(Device) {}
  void lazyInitCUDA() {}
#pragma cuferry strength(none)
  static bool hasMKL() { return true; }
  bool deterministicAlgorithms() const { return true; }
  bool deterministicCuDNN() const { return true; }
  bool benchmarkCuDNN() const { return true; }
  bool allowTF32CuBLAS() const { return true; }
  bool userEnabledCuDNN() const { return true; }
  void alertNotDeterministic(const char *) {}
};
Context &globalContext();

struct NoGradGuard {
  NoGradGuard() {}
};
struct AutoGradMode {
  AutoGradMode(bool) {}
};
struct AutoDispatchBelowADInplaceOrView {
  AutoDispatchBelowADInplaceOrView() {}
};
struct AutoDispatchBelowAutograd {
  AutoDispatchBelowAutograd() {}
};
struct AutoNonVariableTypeMode {
  AutoNonVariableTypeMode(bool = true) {}
};

int get_num_threads();
int get_thread_num();
template <class F>
void parallel_for(int64_t begin, int64_t end, int64_t grain_size, const F &f) {
}

// The type to add up in, and the type to calculate in.
template <class T, bool is_cuda> struct AccumulateType {
  typedef std::conditional_t<
      std::is_floating_point<T>::value,
      std::conditional_t<std::is_same<T, double>::value || !is_cuda, double,
                         float>,
      std::conditional_t<std::is_integral<T>::value, int64_t, float>>
      type;
};
template <class T, bool is_cuda>
using acc_type = typename AccumulateType<T, is_cuda>::type;
template <class T> struct OpMathType {
  typedef T type;
};
template <> struct OpMathType<c10::Half> {
  typedef float type;
};
template <> struct OpMathType<c10::BFloat16> {
  typedef float type;
};
template <class T> using opmath_type = typename OpMathType<T>::type;
ScalarType toAccumulateType(ScalarType, bool is_cuda);
template <class T>
__cudart_builtin__ constexpr T ceil_div(T a, T b) {
  return (a + b - 1) / b;
}
template <class T>
__cudart_builtin__ constexpr T round_up(T a, T b) {
  return ceil_div(a, b) * b;
}
template <class T> __cudart_builtin__ bool _isnan(T) { return false; }
template <class T> __cudart_builtin__ bool _isinf(T) { return false; }
template <class T> struct numeric_limits : std::numeric_limits<T> {
  static __cudart_builtin__ constexpr T lower_bound() { return T(); }
  static __cudart_builtin__ constexpr T upper_bound() { return T(); }
};

// at:: says kCUDA too.
#pragma cuferry strength(likely)
using c10::kCUDA;
#pragma cuferry strength(none)

} // namespace at

namespace c10 {
using at::Tensor;
struct OperatorHandle {};
class IValue {
public:
  template <class... Args> IValue(Args &&...) {}
  at::Tensor toTensor() const { return {}; }
  int64_t toInt() const { return 0; }
  double toDouble() const { return 0; }
  bool toBool() const { return true; }
  bool isTensor() const { return true; }
  bool isNone() const { return true; }
  std::vector<int64_t> toIntVector() const { return {}; }
  std::vector<int64_t> toIntList() const { return {}; }
  SymInt toSymInt() const { return 0; }
  std::vector<SymInt> toSymIntVector() const { return {}; }
  optional<at::Tensor> toOptionalTensor() const { return {}; }
  std::string toString() const { return ""; }
  std::vector<at::Tensor> toTensorVector() const { return {}; }
  const std::string &toStringRef() const {}
  template <class T> T to() const { return T(); }
};
template <class T> class List {
public:
  List() = default;
  List(std::initializer_list<T>) {}
  T get(size_t) const { return T(); }
  T operator[](size_t) const { return T(); }
  size_t size() const { return 0; }
  void push_back(const T &) {}
  std::vector<T> vec() const { return {}; }
  T *begin() const { return nullptr; }
  T *end() const { return nullptr; }
};
template <class T> class MaybeOwned {
public:
  static MaybeOwned borrowed(const T &) { return {}; }
  static MaybeOwned owned(T &&) { return {}; }
  const T &operator*() const {}
  const T *operator->() const { return nullptr; }
};
} // namespace c10

#endif // __CUFERRY_ATEN_CORE_H__
