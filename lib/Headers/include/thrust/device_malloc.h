// Memory of the device, asked for.
#ifndef __CUFERRY_THRUST_DEVICE_MALLOC_H__
#define __CUFERRY_THRUST_DEVICE_MALLOC_H__

#include <thrust/device_ptr.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

device_ptr<void> device_malloc(size_t bytes);
template <typename T> device_ptr<T> device_malloc(size_t n) {}

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DEVICE_MALLOC_H__
