// Functions of tuples from functions of their elements.
#ifndef __CUFERRY_THRUST_ZIP_FUNCTION_H__
#define __CUFERRY_THRUST_ZIP_FUNCTION_H__

#include <thrust/tuple.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#pragma cuferry since(11.5)
template <typename Function> class zip_function {
public:
  __cudart_builtin__ explicit zip_function(Function func) : __cuferry_fn(func) {}
  template <typename Tuple>
  __cudart_builtin__ decltype(auto) operator()(Tuple &&args) const {
    return ::cuda::std::apply(__cuferry_fn, args);
  }
  __cudart_builtin__ Function underlying_function() const {
    return __cuferry_fn;
  }

private:
  mutable Function __cuferry_fn;
};
template <typename Function>
__cudart_builtin__ zip_function<std::decay_t<Function>>
make_zip_function(Function &&fun) {
  return zip_function<std::decay_t<Function>>(fun);
}
#pragma cuferry since()

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ZIP_FUNCTION_H__
