// Devices, and how many blocks fit.
#ifndef __CUFERRY_CUB_UTIL_DEVICE_H__
#define __CUFERRY_CUB_UTIL_DEVICE_H__

#include "util_arch.cuh"
#include "util_debug.cuh"
#include "util_macro.cuh"
#include "util_namespace.cuh"
#include "util_type.cuh"
#include <cuda_runtime_api.h>

#pragma cuferry library(cub)
#pragma cuferry headers(cub/util_policy_wrapper_t.cuh cub/util_temporary_storage.cuh cub/util_vsmem.cuh)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#ifdef __CUDA__
template <typename T> __global__ void EmptyKernel() {}
#endif

__cudart_builtin__ int CurrentDevice();
class SwitchDevice {
public:
  explicit SwitchDevice(int new_device);
  ~SwitchDevice();
};
__cudart_builtin__ int DeviceCount();
__cudart_builtin__ cudaError_t PtxVersion(int &ptx_version);
__cudart_builtin__ cudaError_t PtxVersion(int &ptx_version, int device);
__cudart_builtin__ cudaError_t SmVersion(int &sm_version,
                                         int device = CurrentDevice());
__cudart_builtin__ cudaError_t SyncStream(cudaStream_t stream);
template <typename KernelPtr>
__cudart_builtin__ cudaError_t
MaxSmOccupancy(int &max_sm_occupancy, KernelPtr kernel_ptr, int block_threads,
               int dynamic_smem_bytes = 0) {}
template <typename KernelPtr>
__cudart_builtin__ cudaError_t
MaxPotentialDynamicSmemBytes(int &max_dyn_smem_bytes, KernelPtr kernel_ptr) {}
template <size_t N>
__cudart_builtin__ cudaError_t
AliasTemporaries(void *d_temp_storage, size_t &temp_storage_bytes,
                 void *(&allocations)[N], const size_t (&allocation_sizes)[N]);

// Policies for one architecture after another.
template <int PTX_VERSION, typename PolicyT, typename PrevPolicyT>
struct ChainedPolicy {
  typedef PolicyT ActivePolicy;
  template <typename FunctorT>
  static __cudart_builtin__ cudaError_t Invoke(int ptx_version,
                                               FunctorT &op) {}
};
struct KernelConfig {
#pragma cuferry strength(common)
  int block_threads, items_per_thread, tile_size, sm_occupancy;
#pragma cuferry strength(likely)
  template <typename AgentPolicyT, typename KernelPtrT>
  __cudart_builtin__ cudaError_t Init(KernelPtrT kernel_ptr) {}
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_UTIL_DEVICE_H__
