// Memory resources: who gives memory out.
#ifndef __CUFERRY_THRUST_MR_MEMORY_RESOURCE_H__
#define __CUFERRY_THRUST_MR_MEMORY_RESOURCE_H__

#include <thrust/detail/config.h>

#pragma cuferry library(thrust)
#pragma cuferry headers(thrust/mr/host_memory_resource.h)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace mr {
template <typename Pointer = void *> class memory_resource {
public:
  typedef Pointer pointer;
  virtual ~memory_resource() = default;
  pointer allocate(size_t bytes, size_t alignment = alignof(max_align_t)) {}
  void deallocate(pointer p, size_t bytes,
                  size_t alignment = alignof(max_align_t)) {}
  bool is_equal(const memory_resource &other) const { return true; }
  virtual pointer do_allocate(size_t bytes, size_t alignment) = 0;
  virtual void do_deallocate(pointer p, size_t bytes, size_t alignment) = 0;
  virtual bool do_is_equal(const memory_resource &other) const {
    return true;
  }
};
template <typename MR> MR *get_global_resource() {}
} // namespace mr

// What thrust::host_vector takes its memory from.
class host_memory_resource : public mr::memory_resource<> {
public:
  void *do_allocate(size_t bytes, size_t alignment) override { return nullptr; }
  void do_deallocate(void *p, size_t bytes, size_t alignment) override {}
};

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_MR_MEMORY_RESOURCE_H__
