// Complex numbers.
#ifndef __CUFERRY_THRUST_COMPLEX_H__
#define __CUFERRY_THRUST_COMPLEX_H__

#include <thrust/detail/config.h>
#include <complex>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T> struct complex {
  typedef T value_type;
  complex() = default;
  __cudart_builtin__ constexpr complex(const T &re, const T &im = T())
      : __cuferry_real(re), __cuferry_imag(im) {}
  template <typename U>
  __cudart_builtin__ complex(const complex<U> &z)
      : __cuferry_real(z.real()), __cuferry_imag(z.imag()) {}
  template <typename U> complex(const std::complex<U> &z) {}
  template <typename U>
  __cudart_builtin__ complex &operator=(const complex<U> &z) {}
  __cudart_builtin__ complex &operator=(const T &re) {}
  __cudart_builtin__ constexpr T real() const { return __cuferry_real; }
  __cudart_builtin__ constexpr T imag() const { return __cuferry_imag; }
  __cudart_builtin__ void real(T re) {}
  __cudart_builtin__ void imag(T im) {}
  operator std::complex<T>() const { return {}; }
#define __cuferry_assign(op)                                                   \
  template <typename U>                                                        \
  __cudart_builtin__ complex &operator op(const complex<U> &z) {}              \
  template <typename U> __cudart_builtin__ complex &operator op(const U &x) {}
  __cuferry_assign(+=)
  __cuferry_assign(-=)
  __cuferry_assign(*=)
  __cuferry_assign(/=)
#undef __cuferry_assign

private:
  T __cuferry_real, __cuferry_imag;
};

// The other operand is complex or a number.
#define __cuferry_operator(op, Result)                                         \
  template <typename T, typename U>                                            \
  __cudart_builtin__ Result operator op(const complex<T> &x,                   \
                                        const complex<U> &y) {}                \
  template <typename T, typename U>                                            \
  __cudart_builtin__ Result operator op(const complex<T> &x, const U &y) {}    \
  template <typename T, typename U>                                            \
  __cudart_builtin__ Result operator op(const T &x, const complex<U> &y) {}
#define __cuferry_common                                                       \
  complex<std::common_type_t<typename __cuferry_part<T>::type,                 \
                             typename __cuferry_part<U>::type>>
template <typename T> struct __cuferry_part {
  typedef T type;
};
template <typename T> struct __cuferry_part<complex<T>> {
  typedef T type;
};
__cuferry_operator(+, __cuferry_common)
__cuferry_operator(-, __cuferry_common)
__cuferry_operator(*, __cuferry_common)
__cuferry_operator(/, __cuferry_common)
__cuferry_operator(==, bool)
__cuferry_operator(!=, bool)
#undef __cuferry_common
#undef __cuferry_operator
template <typename T>
__cudart_builtin__ complex<T> operator+(const complex<T> &z) {}
template <typename T>
__cudart_builtin__ complex<T> operator-(const complex<T> &z) {}

#define __cuferry_function(name, Result)                                       \
  template <typename T> __cudart_builtin__ Result name(const complex<T> &z) {}
__cuferry_function(abs, T)
__cuferry_function(arg, T)
__cuferry_function(norm, T)
__cuferry_function(conj, complex<T>)
__cuferry_function(proj, complex<T>)
__cuferry_function(exp, complex<T>)
__cuferry_function(log, complex<T>)
__cuferry_function(log10, complex<T>)
__cuferry_function(sqrt, complex<T>)
__cuferry_function(sin, complex<T>)
__cuferry_function(cos, complex<T>)
__cuferry_function(tan, complex<T>)
__cuferry_function(sinh, complex<T>)
__cuferry_function(cosh, complex<T>)
__cuferry_function(tanh, complex<T>)
__cuferry_function(asin, complex<T>)
__cuferry_function(acos, complex<T>)
__cuferry_function(atan, complex<T>)
__cuferry_function(asinh, complex<T>)
__cuferry_function(acosh, complex<T>)
__cuferry_function(atanh, complex<T>)
#undef __cuferry_function
template <typename T>
__cudart_builtin__ complex<T> polar(const T &m, const T &theta = T()) {}
template <typename T, typename U>
__cudart_builtin__ complex<T> pow(const complex<T> &x, const U &y) {}
template <typename T>
__cudart_builtin__ complex<T> pow(const T &x, const complex<T> &y) {}
template <typename C, typename Traits, typename T>
std::basic_ostream<C, Traits> &operator<<(std::basic_ostream<C, Traits> &os,
                                          const complex<T> &z) {}
template <typename C, typename Traits, typename T>
std::basic_istream<C, Traits> &operator>>(std::basic_istream<C, Traits> &is,
                                          complex<T> &z) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_COMPLEX_H__
