// Types: traits, pairs, double buffers.
#ifndef __CUFERRY_CUB_UTIL_TYPE_H__
#define __CUFERRY_CUB_UTIL_TYPE_H__

#include "util_arch.cuh"
#include "util_macro.cuh"
#include "util_namespace.cuh"
#include <cuda/__cuferry_iterator.h>
#include <vector_types.h>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct NullType {
  template <typename T> __cudart_builtin__ NullType &operator=(const T &) {
    return *this;
  }
  __cudart_builtin__ bool operator==(const NullType &) { return true; }
  __cudart_builtin__ bool operator!=(const NullType &) { return false; }
};

template <bool IF, typename ThenType, typename ElseType> struct If {
  typedef std::conditional_t<IF, ThenType, ElseType> Type;
};
template <typename A, typename B> struct Equals {
  enum { VALUE = std::is_same<A, B>::value, NEGATE = !VALUE };
};
template <int A> struct Int2Type {
  enum { VALUE = A };
};
template <int N, int CURRENT_VAL = N, int COUNT = 0> struct Log2 {
  enum { VALUE = Log2<N, (CURRENT_VAL >> 1), COUNT + 1>::VALUE };
};
template <int N, int COUNT> struct Log2<N, 0, COUNT> {
  enum { VALUE = (1 << (COUNT - 1) < N) ? COUNT : COUNT - 1 };
};
template <int N> struct PowerOfTwo {
  enum { VALUE = ((N & (N - 1)) == 0) };
};
template <typename Tp> struct IsPointer {
  enum { VALUE = std::is_pointer<Tp>::value };
};
template <typename Tp> struct IsVolatile {
  enum { VALUE = std::is_volatile<Tp>::value };
};
template <typename Tp> struct RemoveQualifiers {
  typedef std::remove_cv_t<Tp> Type;
};
template <bool Condition, class T = void> struct EnableIf {
  typedef std::enable_if_t<Condition, T> Type;
};
template <typename T, typename BinaryOp> struct BinaryOpHasIdxParam {
  enum { HAS_PARAM = false };
};

// What a type is to a radix sort.
enum Category {
  NOT_A_NUMBER,
  SIGNED_INTEGER,
  UNSIGNED_INTEGER,
  FLOATING_POINT
};
template <typename T> struct __cuferry_unsigned {
  typedef std::conditional_t<
      sizeof(T) == 1, unsigned char,
      std::conditional_t<sizeof(T) == 2, unsigned short,
                         std::conditional_t<sizeof(T) == 4, unsigned int,
                                            unsigned long long>>>
      type;
};
template <typename T> struct NumericTraits {
  typedef typename __cuferry_unsigned<T>::type UnsignedBits;
  static constexpr Category CATEGORY =
      std::is_floating_point<T>::value ? FLOATING_POINT
      : !std::is_integral<T>::value    ? NOT_A_NUMBER
      : std::is_signed<T>::value       ? SIGNED_INTEGER
                                       : UNSIGNED_INTEGER;
  enum { PRIMITIVE = CATEGORY != NOT_A_NUMBER, NULL_TYPE = false };
  static constexpr UnsignedBits LOWEST_KEY = 0;
  static constexpr UnsignedBits MAX_KEY = UnsignedBits(-1);
  static __cudart_builtin__ UnsignedBits TwiddleIn(UnsignedBits key) {
    return key;
  }
  static __cudart_builtin__ UnsignedBits TwiddleOut(UnsignedBits key) {
    return key;
  }
  static __cudart_builtin__ T Max() { return T(); }
  static __cudart_builtin__ T Lowest() { return T(); }
};
template <typename T>
struct Traits : NumericTraits<std::remove_cv_t<T>> {};
template <Category CATEGORY, bool PRIMITIVE, bool NULL_TYPE,
          typename UnsignedBits, typename T>
struct BaseTraits : NumericTraits<T> {};

#pragma cuferry strength(common)
template <typename KeyT, typename ValueT> struct KeyValuePair {
  KeyT key;
  ValueT value;
  typedef KeyT Key;
  typedef ValueT Value;
  __cudart_builtin__ KeyValuePair() {}
  __cudart_builtin__ KeyValuePair(const KeyT &key, const ValueT &value)
      : key(key), value(value) {}
  __cudart_builtin__ bool operator!=(const KeyValuePair &b) { return true; }
};
#pragma cuferry strength(likely)

template <typename T> struct DoubleBuffer {
#pragma cuferry strength(common)
  T *d_buffers[2];
  int selector;
#pragma cuferry strength(likely)
  __cudart_builtin__ DoubleBuffer() : selector(0) {}
  __cudart_builtin__ DoubleBuffer(T *d_current, T *d_alternate)
      : d_buffers{d_current, d_alternate}, selector(0) {}
  __cudart_builtin__ T *Current() { return d_buffers[selector]; }
  __cudart_builtin__ T *Alternate() { return d_buffers[selector ^ 1]; }
};

// Room for an object that nobody constructs.
template <typename T> struct UnitWord {
  typedef std::conditional_t<sizeof(T) % 4 == 0, unsigned int, unsigned char>
      ShuffleWord;
  typedef std::conditional_t<sizeof(T) % 8 == 0, unsigned long long,
                             ShuffleWord>
      VolatileWord;
  typedef std::conditional_t<sizeof(T) % 16 == 0, ulonglong2, VolatileWord>
      DeviceWord;
  typedef std::conditional_t<sizeof(T) % 16 == 0, uint4, ShuffleWord>
      TextureWord;
};
template <typename T> struct Uninitialized {
#pragma cuferry strength(common)
  alignas(T) char storage[sizeof(T)];
#pragma cuferry strength(likely)
  __cudart_builtin__ T &Alias() { return reinterpret_cast<T &>(*this); }
};
template <typename T, int COUNT> struct ArrayWrapper {
#pragma cuferry strength(common)
  T array[COUNT];
#pragma cuferry strength(likely)
};
template <typename T, int VecElements> struct CubVector {
  typedef T BaseType;
};
template <typename T, typename IterT = T *> struct FutureValue {
  typedef T value_type;
  typedef IterT iterator_type;
  explicit __cudart_builtin__ FutureValue(IterT iter) {}
  __cudart_builtin__ operator T() { return T(); }
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_UTIL_TYPE_H__
