// Objects in the device's memory, ended.
#ifndef __CUFERRY_THRUST_DEVICE_DELETE_H__
#define __CUFERRY_THRUST_DEVICE_DELETE_H__

#include <thrust/device_ptr.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

template <typename T> void device_delete(device_ptr<T> ptr, size_t n = 1) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DEVICE_DELETE_H__
