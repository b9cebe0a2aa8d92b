// Several iterators as one over tuples.
#ifndef __CUFERRY_THRUST_ITERATOR_ZIP_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_ZIP_ITERATOR_H__

#include <thrust/iterator/iterator_traits.h>
#include <thrust/tuple.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename IteratorTuple> class zip_iterator;
template <typename IteratorTuple> struct __cuferry_zipped;
template <typename... Its> struct __cuferry_zipped<tuple<Its...>> {
  typedef __cuferry_iterator<
      zip_iterator<tuple<Its...>>,
      tuple<typename std::iterator_traits<Its>::value_type...>,
      tuple<typename std::iterator_traits<Its>::reference...>>
      base;
};
template <typename A, typename B> struct __cuferry_zipped<pair<A, B>> {
  typedef __cuferry_iterator<
      zip_iterator<pair<A, B>>,
      tuple<typename std::iterator_traits<A>::value_type,
            typename std::iterator_traits<B>::value_type>,
      tuple<typename std::iterator_traits<A>::reference,
            typename std::iterator_traits<B>::reference>>
      base;
};

template <typename IteratorTuple>
class zip_iterator : public __cuferry_zipped<IteratorTuple>::base {
public:
  zip_iterator() = default;
  __cudart_builtin__ zip_iterator(IteratorTuple iterator_tuple) {}
  template <typename Other>
  __cudart_builtin__ zip_iterator(const zip_iterator<Other> &other) {}
  __cudart_builtin__ const IteratorTuple &get_iterator_tuple() const {}
};
template <typename... Iterators>
__cudart_builtin__ zip_iterator<tuple<Iterators...>>
make_zip_iterator(tuple<Iterators...> t) {
  return zip_iterator<tuple<Iterators...>>(t);
}
template <typename A, typename B>
__cudart_builtin__ zip_iterator<pair<A, B>> make_zip_iterator(pair<A, B> t) {
  return zip_iterator<pair<A, B>>(t);
}
template <typename... Iterators>
__cudart_builtin__ zip_iterator<tuple<Iterators...>>
make_zip_iterator(Iterators... its) {
  return zip_iterator<tuple<Iterators...>>(tuple<Iterators...>(its...));
}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_ZIP_ITERATOR_H__
