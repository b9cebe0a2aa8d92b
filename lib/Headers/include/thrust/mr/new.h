// Memory resources of the host.
#ifndef __CUFERRY_THRUST_MR_NEW_H__
#define __CUFERRY_THRUST_MR_NEW_H__

#include <thrust/mr/memory_resource.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace mr {
class new_delete_resource : public memory_resource<> {
public:
  void *do_allocate(size_t bytes, size_t alignment) override { return nullptr; }
  void do_deallocate(void *p, size_t bytes, size_t alignment) override {}
};
} // namespace mr

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MR_NEW_H__
