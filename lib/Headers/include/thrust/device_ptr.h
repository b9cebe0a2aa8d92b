// Pointers into the device's memory.
#ifndef __CUFERRY_THRUST_DEVICE_PTR_H__
#define __CUFERRY_THRUST_DEVICE_PTR_H__

#include <thrust/detail/raw_pointer_cast.h>
#include <thrust/device_reference.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T>
class device_ptr
    : public pointer<T, device_system_tag, device_reference<T>, device_ptr<T>> {
  typedef pointer<T, device_system_tag, device_reference<T>, device_ptr<T>>
      __cuferry_base;

public:
  device_ptr() = default;
  __cudart_builtin__ device_ptr(std::nullptr_t) {}
  template <typename Other>
  __cudart_builtin__ explicit device_ptr(Other *p) : __cuferry_base(p) {}
  template <typename Other>
  __cudart_builtin__ device_ptr(const device_ptr<Other> &other) {}
};
template <>
class device_ptr<void>
    : public pointer<void, device_system_tag, use_default, device_ptr<void>> {
public:
  device_ptr() = default;
  template <typename Other>
  __cudart_builtin__ explicit device_ptr(Other *p) {}
  template <typename Other>
  __cudart_builtin__ device_ptr(const device_ptr<Other> &other) {}
};
template <typename T>
__cudart_builtin__ device_ptr<T> device_pointer_cast(T *p) {}
template <typename T>
__cudart_builtin__ device_ptr<T> device_pointer_cast(const device_ptr<T> &p) {}

} // namespace thrust
#endif

#include <thrust/__cuferry_common.h>

#endif // __CUFERRY_THRUST_DEVICE_PTR_H__
