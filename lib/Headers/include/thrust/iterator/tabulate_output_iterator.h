// Iterators that give a function the index and what is written there.
#ifndef __CUFERRY_THRUST_ITERATOR_TABULATE_OUTPUT_ITERATOR_H__
#define __CUFERRY_THRUST_ITERATOR_TABULATE_OUTPUT_ITERATOR_H__

#include <thrust/iterator/discard_iterator.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#pragma cuferry since(12.8)
template <typename Fn, typename System = use_default,
          typename Difference = ptrdiff_t>
class tabulate_output_iterator
    : public __cuferry_iterator<
          tabulate_output_iterator<Fn, System, Difference>, __cuferry_sink,
          __cuferry_sink> {
public:
  tabulate_output_iterator() = default;
  __cudart_builtin__ tabulate_output_iterator(Fn fun) {}
};
template <typename Fn>
__cudart_builtin__ tabulate_output_iterator<Fn>
make_tabulate_output_iterator(Fn fun) {
  return tabulate_output_iterator<Fn>(fun);
}
#pragma cuferry since()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_TABULATE_OUTPUT_ITERATOR_H__
