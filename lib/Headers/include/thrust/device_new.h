// Objects in the device's memory, made.
#ifndef __CUFERRY_THRUST_DEVICE_NEW_H__
#define __CUFERRY_THRUST_DEVICE_NEW_H__

#include <thrust/device_ptr.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T>
device_ptr<T> device_new(device_ptr<void> p, size_t n = 1) {}
template <typename T>
device_ptr<T> device_new(device_ptr<void> p, const T &exemplar, size_t n = 1) {}
template <typename T> device_ptr<T> device_new(size_t n = 1) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DEVICE_NEW_H__
