// Pools whose books are kept in another memory.
#ifndef __CUFERRY_THRUST_MR_DISJOINT_POOL_H__
#define __CUFERRY_THRUST_MR_DISJOINT_POOL_H__

#include <thrust/mr/pool.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace mr {
template <typename Upstream, typename Bookkeeper>
class disjoint_unsynchronized_pool_resource
    : public unsynchronized_pool_resource<Upstream> {
public:
  using unsynchronized_pool_resource<Upstream>::unsynchronized_pool_resource;
  disjoint_unsynchronized_pool_resource() = default;
  disjoint_unsynchronized_pool_resource(
      Upstream *upstream, Bookkeeper *bookkeeper,
      pool_options options = pool_options()) {}
};
template <typename Upstream, typename Bookkeeper>
using disjoint_synchronized_pool_resource =
    disjoint_unsynchronized_pool_resource<Upstream, Bookkeeper>;
} // namespace mr

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MR_DISJOINT_POOL_H__
