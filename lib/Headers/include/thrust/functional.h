// Function objects.
#ifndef __CUFERRY_THRUST_FUNCTIONAL_H__
#define __CUFERRY_THRUST_FUNCTIONAL_H__

#include <thrust/detail/config.h>
#include <type_traits>
#include <utility>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#pragma cuferry until(12.9)
template <typename Argument, typename Result> struct unary_function {
  typedef Argument argument_type;
  typedef Result result_type;
};
template <typename Argument1, typename Argument2, typename Result>
struct binary_function {
  typedef Argument1 first_argument_type;
  typedef Argument2 second_argument_type;
  typedef Result result_type;
};
#pragma cuferry until()

#define __cuferry_binary_functor(name, Result, value)                          \
  template <typename T = void> struct name {                                   \
    typedef T first_argument_type;                                             \
    typedef T second_argument_type;                                            \
    typedef Result result_type;                                                \
    __cudart_builtin__ constexpr Result operator()(const T &lhs,               \
                                                   const T &rhs) const {       \
      return value;                                                            \
    }                                                                          \
  };                                                                           \
  template <> struct name<void> {                                              \
    typedef void is_transparent;                                               \
    template <typename T, typename U>                                          \
    __cudart_builtin__ constexpr auto operator()(const T &lhs,                 \
                                                 const U &rhs) const {         \
      return value;                                                            \
    }                                                                          \
  };
__cuferry_binary_functor(plus, T, lhs + rhs)
__cuferry_binary_functor(minus, T, lhs - rhs)
__cuferry_binary_functor(multiplies, T, lhs *rhs)
__cuferry_binary_functor(divides, T, lhs / rhs)
__cuferry_binary_functor(modulus, T, lhs % rhs)
__cuferry_binary_functor(bit_and, T, lhs &rhs)
__cuferry_binary_functor(bit_or, T, lhs | rhs)
__cuferry_binary_functor(bit_xor, T, lhs ^ rhs)
__cuferry_binary_functor(maximum, T, lhs < rhs ? rhs : lhs)
__cuferry_binary_functor(minimum, T, lhs < rhs ? lhs : rhs)
__cuferry_binary_functor(equal_to, bool, lhs == rhs)
__cuferry_binary_functor(not_equal_to, bool, lhs != rhs)
__cuferry_binary_functor(greater, bool, lhs > rhs)
__cuferry_binary_functor(less, bool, lhs < rhs)
__cuferry_binary_functor(greater_equal, bool, lhs >= rhs)
__cuferry_binary_functor(less_equal, bool, lhs <= rhs)
__cuferry_binary_functor(logical_and, bool, lhs &&rhs)
__cuferry_binary_functor(logical_or, bool, lhs || rhs)
#undef __cuferry_binary_functor

#define __cuferry_unary_functor(name, Result, value)                           \
  template <typename T = void> struct name {                                   \
    typedef T argument_type;                                                   \
    typedef Result result_type;                                                \
    __cudart_builtin__ constexpr Result operator()(const T &x) const {         \
      return value;                                                            \
    }                                                                          \
  };                                                                           \
  template <> struct name<void> {                                              \
    typedef void is_transparent;                                               \
    template <typename T>                                                      \
    __cudart_builtin__ constexpr auto operator()(const T &x) const {           \
      return value;                                                            \
    }                                                                          \
  };
__cuferry_unary_functor(negate, T, -x)
__cuferry_unary_functor(square, T, x *x)
__cuferry_unary_functor(identity, const T &, x)
__cuferry_unary_functor(logical_not, bool, !x)
#undef __cuferry_unary_functor

template <typename T1 = void, typename T2 = void> struct project1st {
  typedef T1 first_argument_type, result_type;
  typedef T2 second_argument_type;
  __cudart_builtin__ constexpr const T1 &operator()(const T1 &lhs,
                                                    const T2 &rhs) const {
    return lhs;
  }
};
template <typename T1 = void, typename T2 = void> struct project2nd {
  typedef T1 first_argument_type;
  typedef T2 second_argument_type, result_type;
  __cudart_builtin__ constexpr const T2 &operator()(const T1 &lhs,
                                                    const T2 &rhs) const {
    return rhs;
  }
};

template <typename Predicate> struct unary_negate {
#pragma cuferry strength(common)
  Predicate pred;
#pragma cuferry strength(likely)
  __cudart_builtin__ explicit unary_negate(Predicate p) : pred(p) {}
  template <typename T> __cudart_builtin__ bool operator()(const T &x) {
    return !pred(x);
  }
};
template <typename Predicate> struct binary_negate {
#pragma cuferry strength(common)
  Predicate pred;
#pragma cuferry strength(likely)
  __cudart_builtin__ explicit binary_negate(Predicate p) : pred(p) {}
  template <typename T, typename U>
  __cudart_builtin__ bool operator()(const T &x, const U &y) {
    return !pred(x, y);
  }
};
template <typename Predicate>
__cudart_builtin__ unary_negate<Predicate> not1(const Predicate &pred) {
  return unary_negate<Predicate>(pred);
}
template <typename Predicate>
__cudart_builtin__ binary_negate<Predicate> not2(const Predicate &pred) {
  return binary_negate<Predicate>(pred);
}
template <typename F> __cudart_builtin__ auto not_fn(F f) {
  return [f](auto &&...args) { return !f(args...); };
}

// Lambdas from expressions: _1 + 2 * _2.
struct __cuferry_actor {
  template <typename... Ts>
  __cudart_builtin__ std::common_type_t<Ts...> operator()(Ts...) const {}
  template <typename T>
  __cudart_builtin__ __cuferry_actor operator=(const T &) const {
    return {};
  }
};
#define __cuferry_operator(op)                                                 \
  template <typename T>                                                        \
  __cudart_builtin__ __cuferry_actor operator op(const __cuferry_actor &,      \
                                                 const T &) {                  \
    return {};                                                                 \
  }                                                                            \
  template <typename T, class = std::enable_if_t<                              \
                            !std::is_same<T, __cuferry_actor>::value>>         \
  __cudart_builtin__ __cuferry_actor operator op(const T &,                    \
                                                 const __cuferry_actor &) {    \
    return {};                                                                 \
  }
__cuferry_operator(+)
__cuferry_operator(-)
__cuferry_operator(*)
__cuferry_operator(/)
__cuferry_operator(%)
__cuferry_operator(&)
__cuferry_operator(|)
__cuferry_operator(^)
__cuferry_operator(<<)
__cuferry_operator(>>)
__cuferry_operator(==)
__cuferry_operator(!=)
__cuferry_operator(<)
__cuferry_operator(>)
__cuferry_operator(<=)
__cuferry_operator(>=)
__cuferry_operator(&&)
__cuferry_operator(||)
__cuferry_operator(+=)
__cuferry_operator(-=)
__cuferry_operator(*=)
__cuferry_operator(/=)
#undef __cuferry_operator
__cudart_builtin__ inline __cuferry_actor operator-(const __cuferry_actor &) {
  return {};
}
__cudart_builtin__ inline __cuferry_actor operator!(const __cuferry_actor &) {
  return {};
}
__cudart_builtin__ inline __cuferry_actor operator~(const __cuferry_actor &) {
  return {};
}
namespace placeholders {
static constexpr __cuferry_actor _1{}, _2{}, _3{}, _4{}, _5{}, _6{}, _7{}, _8{},
    _9{}, _10{};
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_FUNCTIONAL_H__
