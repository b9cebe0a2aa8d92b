// Iterators of one's own, from their few operations.
#ifndef __CUFERRY_THRUST_ITERATOR_ITERATOR_FACADE_H__
#define __CUFERRY_THRUST_ITERATOR_ITERATOR_FACADE_H__

#include <thrust/iterator/iterator_traits.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

// What gives Thrust access to dereference(), equal(), advance() ...
class iterator_core_access {
public:
  template <typename Facade>
  __cudart_builtin__ static typename Facade::reference
  dereference(const Facade &f) {
    return f.dereference();
  }
};

template <typename Derived, typename Value, typename System, typename Traversal,
          typename Reference, typename Difference = ptrdiff_t>
class iterator_facade
    : public __cuferry_iterator<Derived, Value, Reference, Difference> {
public:
  typedef System __cuferry_system;

protected:
  __cudart_builtin__ Derived &derived() {
    return *static_cast<Derived *>(this);
  }
  __cudart_builtin__ const Derived &derived() const {
    return *static_cast<const Derived *>(this);
  }
};

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_ITERATOR_FACADE_H__
