// Pools of memory for several threads.
#ifndef __CUFERRY_THRUST_MR_SYNC_POOL_H__
#define __CUFERRY_THRUST_MR_SYNC_POOL_H__

#include <thrust/mr/pool.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace mr {
template <typename Upstream>
class synchronized_pool_resource
    : public unsynchronized_pool_resource<Upstream> {
public:
  using unsynchronized_pool_resource<Upstream>::unsynchronized_pool_resource;
};
} // namespace mr

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MR_SYNC_POOL_H__
