// Pools of memory.
#ifndef __CUFERRY_THRUST_MR_POOL_H__
#define __CUFERRY_THRUST_MR_POOL_H__

#include <thrust/mr/pool_options.h>
#include <thrust/mr/new.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace mr {
template <typename Upstream>
class unsynchronized_pool_resource : public memory_resource<void *> {
public:
  static pool_options get_default_options() { return {}; }
  unsynchronized_pool_resource(Upstream *upstream,
                               pool_options options = get_default_options()) {}
  unsynchronized_pool_resource(pool_options options = get_default_options()) {}
  void release() {}
  void *do_allocate(size_t bytes, size_t alignment) override { return nullptr; }
  void do_deallocate(void *p, size_t bytes, size_t alignment) override {}
};
} // namespace mr

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MR_POOL_H__
