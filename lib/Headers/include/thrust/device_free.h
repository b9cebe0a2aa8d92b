// Memory of the device, given back.
#ifndef __CUFERRY_THRUST_DEVICE_FREE_H__
#define __CUFERRY_THRUST_DEVICE_FREE_H__

#include <thrust/device_ptr.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

void device_free(device_ptr<void> ptr);

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DEVICE_FREE_H__
