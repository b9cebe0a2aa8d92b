// AT_DISPATCH_*: code for whatever type a tensor's elements have. Here it is
// written out for one type, so that what it launches is seen once.
#ifndef __CUFERRY_ATEN_DISPATCH_H__
#define __CUFERRY_ATEN_DISPATCH_H__

#include <ATen/__cuferry_tensor.h>

#pragma cuferry library(neutral)
#pragma cuferry strength(none)

#define __cuferry_dispatch(T, TYPE, NAME, ...)                                 \
  [&] {                                                                        \
    (void)(TYPE);                                                              \
    (void)(NAME);                                                              \
    using scalar_t [[maybe_unused]] = T;                                       \
    return __VA_ARGS__();                                                      \
  }()

#define AT_DISPATCH_FLOATING_TYPES(TYPE, NAME, ...)                            \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES_AND_HALF(TYPE, NAME, ...)                   \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_REDUCED_FLOATING_TYPES(TYPE, NAME, ...)                    \
  __cuferry_dispatch(at::Half, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES_AND(S, TYPE, NAME, ...)                     \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES_AND2(S1, S2, TYPE, NAME, ...)               \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES_AND3(S1, S2, S3, TYPE, NAME, ...)           \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES_AND4(S1, S2, S3, S4, TYPE, NAME, ...)       \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_COMPLEX_TYPES(TYPE, NAME, ...)                             \
  __cuferry_dispatch(c10::complex<float>, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_AND_COMPLEX_TYPES(TYPE, NAME, ...)                \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_AND_COMPLEX_TYPES_AND1(S, TYPE, NAME, ...)        \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_AND_COMPLEX_TYPES_AND2(S1, S2, TYPE, NAME, ...)   \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_INTEGRAL_TYPES(TYPE, NAME, ...)                            \
  __cuferry_dispatch(int, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_INTEGRAL_TYPES_AND(S, TYPE, NAME, ...)                     \
  __cuferry_dispatch(int, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES(TYPE, NAME, ...)                                 \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND_HALF(TYPE, NAME, ...)                        \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND(S, TYPE, NAME, ...)                          \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND2(S1, S2, TYPE, NAME, ...)                    \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND3(S1, S2, S3, TYPE, NAME, ...)                \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND4(S1, S2, S3, S4, TYPE, NAME, ...)            \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND_COMPLEX(TYPE, NAME, ...)                     \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND_COMPLEX_AND(S, TYPE, NAME, ...)              \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND_COMPLEX_AND2(S1, S2, TYPE, NAME, ...)        \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND_COMPLEX_AND3(S1, S2, S3, TYPE, NAME, ...)    \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND_COMPLEX_AND4(S1, S2, S3, S4, TYPE, NAME,     \
                                               ...)                            \
  __cuferry_dispatch(float, TYPE, NAME, __VA_ARGS__)
#define AT_DISPATCH_QINT_TYPES(TYPE, NAME, ...)                                \
  [&] {                                                                        \
    (void)(TYPE);                                                              \
    using scalar_t [[maybe_unused]] = c10::qint8;                              \
    using underlying_t [[maybe_unused]] = int8_t;                              \
    return __VA_ARGS__();                                                      \
  }()
#define AT_DISPATCH_INDEX_TYPES(TYPE, NAME, ...)                               \
  [&] {                                                                        \
    (void)(TYPE);                                                              \
    (void)(NAME);                                                              \
    using index_t [[maybe_unused]] = int64_t;                                  \
    return __VA_ARGS__();                                                      \
  }()

// A switch of one's own.
#define AT_DISPATCH_SWITCH(TYPE, NAME, ...)                                    \
  [&] {                                                                        \
    constexpr const char *at_dispatch_name [[maybe_unused]] = NAME;            \
    c10::ScalarType _st = ::detail::scalar_type(TYPE);                         \
    switch (_st) {                                                             \
      __VA_ARGS__                                                              \
    default:                                                                   \
      ::c10::__cuferry_fail(at_dispatch_name);                                 \
    }                                                                          \
  }()
#define AT_PRIVATE_CASE_TYPE_USING_HINT(enum_type, HINT, ...)                  \
  case enum_type: {                                                            \
    using HINT [[maybe_unused]] =                                              \
        c10::impl::ScalarTypeToCPPTypeT<enum_type>;                            \
    return __VA_ARGS__();                                                      \
  }
#define AT_PRIVATE_CASE_TYPE(NAME, enum_type, type, ...)                       \
  case enum_type: {                                                            \
    using scalar_t [[maybe_unused]] = type;                                    \
    return __VA_ARGS__();                                                      \
  }
#define AT_DISPATCH_CASE(enum_type, ...)                                       \
  AT_PRIVATE_CASE_TYPE_USING_HINT(enum_type, scalar_t, __VA_ARGS__)
#define AT_DISPATCH_CASE_FLOATING_TYPES(...)                                   \
  AT_DISPATCH_CASE(at::ScalarType::Double, __VA_ARGS__)                        \
  AT_DISPATCH_CASE(at::ScalarType::Float, __VA_ARGS__)
#define AT_DISPATCH_CASE_FLOATING_TYPES_AND(S, ...)                            \
  AT_DISPATCH_CASE_FLOATING_TYPES(__VA_ARGS__)                                 \
  AT_DISPATCH_CASE(S, __VA_ARGS__)
#define AT_DISPATCH_CASE_FLOATING_TYPES_AND2(S1, S2, ...)                      \
  AT_DISPATCH_CASE_FLOATING_TYPES_AND(S1, __VA_ARGS__)                         \
  AT_DISPATCH_CASE(S2, __VA_ARGS__)
#define AT_DISPATCH_CASE_INTEGRAL_TYPES(...)                                   \
  AT_DISPATCH_CASE(at::ScalarType::Byte, __VA_ARGS__)                          \
  AT_DISPATCH_CASE(at::ScalarType::Char, __VA_ARGS__)                          \
  AT_DISPATCH_CASE(at::ScalarType::Int, __VA_ARGS__)                           \
  AT_DISPATCH_CASE(at::ScalarType::Long, __VA_ARGS__)                          \
  AT_DISPATCH_CASE(at::ScalarType::Short, __VA_ARGS__)
#define AT_DISPATCH_CASE_ALL_TYPES(...)                                        \
  AT_DISPATCH_CASE_INTEGRAL_TYPES(__VA_ARGS__)                                 \
  AT_DISPATCH_CASE_FLOATING_TYPES(__VA_ARGS__)
#define AT_DISPATCH_CASE_REDUCED_FLOATING_TYPES(...)                           \
  AT_DISPATCH_CASE(at::ScalarType::Half, __VA_ARGS__)                          \
  AT_DISPATCH_CASE(at::ScalarType::BFloat16, __VA_ARGS__)

// The later way: a list of types at the end.
#define AT_WRAP(...) __VA_ARGS__
#define AT_EXPAND(...)
#define AT_FLOATING_TYPES
#define AT_INTEGRAL_TYPES
#define AT_ALL_TYPES
#define AT_COMPLEX_TYPES
#define AT_DISPATCH_V2(TYPE, NAME, BODY, ...)                                  \
  __cuferry_dispatch(float, TYPE, NAME, BODY)

namespace detail {
inline at::ScalarType scalar_type(at::ScalarType s) { return s; }
inline at::ScalarType scalar_type(const at::DeprecatedTypeProperties &) {
  return at::kFloat;
}
inline at::ScalarType scalar_type(const caffe2::TypeMeta &) {
  return at::kFloat;
}
} // namespace detail

#endif // __CUFERRY_ATEN_DISPATCH_H__
