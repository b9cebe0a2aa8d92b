// Pairs and tuples that device code may assign: those of the host's library it
// may not.
#ifndef __CUFERRY_CUDA_TUPLE_H__
#define __CUFERRY_CUDA_TUPLE_H__

#include "__cuferry_namespace.h"
#include <tuple>
#include <type_traits>
#include <utility>

#pragma cuferry library(libcudacxx)
#pragma cuferry header(cuda/std/tuple)
#pragma cuferry strength(likely)

#ifdef __cplusplus

// In a namespace of their own, so that get(t) is sought only where it is named.
namespace __cuferry_tuples {

template <class T1, class T2> struct pair {
  typedef T1 first_type;
  typedef T2 second_type;
#pragma cuferry strength(common)
  T1 first;
  T2 second;
#pragma cuferry strength(likely)

  __cudart_builtin__ constexpr pair() : first(), second() {}
  __cudart_builtin__ constexpr pair(const T1 &x, const T2 &y)
      : first(x), second(y) {}
  template <class U1, class U2,
            class = ::std::enable_if_t<::std::is_constructible<T1, U1 &&>::value &&
                                       ::std::is_constructible<T2, U2 &&>::value>>
  __cudart_builtin__ constexpr pair(U1 &&x, U2 &&y)
      : first(static_cast<U1 &&>(x)), second(static_cast<U2 &&>(y)) {}
  template <class U1, class U2>
  __cudart_builtin__ constexpr pair(const pair<U1, U2> &p)
      : first(p.first), second(p.second) {}
  template <class U1, class U2>
  __cudart_builtin__ constexpr pair(const ::std::pair<U1, U2> &p)
      : first(p.first), second(p.second) {}
  pair(const pair &) = default;
  __cudart_builtin__ constexpr pair &operator=(const pair &) { return *this; }
  template <class U1, class U2>
  __cudart_builtin__ constexpr pair &operator=(const pair<U1, U2> &) {
    return *this;
  }
  template <class U1, class U2>
  __cudart_builtin__ constexpr operator ::std::pair<U1, U2>() const {
    return {first, second};
  }
  __cudart_builtin__ void swap(pair &) {}
};
#if __cplusplus >= 201703L
template <class T1, class T2> pair(T1, T2) -> pair<T1, T2>;
#endif

// The elements, each known by its index.
template <size_t I, class T> struct element_at {
  T value;
  __cudart_builtin__ constexpr element_at() : value() {}
  template <class U>
  __cudart_builtin__ constexpr element_at(::std::nullptr_t, U &&u)
      : value(static_cast<U &&>(u)) {}
};
template <class Indices, class... Ts> struct elements;
template <size_t... I, class... Ts>
struct elements<::std::index_sequence<I...>, Ts...>
    : element_at<I, Ts>... {
  elements() = default;
  template <class... Us>
  __cudart_builtin__ constexpr elements(::std::nullptr_t, Us &&...us)
      : element_at<I, Ts>(nullptr, static_cast<Us &&>(us))... {}
  template <class Other>
  __cudart_builtin__ static constexpr elements from(Other &&other) {
    return elements(nullptr, other.template get<I>()...);
  }
};

template <class... Ts>
class tuple
    : public elements<::std::index_sequence_for<Ts...>, Ts...> {
  typedef elements<::std::index_sequence_for<Ts...>, Ts...>
      base;
  template <size_t I>
  using type_at =
      typename ::std::tuple_element<I, ::std::tuple<Ts...>>::type;

public:
  tuple() = default;
  tuple(const tuple &) = default;
  template <class... Us,
            class = ::std::enable_if_t<
                sizeof...(Us) == sizeof...(Ts) && sizeof...(Ts) != 0 &&
                ::std::is_constructible<::std::tuple<Ts...>, Us &&...>::value>>
  __cudart_builtin__ constexpr tuple(Us &&...us)
      : base(nullptr, static_cast<Us &&>(us)...) {}
  template <class... Us,
            class = ::std::enable_if_t<sizeof...(Us) == sizeof...(Ts)>>
  __cudart_builtin__ constexpr tuple(const tuple<Us...> &other)
      : base(base::from(other)) {}
  template <class... Us,
            class = ::std::enable_if_t<sizeof...(Us) == sizeof...(Ts)>>
  __cudart_builtin__ constexpr tuple(tuple<Us...> &other)
      : base(base::from(other)) {}
  template <class A, class B>
  __cudart_builtin__ constexpr tuple(const pair<A, B> &p)
      : base(nullptr, p.first, p.second) {}
  __cudart_builtin__ constexpr tuple &operator=(const tuple &) { return *this; }
  template <class... Us>
  __cudart_builtin__ constexpr tuple &operator=(const tuple<Us...> &) {
    return *this;
  }
  template <class A, class B>
  __cudart_builtin__ constexpr tuple &operator=(const pair<A, B> &) {
    return *this;
  }
  __cudart_builtin__ void swap(tuple &) {}

  template <size_t I>
  __cudart_builtin__ constexpr type_at<I> &get() {
    return static_cast<element_at<I, type_at<I>> &>(*this).value;
  }
  template <size_t I>
  __cudart_builtin__ constexpr const type_at<I> &get() const {
    return static_cast<const element_at<I, type_at<I>> &>(*this)
        .value;
  }
};
#if __cplusplus >= 201703L
template <class... Ts> tuple(Ts...) -> tuple<Ts...>;
#endif

#define __cuferry_compare(op)                                                  \
  template <class T1, class T2, class U1, class U2>                            \
  __cudart_builtin__ constexpr bool operator op(const pair<T1, T2> &x,         \
                                                const pair<U1, U2> &y) {       \
    return true;                                                               \
  }                                                                            \
  template <class... Ts, class... Us>                                          \
  __cudart_builtin__ constexpr bool operator op(const tuple<Ts...> &x,         \
                                                const tuple<Us...> &y) {       \
    return true;                                                               \
  }
__cuferry_compare(==)
__cuferry_compare(!=)
__cuferry_compare(<)
__cuferry_compare(>)
__cuferry_compare(<=)
__cuferry_compare(>=)
#undef __cuferry_compare

template <class... Tuples> struct joined {
  typedef tuple<> type;
};
template <class... Ts> struct joined<tuple<Ts...>> {
  typedef tuple<Ts...> type;
};
template <class... Ts, class... Us, class... More>
struct joined<tuple<Ts...>, tuple<Us...>, More...>
    : joined<tuple<Ts..., Us...>, More...> {};

template <class Fn, class Tuple, size_t... I>
__cudart_builtin__ constexpr decltype(auto)
apply(Fn &&fn, Tuple &&t, ::std::index_sequence<I...>) {
  return static_cast<Fn &&>(fn)(t.template get<I>()...);
}

template <size_t I, class T>
using element = typename ::std::tuple_element<I, T>::type;

} // namespace __cuferry_tuples

// The names and functions that cuda::std and thrust have alike.
#define __cuferry_tuple_names                                                  \
  template <class T1, class T2>                                                \
  using pair = ::__cuferry_tuples::pair<T1, T2>;                               \
  template <class... Ts> using tuple = ::__cuferry_tuples::tuple<Ts...>;       \
                                                                               \
  template <class T1, class T2>                                                \
  __cudart_builtin__ constexpr ::__cuferry_tuples::pair<::std::decay_t<T1>,    \
                                                        ::std::decay_t<T2>>    \
  make_pair(T1 &&x, T2 &&y) {                                                  \
    return {static_cast<T1 &&>(x), static_cast<T2 &&>(y)};                     \
  }                                                                            \
  template <class... Ts>                                                       \
  __cudart_builtin__ constexpr ::__cuferry_tuples::tuple<                      \
      ::std::decay_t<Ts>...>                                                   \
  make_tuple(Ts &&...ts) {                                                     \
    return ::__cuferry_tuples::tuple<::std::decay_t<Ts>...>(                   \
        static_cast<Ts &&>(ts)...);                                            \
  }                                                                            \
  template <class... Ts>                                                       \
  __cudart_builtin__ constexpr ::__cuferry_tuples::tuple<Ts &...> tie(         \
      Ts &...ts) {                                                             \
    return ::__cuferry_tuples::tuple<Ts &...>(ts...);                          \
  }                                                                            \
  using ::std::ignore;                                                         \
                                                                               \
  template <size_t I, class... Ts>                                             \
  __cudart_builtin__ constexpr auto &get(                                      \
      ::__cuferry_tuples::tuple<Ts...> &t) {                                   \
    return t.template get<I>();                                                \
  }                                                                            \
  template <size_t I, class... Ts>                                             \
  __cudart_builtin__ constexpr const auto &get(                                \
      const ::__cuferry_tuples::tuple<Ts...> &t) {                             \
    return t.template get<I>();                                                \
  }                                                                            \
  template <size_t I, class... Ts>                                             \
  __cudart_builtin__ constexpr auto &&get(                                     \
      ::__cuferry_tuples::tuple<Ts...> &&t) {                                  \
    return static_cast<                                                        \
        ::__cuferry_tuples::element<I, ::std::tuple<Ts...>> &&>(               \
        t.template get<I>());                                                  \
  }                                                                            \
  template <class T, class... Ts>                                              \
  __cudart_builtin__ constexpr T &get(::__cuferry_tuples::tuple<Ts...> &t) {}  \
  template <size_t I, class T1, class T2>                                      \
  __cudart_builtin__ constexpr ::__cuferry_tuples::element<                    \
      I, ::std::tuple<T1, T2>> &                                               \
  get(::__cuferry_tuples::pair<T1, T2> &p) {}                                  \
  template <size_t I, class T1, class T2>                                      \
  __cudart_builtin__ constexpr const ::__cuferry_tuples::element<              \
      I, ::std::tuple<T1, T2>> &                                               \
  get(const ::__cuferry_tuples::pair<T1, T2> &p) {}

namespace cuda {
namespace std {

__cuferry_tuple_names
using ::std::get;
using ::std::tuple_element;
using ::std::tuple_element_t;
using ::std::tuple_size;
#if __cplusplus >= 201703L
using ::std::tuple_size_v;
#endif
using ::std::allocator_arg;
using ::std::allocator_arg_t;
using ::std::uses_allocator;

template <class... Ts>
__cudart_builtin__ constexpr tuple<Ts &&...> forward_as_tuple(Ts &&...ts) {
  return tuple<Ts &&...>(static_cast<Ts &&>(ts)...);
}
template <class... Tuples>
__cudart_builtin__ constexpr
    typename ::__cuferry_tuples::joined<::std::decay_t<Tuples>...>::type
    tuple_cat(Tuples &&...tuples) {}
template <class Fn, class... Ts>
__cudart_builtin__ constexpr decltype(auto)
apply(Fn &&fn, ::__cuferry_tuples::tuple<Ts...> &t) {
  return ::__cuferry_tuples::apply(static_cast<Fn &&>(fn), t,
                                   ::std::index_sequence_for<Ts...>());
}
template <class Fn, class... Ts>
__cudart_builtin__ constexpr decltype(auto)
apply(Fn &&fn, const ::__cuferry_tuples::tuple<Ts...> &t) {
  return ::__cuferry_tuples::apply(static_cast<Fn &&>(fn), t,
                                   ::std::index_sequence_for<Ts...>());
}
template <class T, class... Ts>
__cudart_builtin__ constexpr T
make_from_tuple(const ::__cuferry_tuples::tuple<Ts...> &t) {}

} // namespace std
} // namespace cuda

// For structured bindings.
template <class... Ts>
struct std::tuple_size<__cuferry_tuples::tuple<Ts...>>
    : std::integral_constant<size_t, sizeof...(Ts)> {};
template <size_t I, class... Ts>
struct std::tuple_element<I, __cuferry_tuples::tuple<Ts...>>
    : std::tuple_element<I, std::tuple<Ts...>> {};
template <class T1, class T2>
struct std::tuple_size<__cuferry_tuples::pair<T1, T2>>
    : std::integral_constant<size_t, 2> {};
template <size_t I, class T1, class T2>
struct std::tuple_element<I, __cuferry_tuples::pair<T1, T2>>
    : std::tuple_element<I, std::tuple<T1, T2>> {};

#endif // __cplusplus

#endif // __CUFERRY_CUDA_TUPLE_H__
