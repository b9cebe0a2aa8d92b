// Memory resources of the device.
#ifndef __CUFERRY_THRUST_DEVICE_MEMORY_RESOURCE_H__
#define __CUFERRY_THRUST_DEVICE_MEMORY_RESOURCE_H__

#include <thrust/mr/memory_resource.h>
#include <thrust/device_ptr.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace system {
namespace cuda {
class memory_resource : public mr::memory_resource<device_ptr<void>> {
public:
  device_ptr<void> do_allocate(size_t bytes, size_t alignment) override {
    return {};
  }
  void do_deallocate(device_ptr<void> p, size_t bytes,
                     size_t alignment) override {}
};
typedef memory_resource universal_memory_resource;
typedef memory_resource universal_host_pinned_memory_resource;
} // namespace cuda
} // namespace system
typedef system::cuda::memory_resource device_memory_resource;
typedef system::cuda::memory_resource universal_memory_resource;
template <typename MR>
class device_ptr_memory_resource : public mr::memory_resource<device_ptr<void>> {
public:
  device_ptr_memory_resource(MR *upstream = nullptr) {}
  device_ptr<void> do_allocate(size_t bytes, size_t alignment) override {
    return {};
  }
  void do_deallocate(device_ptr<void> p, size_t bytes,
                     size_t alignment) override {}
};

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DEVICE_MEMORY_RESOURCE_H__
