// Occupancy by calculation, without a device.
#ifndef __cuda_occupancy_h__
#define __cuda_occupancy_h__

#include "crt/host_defines.h"
#include <limits.h>
#include <stddef.h>
#include <string.h>

#pragma cuferry library(runtime)

#define __OCC_INLINE static inline
#define __CUDA_OCC_MAJOR__ 13
#define __CUDA_OCC_MINOR__ 0

typedef enum cudaOccError_enum {
  CUDA_OCC_SUCCESS, CUDA_OCC_ERROR_INVALID_INPUT, CUDA_OCC_ERROR_UNKNOWN_DEVICE
} cudaOccError;
typedef enum cudaOccCacheConfig_enum {
  CACHE_PREFER_NONE, CACHE_PREFER_SHARED, CACHE_PREFER_L1, CACHE_PREFER_EQUAL
} cudaOccCacheConfig;
typedef enum cudaOccCarveoutConfig_enum {
  SHAREDMEM_CARVEOUT_DEFAULT = -1, SHAREDMEM_CARVEOUT_MAX_L1,
  SHAREDMEM_CARVEOUT_HALF = 50,
  SHAREDMEM_CARVEOUT_MAX_SHARED = 100
} cudaOccCarveoutConfig;
typedef enum cudaOccFuncShmemConfig_enum {
  FUNC_SHMEM_LIMIT_DEFAULT, FUNC_SHMEM_LIMIT_OPTIN
} cudaOccFuncShmemConfig;
typedef enum cudaOccLimitingFactor_enum {
  OCC_LIMIT_WARPS = 1, OCC_LIMIT_REGISTERS,
  OCC_LIMIT_SHARED_MEMORY = 4,
  OCC_LIMIT_BLOCKS = 8,
  OCC_LIMIT_BARRIERS = 16,
  OCC_LIMIT_VIRTUAL_RESOURCES = 32
} cudaOccLimitingFactor;
typedef enum cudaOccPartitionedGCConfig_enum {
  PARTITIONED_GC_OFF, PARTITIONED_GC_ON, PARTITIONED_GC_ON_STRICT
} cudaOccPartitionedGCConfig;
typedef enum cudaOccPartitionedGCSupport_enum {
  PARTITIONED_GC_NOT_SUPPORTED, PARTITIONED_GC_SUPPORTED
} cudaOccPartitionedGCSupport;

typedef struct cudaOccDeviceProp {
  int computeMajor, computeMinor;
  int maxThreadsPerBlock, maxThreadsPerMultiprocessor;
  int regsPerBlock, regsPerMultiprocessor;
  int warpSize;
  size_t sharedMemPerBlock, sharedMemPerMultiprocessor;
  int numSms;
  size_t sharedMemPerBlockOptin, reservedSharedMemPerBlock;
#ifdef __cplusplus
  cudaOccDeviceProp();
  template <class DeviceProp> cudaOccDeviceProp(const DeviceProp &props);
#endif
} cudaOccDeviceProp;

typedef struct cudaOccFuncAttributes {
  int maxThreadsPerBlock, numRegs;
  size_t sharedSizeBytes;
  cudaOccPartitionedGCConfig partitionedGCConfig;
  cudaOccFuncShmemConfig shmemLimitConfig;
  size_t maxDynamicSharedSizeBytes;
  int numBlockBarriers, virtualResourceCount;
#ifdef __cplusplus
  cudaOccFuncAttributes();
  template <class FuncAttributes>
  cudaOccFuncAttributes(const FuncAttributes &attr);
#endif
} cudaOccFuncAttributes;

typedef struct cudaOccDeviceState {
  cudaOccCacheConfig cacheConfig;
  int carveoutConfig;
} cudaOccDeviceState;

typedef struct cudaOccResult {
  int activeBlocksPerMultiprocessor;
  unsigned int limitingFactors;
  int blockLimitRegs, blockLimitSharedMem, blockLimitWarps, blockLimitBlocks;
  int blockLimitBarriers, blockLimitVirtual;
  int allocatedRegistersPerBlock;
  size_t allocatedSharedMemPerBlock;
  cudaOccPartitionedGCConfig partitionedGCConfig;
} cudaOccResult;

__cuferry_extern_c_begin

cudaOccError cudaOccMaxActiveBlocksPerMultiprocessor(
    cudaOccResult *result, const cudaOccDeviceProp *properties,
    const cudaOccFuncAttributes *attributes, const cudaOccDeviceState *state,
    int blockSize, size_t dynamicSmemSize);
cudaOccError cudaOccMaxPotentialOccupancyBlockSize(
    int *minGridSize, int *blockSize, const cudaOccDeviceProp *properties,
    const cudaOccFuncAttributes *attributes, const cudaOccDeviceState *state,
    size_t (*blockSizeToDynamicSMemSize)(int), size_t dynamicSMemSize);
cudaOccError cudaOccAvailableDynamicSMemPerBlock(
    size_t *bytesAvailable, const cudaOccDeviceProp *properties,
    const cudaOccFuncAttributes *attributes, const cudaOccDeviceState *state,
    int numBlocks, int blockSize);

// The steps of the calculation.
int __occDivideRoundUp(int, int);
int __occMin(int, int);
int __occRoundUp(int, int);
cudaOccError cudaOccAlignUpShmemSizeVoltaPlus(size_t *,
                                              const cudaOccDeviceProp *);
cudaOccError cudaOccDevicePropCheck(const cudaOccDeviceProp *);
cudaOccError cudaOccDeviceStateCheck(const cudaOccDeviceState *);
cudaOccError cudaOccFuncAttributesCheck(const cudaOccFuncAttributes *);
cudaOccError cudaOccInputCheck(const cudaOccDeviceProp *,
                               const cudaOccFuncAttributes *,
                               const cudaOccDeviceState *);
cudaOccError cudaOccMaxBlocksPerMultiprocessor(int *,
                                               const cudaOccDeviceProp *);
cudaOccError
cudaOccMaxBlocksPerSMBlockBarrierLimit(int *, int, const cudaOccDeviceProp *,
                                       const cudaOccFuncAttributes *);
cudaOccError cudaOccMaxBlocksPerSMRegsLimit(int *, cudaOccPartitionedGCConfig *,
                                            cudaOccResult *,
                                            const cudaOccDeviceProp *,
                                            const cudaOccFuncAttributes *, int);
cudaOccError cudaOccMaxBlocksPerSMSmemLimit(int *, cudaOccResult *,
                                            const cudaOccDeviceProp *,
                                            const cudaOccFuncAttributes *,
                                            const cudaOccDeviceState *, int,
                                            size_t);
cudaOccError
cudaOccMaxBlocksPerSMVirtualResource(int *, const cudaOccDeviceProp *,
                                     const cudaOccFuncAttributes *);
cudaOccError cudaOccMaxBlocksPerSMWarpsLimit(int *, cudaOccPartitionedGCConfig,
                                             const cudaOccDeviceProp *,
                                             const cudaOccFuncAttributes *,
                                             int);
cudaOccError cudaOccMaxVirtualResourceCountPerSM(int *,
                                                 const cudaOccDeviceProp *);
cudaOccPartitionedGCConfig
cudaOccPartitionedGCExpected(const cudaOccDeviceProp *,
                             const cudaOccFuncAttributes *);
cudaOccError
cudaOccPartitionedGlobalCachingModeSupport(cudaOccPartitionedGCSupport *,
                                           const cudaOccDeviceProp *);
cudaOccError cudaOccRegAllocationGranularity(int *, const cudaOccDeviceProp *);
cudaOccError cudaOccRegAllocationMaxPerThread(int *, const cudaOccDeviceProp *);
cudaOccError cudaOccSMemAllocationGranularity(int *, const cudaOccDeviceProp *);
cudaOccError cudaOccSMemPerBlock(size_t *, const cudaOccDeviceProp *,
                                 cudaOccFuncShmemConfig, size_t);
cudaOccError cudaOccSMemPerMultiprocessor(size_t *, const cudaOccDeviceProp *,
                                          const cudaOccDeviceState *);
cudaOccError cudaOccSMemPreference(size_t *, const cudaOccDeviceProp *,
                                   const cudaOccDeviceState *);
cudaOccError cudaOccSMemPreferenceVoltaPlus(size_t *, const cudaOccDeviceProp *,
                                            const cudaOccDeviceState *);
cudaOccError cudaOccSubPartitionsPerMultiprocessor(int *,
                                                   const cudaOccDeviceProp *);

__cuferry_extern_c_end

#ifdef __cplusplus
template <class UnaryFunction>
cudaOccError cudaOccMaxPotentialOccupancyBlockSizeVariableSMem(
    int *minGridSize, int *blockSize, const cudaOccDeviceProp *properties,
    const cudaOccFuncAttributes *attributes, const cudaOccDeviceState *state,
    UnaryFunction blockSizeToDynamicSMemSize);
#endif

#endif // __cuda_occupancy_h__
