// References to elements of the device's memory.
#ifndef __CUFERRY_THRUST_DEVICE_REFERENCE_H__
#define __CUFERRY_THRUST_DEVICE_REFERENCE_H__

#include <thrust/detail/pointer.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T> class device_ptr;
template <typename T>
class device_reference
    : public reference<T, device_ptr<T>, device_reference<T>> {
  typedef reference<T, device_ptr<T>, device_reference<T>> __cuferry_base;

public:
  typedef std::remove_cv_t<T> value_type;
  typedef device_ptr<T> pointer;
  device_reference(const device_reference &) = default;
  template <typename U>
  __cudart_builtin__ device_reference(const device_reference<U> &other)
      : __cuferry_base(pointer()) {}
  __cudart_builtin__ explicit device_reference(const pointer &p)
      : __cuferry_base(p) {}
  using __cuferry_base::operator=;
  __cudart_builtin__ device_reference &operator=(const device_reference &) {}
  template <typename U>
  __cudart_builtin__ device_reference &operator=(const device_reference<U> &) {}
};
template <typename T>
__cudart_builtin__ void swap(device_reference<T> x, device_reference<T> y) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DEVICE_REFERENCE_H__
