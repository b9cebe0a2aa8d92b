// Errors of the CUDA system.
#ifndef __CUFERRY_THRUST_SYSTEM_CUDA_ERROR_H__
#define __CUFERRY_THRUST_SYSTEM_CUDA_ERROR_H__

#include <thrust/system/system_error.h>
#include <driver_types.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace system {
const error_category &cuda_category();
namespace cuda {
namespace errc {
// One for each of the runtime's errors.
enum errc_t {
  success, missing_configuration, memory_allocation, initialization_error,
  launch_failure, launch_timeout, launch_out_of_resources,
  invalid_device_function, invalid_configuration, invalid_device,
  invalid_value, invalid_pitch_value, invalid_symbol,
  map_buffer_object_failed, unmap_buffer_object_failed, invalid_texture,
  invalid_texture_binding, invalid_channel_descriptor,
  invalid_memcpy_direction, invalid_filter_setting, invalid_norm_setting,
  cuda_runtime_unloading, unknown, invalid_resource_handle, not_ready,
  insufficient_driver, set_on_active_process_error, no_device,
  ecc_uncorrectable, shared_object_symbol_not_found,
  shared_object_init_failed, unsupported_limit, duplicate_variable_name,
  duplicate_texture_name, duplicate_surface_name, devices_unavailable,
  invalid_kernel_image, no_kernel_image_for_device,
  incompatible_driver_context, peer_access_already_enabled,
  peer_access_not_enabled, device_already_in_use, profiler_disabled,
  assert_triggered, too_many_peers, host_memory_already_registered,
  host_memory_not_registered, operating_system_error,
  peer_access_unsupported, launch_max_depth_exceeded,
  launch_file_scoped_texture_used, launch_file_scoped_surface_used,
  sync_depth_exceeded, attempted_operation_not_permitted,
  attempted_operation_not_supported, startup_failure
};
#pragma cuferry strength(none)
error_code make_error_code(errc_t e); // found by its argument's type
error_condition make_error_condition(errc_t e);
#pragma cuferry strength(likely)
} // namespace errc
} // namespace cuda
} // namespace system
using system::cuda_category;
namespace cuda_cub {
using system::cuda_category;
namespace errc = system::cuda::errc;
}
namespace cuda {
namespace errc = system::cuda::errc;
}

} // namespace thrust

template <>
struct std::is_error_code_enum<::thrust::system::cuda::errc::errc_t>
    : std::true_type {};
#endif

#endif // __CUFERRY_THRUST_SYSTEM_CUDA_ERROR_H__
