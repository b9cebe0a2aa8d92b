// PyTorch's kinds of numbers, devices and layouts, as its C++ code sees them.
#ifndef __CUFERRY_C10_SCALARS_H__
#define __CUFERRY_C10_SCALARS_H__

#include <crt/host_defines.h>
#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>
#if __cplusplus >= 201703L
#include <optional>
#endif
#ifdef __CUDA__
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#endif

#pragma cuferry library(neutral)
#pragma cuferry strength(none)

// Words.
#define C10_HOST __host__
#define C10_DEVICE __device__
#define C10_HOST_DEVICE __host__ __device__
#define C10_ALWAYS_INLINE __inline__ __attribute__((always_inline))
#define C10_NOINLINE __attribute__((noinline))
#define C10_UNUSED __attribute__((unused))
#define C10_NODISCARD
#define C10_RESTRICT __restrict__
#define C10_LIKELY(expr) (expr)
#define C10_UNLIKELY(expr) (expr)
#define C10_API
#define C10_EXPORT
#define C10_CUDA_API
#define TORCH_API
#define TORCH_CUDA_CPP_API
#define TORCH_CUDA_CU_API
#define C10_CONCATENATE_IMPL(a, b) a##b
#define C10_CONCATENATE(a, b) C10_CONCATENATE_IMPL(a, b)
#define C10_ANONYMOUS_VARIABLE(s) C10_CONCATENATE(s, __COUNTER__)
#define C10_STRINGIZE_IMPL(x) #x
#define C10_STRINGIZE(x) C10_STRINGIZE_IMPL(x)
#define C10_LOG_API_USAGE_ONCE(...)
#define TORCH_VERSION_MAJOR 2
#define TORCH_VERSION_MINOR 6
#define TORCH_VERSION_PATCH 0
#define TORCH_VERSION "2.6.0"

namespace c10 {

// Numbers narrower than float.
#define __cuferry_with_number(T, N, Result)                                    \
  __cudart_builtin__ inline Result operator+(T a, N b) { return Result(); }    \
  __cudart_builtin__ inline Result operator-(T a, N b) { return Result(); }    \
  __cudart_builtin__ inline Result operator*(T a, N b) { return Result(); }    \
  __cudart_builtin__ inline Result operator/(T a, N b) { return Result(); }    \
  __cudart_builtin__ inline Result operator+(N a, T b) { return Result(); }    \
  __cudart_builtin__ inline Result operator-(N a, T b) { return Result(); }    \
  __cudart_builtin__ inline Result operator*(N a, T b) { return Result(); }    \
  __cudart_builtin__ inline Result operator/(N a, T b) { return Result(); }    \
  __cudart_builtin__ inline bool operator==(T a, N b) { return true; }         \
  __cudart_builtin__ inline bool operator==(N a, T b) { return true; }         \
  __cudart_builtin__ inline bool operator!=(T a, N b) { return true; }         \
  __cudart_builtin__ inline bool operator!=(N a, T b) { return true; }         \
  __cudart_builtin__ inline bool operator<(T a, N b) { return true; }          \
  __cudart_builtin__ inline bool operator<(N a, T b) { return true; }          \
  __cudart_builtin__ inline bool operator>(T a, N b) { return true; }          \
  __cudart_builtin__ inline bool operator>(N a, T b) { return true; }          \
  __cudart_builtin__ inline bool operator<=(T a, N b) { return true; }         \
  __cudart_builtin__ inline bool operator<=(N a, T b) { return true; }         \
  __cudart_builtin__ inline bool operator>=(T a, N b) { return true; }         \
  __cudart_builtin__ inline bool operator>=(N a, T b) { return true; }
#define __cuferry_number_type(T, Bits, ...)                                    \
  struct alignas(sizeof(Bits)) T {                                             \
    Bits x;                                                                    \
    struct from_bits_t {};                                                     \
    __cudart_builtin__ static constexpr from_bits_t from_bits() {              \
      return {};                                                               \
    }                                                                          \
    T() = default;                                                             \
    __cudart_builtin__ constexpr T(Bits bits, from_bits_t) : x(bits) {}        \
    __cudart_builtin__ T(float value) {}                                       \
    __cudart_builtin__ operator float() const { return 0; }                    \
    __cudart_builtin__ bool isnan() const { return false; }                    \
    __VA_ARGS__                                                                \
  };                                                                           \
  __cudart_builtin__ inline T operator-(T a) { return a; }                     \
  __cudart_builtin__ inline T operator+(T a, T b) { return a; }                \
  __cudart_builtin__ inline T operator-(T a, T b) { return a; }                \
  __cudart_builtin__ inline T operator*(T a, T b) { return a; }                \
  __cudart_builtin__ inline T operator/(T a, T b) { return a; }                \
  __cudart_builtin__ inline bool operator==(T a, T b) { return true; }         \
  __cudart_builtin__ inline bool operator!=(T a, T b) { return true; }         \
  __cudart_builtin__ inline bool operator<(T a, T b) { return true; }          \
  __cudart_builtin__ inline bool operator>(T a, T b) { return true; }          \
  __cudart_builtin__ inline bool operator<=(T a, T b) { return true; }         \
  __cudart_builtin__ inline bool operator>=(T a, T b) { return true; }         \
  __cudart_builtin__ inline T &operator+=(T &a, T b) { return a; }             \
  __cudart_builtin__ inline T &operator-=(T &a, T b) { return a; }             \
  __cudart_builtin__ inline T &operator*=(T &a, T b) { return a; }             \
  __cudart_builtin__ inline T &operator/=(T &a, T b) { return a; }             \
  __cuferry_with_number(T, float, float);                                      \
  __cuferry_with_number(T, double, double);                                    \
  __cuferry_with_number(T, int, T);                                            \
  __cuferry_with_number(T, int64_t, T);

#ifdef __CUDA__
__cuferry_number_type(Half, unsigned short,
                        __cudart_builtin__ Half(const __half &value);
                        __cudart_builtin__ operator __half() const;)
__cuferry_number_type(BFloat16, unsigned short,
                        __cudart_builtin__ BFloat16(const __nv_bfloat16 &value);
                        explicit __cudart_builtin__
                        operator __nv_bfloat16() const;)
#else
__cuferry_number_type(Half, unsigned short, )
__cuferry_number_type(BFloat16, unsigned short, )
#endif
__cuferry_number_type(Float8_e4m3fn, uint8_t, )
__cuferry_number_type(Float8_e5m2, uint8_t, )
__cuferry_number_type(Float8_e4m3fnuz, uint8_t, )
__cuferry_number_type(Float8_e5m2fnuz, uint8_t, )
__cuferry_number_type(Float8_e8m0fnu, uint8_t, )
#undef __cuferry_number_type
#undef __cuferry_with_number

struct alignas(1) qint8 {
  typedef int8_t underlying;
  int8_t val_;
};
struct alignas(1) quint8 {
  typedef uint8_t underlying;
  uint8_t val_;
};
struct alignas(4) qint32 {
  typedef int underlying;
  int val_;
};
struct alignas(1) quint4x2 {
  typedef uint8_t underlying;
  uint8_t val_;
};
struct alignas(1) quint2x4 {
  typedef uint8_t underlying;
  uint8_t val_;
};

template <class T> struct alignas(sizeof(T) * 2) complex {
  typedef T value_type;
  T real_, imag_;
  __cudart_builtin__ constexpr complex(T re = T(), T im = T())
      : real_(re), imag_(im) {}
  template <class U>
  __cudart_builtin__ constexpr complex(const complex<U> &other)
      : real_(other.real()), imag_(other.imag()) {}
  __cudart_builtin__ constexpr T real() const { return real_; }
  __cudart_builtin__ constexpr T imag() const { return imag_; }
#define __cuferry_operator(op)                                                 \
  template <class U>                                                           \
  __cudart_builtin__ complex &operator op##=(const U &) {                      \
    return *this;                                                              \
  }                                                                            \
  friend __cudart_builtin__ complex operator op(const complex &a,              \
                                                const complex &) {             \
    return a;                                                                  \
  }
  __cuferry_operator(+)
  __cuferry_operator(-)
  __cuferry_operator(*)
  __cuferry_operator(/)
#undef __cuferry_operator
  friend __cudart_builtin__ bool operator==(const complex &, const complex &) {
    return true;
  }
  friend __cudart_builtin__ bool operator!=(const complex &, const complex &) {
    return true;
  }
};

// The type of a tensor's elements: what, and its name.
#define __cuferry_each_scalar(f)                                               \
  f(uint8_t, Byte) f(int8_t, Char) f(int16_t, Short) f(int, Int)               \
  f(int64_t, Long) f(c10::Half, Half) f(float, Float) f(double, Double)        \
  f(c10::complex<c10::Half>, ComplexHalf)                                      \
  f(c10::complex<float>, ComplexFloat) f(c10::complex<double>, ComplexDouble)  \
  f(bool, Bool) f(c10::qint8, QInt8) f(c10::quint8, QUInt8)                    \
  f(c10::qint32, QInt32) f(c10::BFloat16, BFloat16)                            \
  f(c10::quint4x2, QUInt4x2) f(c10::quint2x4, QUInt2x4)                        \
  f(c10::Float8_e5m2, Float8_e5m2) f(c10::Float8_e4m3fn, Float8_e4m3fn)        \
  f(c10::Float8_e5m2fnuz, Float8_e5m2fnuz)                                     \
  f(c10::Float8_e4m3fnuz, Float8_e4m3fnuz) f(uint16_t, UInt16)                 \
  f(uint32_t, UInt32) f(uint64_t, UInt64)                                      \
  f(c10::Float8_e8m0fnu, Float8_e8m0fnu)
#define AT_FORALL_SCALAR_TYPES_WITH_COMPLEX(f) __cuferry_each_scalar(f)
#define AT_FORALL_SCALAR_TYPES(f)                                              \
  f(uint8_t, Byte) f(int8_t, Char) f(int16_t, Short) f(int, Int)               \
  f(int64_t, Long) f(float, Float) f(double, Double)

enum class ScalarType : int8_t {
#define __cuferry_scalar(T, name) name,
  __cuferry_each_scalar(__cuferry_scalar)
#undef __cuferry_scalar
  Float4_e2m1fn_x2,
  Undefined,
  NumOptions
};
#define __cuferry_scalar(T, name)                                              \
  constexpr ScalarType k##name = ScalarType::name;
__cuferry_each_scalar(__cuferry_scalar)
#undef __cuferry_scalar
constexpr ScalarType kFloat4_e2m1fn_x2 = ScalarType::Float4_e2m1fn_x2;

namespace impl {
template <ScalarType N> struct ScalarTypeToCPPType;
#define __cuferry_scalar(T, name)                                              \
  template <> struct ScalarTypeToCPPType<ScalarType::name> {                   \
    typedef T type;                                                            \
  };
__cuferry_each_scalar(__cuferry_scalar)
#undef __cuferry_scalar
template <ScalarType N>
using ScalarTypeToCPPTypeT = typename ScalarTypeToCPPType<N>::type;
} // namespace impl

template <class T> struct CppTypeToScalarType;
#define __cuferry_scalar(T, name)                                              \
  template <>                                                                  \
  struct CppTypeToScalarType<T>                                                \
      : std::integral_constant<ScalarType, ScalarType::name> {};
__cuferry_each_scalar(__cuferry_scalar)
#undef __cuferry_scalar

const char *toString(ScalarType t);
size_t elementSize(ScalarType t);
bool isIntegralType(ScalarType t, bool includeBool = false);
bool isFloatingType(ScalarType t);
bool isReducedFloatingType(ScalarType t);
bool isComplexType(ScalarType t);
bool isQIntType(ScalarType t);
ScalarType promoteTypes(ScalarType a, ScalarType b);
ScalarType toComplexType(ScalarType t);
ScalarType toOpMathType(ScalarType t);

} // namespace c10

namespace caffe2 {
class TypeMeta {
public:
  TypeMeta() = default;
  TypeMeta(c10::ScalarType) {}
  size_t itemsize() const noexcept;
  std::string name() const;
  c10::ScalarType toScalarType() const;
  operator c10::ScalarType() const;
  template <class T> static TypeMeta Make() { return {}; }
  template <class T> bool Match() const { return true; }
  friend bool operator==(const TypeMeta &, const TypeMeta &) { return true; }
  friend bool operator!=(const TypeMeta &, const TypeMeta &) { return true; }
  friend bool operator==(const TypeMeta &, c10::ScalarType) { return true; }
  friend bool operator!=(const TypeMeta &, c10::ScalarType) { return true; }
  friend bool operator==(c10::ScalarType, const TypeMeta &) { return true; }
  friend bool operator!=(c10::ScalarType, const TypeMeta &) { return true; }
};
} // namespace caffe2

namespace c10 {

using caffe2::TypeMeta;
TypeMeta scalarTypeToTypeMeta(ScalarType t);
ScalarType typeMetaToScalarType(TypeMeta t);
TypeMeta get_default_dtype();

// Devices.
enum class DeviceType : int8_t {
  CPU,
#pragma cuferry library(torch)
#pragma cuferry strength(likely)
  CUDA,
#pragma cuferry strength(none)
  MKLDNN,
  OPENGL,
  OPENCL,
  IDEEP,
  HIP,
  FPGA,
  MAIA,
  XLA,
  Vulkan,
  Metal,
  XPU,
  MPS,
  Meta,
  HPU,
  VE,
  Lazy,
  IPU,
  MTIA,
  PrivateUse1,
  COMPILE_TIME_MAX_DEVICE_TYPES
};
constexpr DeviceType kCPU = DeviceType::CPU;
#pragma cuferry strength(likely)
constexpr DeviceType kCUDA = DeviceType::CUDA;
#pragma cuferry strength(none)
constexpr DeviceType kHIP = DeviceType::HIP;
constexpr DeviceType kXLA = DeviceType::XLA;
constexpr DeviceType kXPU = DeviceType::XPU;
constexpr DeviceType kMPS = DeviceType::MPS;
constexpr DeviceType kMeta = DeviceType::Meta;
constexpr DeviceType kPrivateUse1 = DeviceType::PrivateUse1;

typedef int8_t DeviceIndex;
struct Device {
  typedef DeviceType Type;
  Device(DeviceType type, DeviceIndex index = -1) {}
  Device(const std::string &name) {}
  Device(const char *name) {}
  DeviceType type() const noexcept { return kCPU; }
  DeviceIndex index() const noexcept { return 0; }
  bool has_index() const noexcept { return true; }
  void set_index(DeviceIndex index) {}
#pragma cuferry strength(likely)
  bool is_cuda() const noexcept { return true; }
#pragma cuferry strength(none)
  bool is_cpu() const noexcept { return true; }
  bool is_meta() const noexcept { return true; }
  bool is_privateuseone() const noexcept { return true; }
  std::string str() const { return ""; }
  bool operator==(const Device &) const { return true; }
  bool operator!=(const Device &) const { return true; }
};
std::string DeviceTypeName(DeviceType d, bool lower_case = false);
std::ostream &operator<<(std::ostream &, const Device &);
std::ostream &operator<<(std::ostream &, DeviceType);
std::ostream &operator<<(std::ostream &, ScalarType);
std::ostream &operator<<(std::ostream &, const caffe2::TypeMeta &);

enum class Layout : int8_t { Strided, Sparse, SparseCsr, Mkldnn, Jagged };
constexpr Layout kStrided = Layout::Strided;
constexpr Layout kSparse = Layout::Sparse;
enum class MemoryFormat : int8_t {
  Contiguous,
  Preserve,
  ChannelsLast,
  ChannelsLast3d
};
enum class DispatchKey : uint16_t {
  Undefined,
  CPU,
#pragma cuferry strength(likely)
  CUDA,
#pragma cuferry strength(none)
  HIP,
  XLA,
  Meta,
  PrivateUse1,
  Autograd,
  AutogradCPU,
#pragma cuferry strength(likely)
  AutogradCUDA,
#pragma cuferry strength(none)
  Autocast,
  CatchAll,
  CompositeExplicitAutograd,
  CompositeImplicitAutograd
};
struct DispatchKeySet {
  DispatchKeySet(DispatchKey) {}
};

// Optional values.
#if __cplusplus >= 201703L
template <class T> using optional = std::optional<T>;
using std::make_optional;
using std::nullopt;
using std::nullopt_t;
#else
struct nullopt_t {};
constexpr nullopt_t nullopt{};
template <class T> struct optional {
  optional() = default;
  optional(nullopt_t) {}
  template <class U> optional(const U &) {}
  bool has_value() const { return true; }
  explicit operator bool() const { return true; }
  T &value() {}
  const T &value() const {}
  template <class U> T value_or(U &&) const {}
  T *operator->() {}
  const T *operator->() const {}
  T &operator*() {}
  const T &operator*() const {}
};
#endif

// Views of arrays.
template <class T> class ArrayRef {
public:
  typedef const T *iterator;
  typedef const T *const_iterator;
  typedef T value_type;
  typedef size_t size_type;
  constexpr ArrayRef() : data_(nullptr), size_(0) {}
  constexpr ArrayRef(const T &one) : data_(&one), size_(1) {}
  constexpr ArrayRef(const T *data, size_t size) : data_(data), size_(size) {}
  constexpr ArrayRef(const T *begin, const T *end)
      : data_(begin), size_(end - begin) {}
  template <class Container,
            class = std::enable_if_t<std::is_same<
                std::remove_const_t<decltype(std::declval<Container>().data())>,
                const T *>::value ||
                std::is_same<decltype(std::declval<Container>().data()),
                             T *>::value>>
  ArrayRef(const Container &c) : data_(c.data()), size_(c.size()) {}
  template <class A>
  ArrayRef(const std::vector<T, A> &v) : data_(nullptr), size_(v.size()) {}
  template <size_t N>
  constexpr ArrayRef(const T (&array)[N]) : data_(array), size_(N) {}
  constexpr ArrayRef(const std::initializer_list<T> &list)
      : data_(list.begin()), size_(list.size()) {}
  constexpr const T *begin() const { return data_; }
  constexpr const T *end() const { return data_ + size_; }
  constexpr const T *data() const { return data_; }
  constexpr size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const T &front() const { return *data_; }
  constexpr const T &back() const { return data_[size_ - 1]; }
  constexpr const T &operator[](size_t i) const { return data_[i]; }
  constexpr const T &at(size_t i) const { return data_[i]; }
  ArrayRef slice(size_t n) const { return *this; }
  ArrayRef slice(size_t n, size_t m) const { return *this; }
  std::vector<T> vec() const { return {}; }
  bool equals(ArrayRef) const { return true; }

private:
  const T *data_;
  size_t size_;
};
template <class T> bool operator==(ArrayRef<T>, ArrayRef<T>) { return true; }
template <class T> bool operator!=(ArrayRef<T>, ArrayRef<T>) { return true; }
template <class T>
bool operator==(const std::vector<T> &, ArrayRef<T>) {
  return true;
}
template <class T>
bool operator==(ArrayRef<T>, const std::vector<T> &) {
  return true;
}
template <class T>
std::ostream &operator<<(std::ostream &os, ArrayRef<T>) {
  return os;
}
typedef ArrayRef<int64_t> IntArrayRef;
typedef ArrayRef<int64_t> IntList;
typedef optional<IntArrayRef> OptionalIntArrayRef;
int64_t size_to_dim_(int k, IntArrayRef dims);
int64_t size_from_dim_(int k, IntArrayRef dims);
template <class Container>
int64_t multiply_integers(const Container &) {
  return 0;
}
class __cuferry_range {
public:
  struct iterator {
    int64_t i;
    int64_t operator*() const { return i; }
    iterator &operator++() { return *this; }
    bool operator!=(iterator) const { return true; }
  };
  iterator begin() const { return {0}; }
  iterator end() const { return {0}; }
};
template <class T> __cuferry_range irange(T) { return {}; }
template <class T, class U> __cuferry_range irange(T, U) { return {}; }
template <class T, unsigned N> class SmallVector : public std::vector<T> {
public:
  using std::vector<T>::vector;
};
typedef SmallVector<int64_t, 5> DimVector;

class SymInt {
public:
  SymInt(int64_t value = 0) {}
  operator int64_t() const { return 0; }
  int64_t expect_int() const { return 0; }
  int64_t guard_int(const char *, int64_t) const { return 0; }
  bool is_symbolic() const { return false; }
  optional<int64_t> maybe_as_int() const { return {}; }
};
typedef ArrayRef<SymInt> SymIntArrayRef;
typedef SmallVector<SymInt, 5> SymDimVector;
class SymFloat {
public:
  SymFloat(double value = 0) {}
  operator double() const { return 0; }
};

// A number of any type.
class Scalar {
public:
  Scalar() = default;
  template <class T, class = std::enable_if_t<std::is_arithmetic<T>::value>>
  Scalar(T) {}
  Scalar(Half) {}
  Scalar(BFloat16) {}
  template <class T> Scalar(complex<T>) {}
  template <class T> T to() const { return T(); }
  float toFloat() const { return 0; }
  double toDouble() const { return 0; }
  int toInt() const { return 0; }
  int64_t toLong() const { return 0; }
  bool toBool() const { return false; }
  bool isFloatingPoint() const { return true; }
  bool isIntegral(bool includeBool) const { return true; }
  bool isComplex() const { return false; }
  bool isBoolean() const { return false; }
  bool equal(double) const { return true; }
  ScalarType type() const { return ScalarType::Double; }
};

} // namespace c10

// The same by its later name.
namespace torch {
namespace headeronly {
using c10::BFloat16;
using c10::CppTypeToScalarType;
using c10::DeviceType;
using c10::Float8_e4m3fn;
using c10::Float8_e4m3fnuz;
using c10::Float8_e5m2;
using c10::Half;
using c10::IntArrayRef;
using c10::Layout;
using c10::MemoryFormat;
using c10::ScalarType;
} // namespace headeronly
} // namespace torch

namespace std {
#define __cuferry_limits(T)                                                    \
  template <> class numeric_limits<T> : public numeric_limits<float> {         \
  public:                                                                      \
    static __cudart_builtin__ constexpr T min() {                              \
      return T(0, T::from_bits());                                             \
    }                                                                          \
    static __cudart_builtin__ constexpr T max() {                              \
      return T(0, T::from_bits());                                             \
    }                                                                          \
    static __cudart_builtin__ constexpr T lowest() {                           \
      return T(0, T::from_bits());                                             \
    }                                                                          \
    static __cudart_builtin__ constexpr T epsilon() {                          \
      return T(0, T::from_bits());                                             \
    }                                                                          \
    static __cudart_builtin__ constexpr T infinity() {                         \
      return T(0, T::from_bits());                                             \
    }                                                                          \
    static __cudart_builtin__ constexpr T quiet_NaN() {                        \
      return T(0, T::from_bits());                                             \
    }                                                                          \
  };
__cuferry_limits(c10::Half)
__cuferry_limits(c10::BFloat16)
__cuferry_limits(c10::Float8_e4m3fn)
__cuferry_limits(c10::Float8_e5m2)
__cuferry_limits(c10::Float8_e4m3fnuz)
__cuferry_limits(c10::Float8_e5m2fnuz)
#undef __cuferry_limits
} // namespace std

#endif // __CUFERRY_C10_SCALARS_H__
