// Pointers into the memory of a system.
#ifndef __CUFERRY_THRUST_DETAIL_POINTER_H__
#define __CUFERRY_THRUST_DETAIL_POINTER_H__

#include <thrust/detail/reference.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename Element, typename Tag, typename Reference = use_default,
          typename Derived = use_default>
class pointer;

template <typename Element, typename Tag, typename Reference, typename Derived>
struct __cuferry_pointer {
  typedef pointer<Element, Tag, Reference, Derived> whole;
  typedef std::conditional_t<std::is_same<Derived, use_default>::value, whole,
                             Derived>
      self;
  typedef std::conditional_t<std::is_same<Reference, use_default>::value,
                             reference<Element, self>, Reference>
      ref;
  typedef __cuferry_iterator<self, std::remove_cv_t<Element>, ref> base;
};
template <typename Tag, typename Reference, typename Derived>
struct __cuferry_pointer<void, Tag, Reference, Derived> {
  typedef std::conditional_t<std::is_same<Derived, use_default>::value,
                             pointer<void, Tag, Reference, Derived>, Derived>
      self;
  typedef __cuferry_iterator<self, char, char &> base;
};

template <typename Element, typename Tag, typename Reference, typename Derived>
class pointer
    : public __cuferry_pointer<Element, Tag, Reference, Derived>::base {
public:
  typedef Tag __cuferry_system;
  typedef Element *raw_pointer;
  typedef Element element_type;
  typedef ptrdiff_t difference_type;

  pointer() = default;
  __cudart_builtin__ pointer(std::nullptr_t) {}
  template <typename Other>
  __cudart_builtin__ explicit pointer(Other *p) {}
  template <typename E, typename T, typename R, typename D>
  __cudart_builtin__ pointer(const pointer<E, T, R, D> &other) {}
  __cudart_builtin__ Element *get() const {}
  __cudart_builtin__ Element *operator->() const {}
  __cudart_builtin__ explicit operator bool() const {}
  template <typename U>
  __cudart_builtin__ static auto pointer_to(U &u) ->
      typename __cuferry_pointer<Element, Tag, Reference, Derived>::self {}

private:
  Element *__cuferry_raw;
};
template <typename E, typename T, typename R, typename D>
__cudart_builtin__ bool operator==(const pointer<E, T, R, D> &, std::nullptr_t) {
  return false;
}
template <typename E, typename T, typename R, typename D>
__cudart_builtin__ bool operator!=(const pointer<E, T, R, D> &, std::nullptr_t) {
  return false;
}
template <typename To, typename E, typename T, typename R, typename D>
__cudart_builtin__ To reinterpret_pointer_cast(const pointer<E, T, R, D> &p) {}
template <typename To, typename E, typename T, typename R, typename D>
__cudart_builtin__ To static_pointer_cast(const pointer<E, T, R, D> &p) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_POINTER_H__
