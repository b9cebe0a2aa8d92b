// A lock of the host.
#ifndef __CUFERRY_CUB_MUTEX_H__
#define __CUFERRY_CUB_MUTEX_H__

#include <cub/config.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {
struct Mutex {
  void Lock();
  void Unlock();
};
} // namespace cub
#endif

#endif // __CUFERRY_CUB_MUTEX_H__
