// CUPTI: records of what happened: copies, kernels, calls.
#ifndef CUFERRY_CUPTI_ACTIVITY_H_
#define CUFERRY_CUPTI_ACTIVITY_H_

#include "cuda.h"
#include "cupti_callbacks.h"
#include "cupti_events.h"
#include "cupti_metrics.h"
#include "cupti_result.h"

#pragma cuferry library(cupti)

#define CUPTI_SOURCE_LOCATOR_ID_UNKNOWN 0
#define CUPTI_FUNCTION_INDEX_ID_INVALID 0
#define CUPTI_CORRELATION_ID_UNKNOWN 0
#define CUPTI_GRID_ID_UNKNOWN 0LL
#define CUPTI_TIMESTAMP_UNKNOWN 0LL
#define CUPTI_SYNCHRONIZATION_INVALID_VALUE ((uint32_t)0xFFFFFFFF)
#define CUPTI_AUTO_BOOST_INVALID_CLIENT_PID 0
#define CUPTI_NVLINK_INVALID_PORT -1
#define CUPTI_MAX_NVLINK_PORTS 32
#define CUPTI_MAX_GPUS 32
#define CUPTI_UNIFIED_MEMORY_CPU_DEVICE_ID ((uint32_t)0xFFFFFFFFU)
#define CUPTI_INVALID_CONTEXT_ID ((uint32_t)0xFFFFFFFFU)
#define CUPTI_INVALID_STREAM_ID ((uint32_t)0xFFFFFFFFU)
#define CUPTI_INVALID_CHANNEL_ID ((uint32_t)0xFFFFFFFFU)
#define CUPTI_DECOMPRESSED_BYTES_UNKNOWN 0
#define invalidNumaId ((uint32_t)0xFFFFFFFF)

// Kinds of records.
typedef enum {
  CUPTI_ACTIVITY_KIND_INVALID, CUPTI_ACTIVITY_KIND_MEMCPY,
  CUPTI_ACTIVITY_KIND_MEMSET, CUPTI_ACTIVITY_KIND_KERNEL,
  CUPTI_ACTIVITY_KIND_DRIVER, CUPTI_ACTIVITY_KIND_RUNTIME,
  CUPTI_ACTIVITY_KIND_EVENT, CUPTI_ACTIVITY_KIND_METRIC,
  CUPTI_ACTIVITY_KIND_DEVICE, CUPTI_ACTIVITY_KIND_CONTEXT,
  CUPTI_ACTIVITY_KIND_CONCURRENT_KERNEL, CUPTI_ACTIVITY_KIND_NAME,
  CUPTI_ACTIVITY_KIND_MARKER, CUPTI_ACTIVITY_KIND_MARKER_DATA,
  CUPTI_ACTIVITY_KIND_SOURCE_LOCATOR, CUPTI_ACTIVITY_KIND_GLOBAL_ACCESS,
  CUPTI_ACTIVITY_KIND_BRANCH, CUPTI_ACTIVITY_KIND_OVERHEAD,
  CUPTI_ACTIVITY_KIND_CDP_KERNEL, CUPTI_ACTIVITY_KIND_PREEMPTION,
  CUPTI_ACTIVITY_KIND_ENVIRONMENT, CUPTI_ACTIVITY_KIND_EVENT_INSTANCE,
  CUPTI_ACTIVITY_KIND_MEMCPY2, CUPTI_ACTIVITY_KIND_METRIC_INSTANCE,
  CUPTI_ACTIVITY_KIND_INSTRUCTION_EXECUTION,
  CUPTI_ACTIVITY_KIND_UNIFIED_MEMORY_COUNTER, CUPTI_ACTIVITY_KIND_FUNCTION,
  CUPTI_ACTIVITY_KIND_MODULE, CUPTI_ACTIVITY_KIND_DEVICE_ATTRIBUTE,
  CUPTI_ACTIVITY_KIND_SHARED_ACCESS, CUPTI_ACTIVITY_KIND_PC_SAMPLING,
  CUPTI_ACTIVITY_KIND_PC_SAMPLING_RECORD_INFO,
  CUPTI_ACTIVITY_KIND_INSTRUCTION_CORRELATION, CUPTI_ACTIVITY_KIND_OPENACC_DATA,
  CUPTI_ACTIVITY_KIND_OPENACC_LAUNCH, CUPTI_ACTIVITY_KIND_OPENACC_OTHER,
  CUPTI_ACTIVITY_KIND_CUDA_EVENT, CUPTI_ACTIVITY_KIND_STREAM,
  CUPTI_ACTIVITY_KIND_SYNCHRONIZATION, CUPTI_ACTIVITY_KIND_EXTERNAL_CORRELATION,
  CUPTI_ACTIVITY_KIND_NVLINK, CUPTI_ACTIVITY_KIND_INSTANTANEOUS_EVENT,
  CUPTI_ACTIVITY_KIND_INSTANTANEOUS_EVENT_INSTANCE,
  CUPTI_ACTIVITY_KIND_INSTANTANEOUS_METRIC,
  CUPTI_ACTIVITY_KIND_INSTANTANEOUS_METRIC_INSTANCE, CUPTI_ACTIVITY_KIND_MEMORY,
  CUPTI_ACTIVITY_KIND_PCIE, CUPTI_ACTIVITY_KIND_OPENMP,
  CUPTI_ACTIVITY_KIND_INTERNAL_LAUNCH_API, CUPTI_ACTIVITY_KIND_MEMORY2,
  CUPTI_ACTIVITY_KIND_MEMORY_POOL, CUPTI_ACTIVITY_KIND_GRAPH_TRACE,
  CUPTI_ACTIVITY_KIND_JIT, CUPTI_ACTIVITY_KIND_DEVICE_GRAPH_TRACE,
  CUPTI_ACTIVITY_KIND_MEM_DECOMPRESS,
  CUPTI_ACTIVITY_KIND_CONFIDENTIAL_COMPUTE_ROTATION, CUPTI_ACTIVITY_KIND_COUNT,
  CUPTI_ACTIVITY_KIND_FORCE_INT = 2147483647
} CUpti_ActivityKind;

// What fields are set to.
typedef enum {
  CUPTI_ACTIVITY_ATTR_DEVICE_BUFFER_SIZE,
  CUPTI_ACTIVITY_ATTR_DEVICE_BUFFER_SIZE_CDP,
  CUPTI_ACTIVITY_ATTR_DEVICE_BUFFER_POOL_LIMIT,
  CUPTI_ACTIVITY_ATTR_PROFILING_SEMAPHORE_POOL_SIZE,
  CUPTI_ACTIVITY_ATTR_PROFILING_SEMAPHORE_POOL_LIMIT,
  CUPTI_ACTIVITY_ATTR_ZEROED_OUT_ACTIVITY_BUFFER,
  CUPTI_ACTIVITY_ATTR_DEVICE_BUFFER_PRE_ALLOCATE_VALUE,
  CUPTI_ACTIVITY_ATTR_PROFILING_SEMAPHORE_PRE_ALLOCATE_VALUE,
  CUPTI_ACTIVITY_ATTR_MEM_ALLOCATION_TYPE_HOST_PINNED,
  CUPTI_ACTIVITY_ATTR_PER_THREAD_ACTIVITY_BUFFER,
  CUPTI_ACTIVITY_ATTR_DEVICE_BUFFER_SIZE_DEVICE_GRAPHS,
  CUPTI_ACTIVITY_ATTR_DEVICE_BUFFER_FORCE_INT = 2147483647
} CUpti_ActivityAttribute;
typedef enum {
  CUPTI_ACTIVITY_COMPUTE_API_UNKNOWN, CUPTI_ACTIVITY_COMPUTE_API_CUDA,
  CUPTI_ACTIVITY_COMPUTE_API_CUDA_MPS,
  CUPTI_ACTIVITY_COMPUTE_API_FORCE_INT = 2147483647
} CUpti_ActivityComputeApiKind;
typedef enum {
  CUPTI_ACTIVITY_ENVIRONMENT_UNKNOWN, CUPTI_ACTIVITY_ENVIRONMENT_SPEED,
  CUPTI_ACTIVITY_ENVIRONMENT_TEMPERATURE, CUPTI_ACTIVITY_ENVIRONMENT_POWER,
  CUPTI_ACTIVITY_ENVIRONMENT_COOLING, CUPTI_ACTIVITY_ENVIRONMENT_COUNT,
  CUPTI_ACTIVITY_ENVIRONMENT_KIND_FORCE_INT = 2147483647
} CUpti_ActivityEnvironmentKind;
typedef enum {
  CUPTI_ACTIVITY_FLAG_NONE, CUPTI_ACTIVITY_FLAG_DEVICE_ATTRIBUTE_CUDEVICE,
  CUPTI_ACTIVITY_FLAG_DEVICE_CONCURRENT_KERNELS = 1,
  CUPTI_ACTIVITY_FLAG_FLUSH_FORCED = 1,
  CUPTI_ACTIVITY_FLAG_INSTRUCTION_VALUE_INVALID = 1,
  CUPTI_ACTIVITY_FLAG_MARKER_COLOR_NONE = 1,
  CUPTI_ACTIVITY_FLAG_MARKER_INSTANTANEOUS = 1,
  CUPTI_ACTIVITY_FLAG_MEMCPY_ASYNC = 1, CUPTI_ACTIVITY_FLAG_MEMSET_ASYNC = 1,
  CUPTI_ACTIVITY_FLAG_METRIC_OVERFLOWED = 1,
  CUPTI_ACTIVITY_FLAG_THRASHING_IN_CPU = 1,
  CUPTI_ACTIVITY_FLAG_THROTTLING_IN_CPU = 1,
  CUPTI_ACTIVITY_FLAG_MARKER_COLOR_ARGB, CUPTI_ACTIVITY_FLAG_MARKER_START = 2,
  CUPTI_ACTIVITY_FLAG_METRIC_VALUE_INVALID = 2,
  CUPTI_ACTIVITY_FLAG_MARKER_END = 4,
  CUPTI_ACTIVITY_FLAG_MARKER_SYNC_ACQUIRE = 8,
  CUPTI_ACTIVITY_FLAG_MARKER_SYNC_ACQUIRE_SUCCESS = 16,
  CUPTI_ACTIVITY_FLAG_MARKER_SYNC_ACQUIRE_FAILED = 32,
  CUPTI_ACTIVITY_FLAG_MARKER_SYNC_RELEASE = 64,
  CUPTI_ACTIVITY_FLAG_GLOBAL_ACCESS_KIND_SIZE_MASK = 255,
  CUPTI_ACTIVITY_FLAG_SHARED_ACCESS_KIND_SIZE_MASK = 255,
  CUPTI_ACTIVITY_FLAG_GLOBAL_ACCESS_KIND_LOAD,
  CUPTI_ACTIVITY_FLAG_SHARED_ACCESS_KIND_LOAD = 256,
  CUPTI_ACTIVITY_FLAG_INSTRUCTION_CLASS_MASK = 510,
  CUPTI_ACTIVITY_FLAG_GLOBAL_ACCESS_KIND_CACHED = 512,
  CUPTI_ACTIVITY_FLAG_FORCE_INT = 2147483647
} CUpti_ActivityFlag;
typedef enum {
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_UNKNOWN,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_FP_32,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_FP_64,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_INTEGER,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_BIT_CONVERSION,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_CONTROL_FLOW,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_GLOBAL,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_SHARED,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_LOCAL,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_GENERIC,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_SURFACE,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_CONSTANT,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_TEXTURE,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_GLOBAL_ATOMIC,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_SHARED_ATOMIC,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_SURFACE_ATOMIC,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_INTER_THREAD_COMMUNICATION,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_BARRIER,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_MISCELLANEOUS,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_FP_16,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_UNIFORM,
  CUPTI_ACTIVITY_INSTRUCTION_CLASS_KIND_FORCE_INT = 2147483647
} CUpti_ActivityInstructionClass;
typedef enum {
  CUPTI_ACTIVITY_JIT_ENTRY_INVALID, CUPTI_ACTIVITY_JIT_ENTRY_PTX_TO_CUBIN,
  CUPTI_ACTIVITY_JIT_ENTRY_NVVM_IR_TO_PTX,
  CUPTI_ACTIVITY_JIT_ENTRY_TYPE_FORCE_INT = 2147483647
} CUpti_ActivityJitEntryType;
typedef enum {
  CUPTI_ACTIVITY_JIT_OPERATION_INVALID, CUPTI_ACTIVITY_JIT_OPERATION_CACHE_LOAD,
  CUPTI_ACTIVITY_JIT_OPERATION_CACHE_STORE,
  CUPTI_ACTIVITY_JIT_OPERATION_COMPILE,
  CUPTI_ACTIVITY_JIT_OPERATION_TYPE_FORCE_INT = 2147483647
} CUpti_ActivityJitOperationType;
typedef enum {
  CUPTI_ACTIVITY_LAUNCH_TYPE_REGULAR,
  CUPTI_ACTIVITY_LAUNCH_TYPE_COOPERATIVE_SINGLE_DEVICE,
  CUPTI_ACTIVITY_LAUNCH_TYPE_COOPERATIVE_MULTI_DEVICE,
  CUPTI_ACTIVITY_LAUNCH_TYPE_CBL_COMMANDLIST
} CUpti_ActivityLaunchType;
typedef enum {
  CUPTI_ACTIVITY_MEMCPY_KIND_UNKNOWN, CUPTI_ACTIVITY_MEMCPY_KIND_HTOD,
  CUPTI_ACTIVITY_MEMCPY_KIND_DTOH, CUPTI_ACTIVITY_MEMCPY_KIND_HTOA,
  CUPTI_ACTIVITY_MEMCPY_KIND_ATOH, CUPTI_ACTIVITY_MEMCPY_KIND_ATOA,
  CUPTI_ACTIVITY_MEMCPY_KIND_ATOD, CUPTI_ACTIVITY_MEMCPY_KIND_DTOA,
  CUPTI_ACTIVITY_MEMCPY_KIND_DTOD, CUPTI_ACTIVITY_MEMCPY_KIND_HTOH,
  CUPTI_ACTIVITY_MEMCPY_KIND_PTOP,
  CUPTI_ACTIVITY_MEMCPY_KIND_FORCE_INT = 2147483647
} CUpti_ActivityMemcpyKind;
typedef enum {
  CUPTI_ACTIVITY_MEMORY_KIND_UNKNOWN, CUPTI_ACTIVITY_MEMORY_KIND_PAGEABLE,
  CUPTI_ACTIVITY_MEMORY_KIND_PINNED, CUPTI_ACTIVITY_MEMORY_KIND_DEVICE,
  CUPTI_ACTIVITY_MEMORY_KIND_ARRAY, CUPTI_ACTIVITY_MEMORY_KIND_MANAGED,
  CUPTI_ACTIVITY_MEMORY_KIND_DEVICE_STATIC,
  CUPTI_ACTIVITY_MEMORY_KIND_MANAGED_STATIC,
  CUPTI_ACTIVITY_MEMORY_KIND_FORCE_INT = 2147483647
} CUpti_ActivityMemoryKind;
typedef enum {
  CUPTI_ACTIVITY_MEMORY_OPERATION_TYPE_INVALID,
  CUPTI_ACTIVITY_MEMORY_OPERATION_TYPE_ALLOCATION,
  CUPTI_ACTIVITY_MEMORY_OPERATION_TYPE_RELEASE,
  CUPTI_ACTIVITY_MEMORY_OPERATION_TYPE_FORCE_INT = 2147483647
} CUpti_ActivityMemoryOperationType;
typedef enum {
  CUPTI_ACTIVITY_MEMORY_POOL_OPERATION_TYPE_INVALID,
  CUPTI_ACTIVITY_MEMORY_POOL_OPERATION_TYPE_CREATED,
  CUPTI_ACTIVITY_MEMORY_POOL_OPERATION_TYPE_DESTROYED,
  CUPTI_ACTIVITY_MEMORY_POOL_OPERATION_TYPE_TRIMMED,
  CUPTI_ACTIVITY_MEMORY_POOL_OPERATION_TYPE_FORCE_INT = 2147483647
} CUpti_ActivityMemoryPoolOperationType;
typedef enum {
  CUPTI_ACTIVITY_MEMORY_POOL_TYPE_INVALID,
  CUPTI_ACTIVITY_MEMORY_POOL_TYPE_LOCAL,
  CUPTI_ACTIVITY_MEMORY_POOL_TYPE_IMPORTED,
  CUPTI_ACTIVITY_MEMORY_POOL_TYPE_FORCE_INT = 2147483647
} CUpti_ActivityMemoryPoolType;
typedef enum {
  CUPTI_ACTIVITY_OBJECT_UNKNOWN, CUPTI_ACTIVITY_OBJECT_PROCESS,
  CUPTI_ACTIVITY_OBJECT_THREAD, CUPTI_ACTIVITY_OBJECT_DEVICE,
  CUPTI_ACTIVITY_OBJECT_CONTEXT, CUPTI_ACTIVITY_OBJECT_STREAM,
  CUPTI_ACTIVITY_OBJECT_FORCE_INT = 2147483647
} CUpti_ActivityObjectKind;
typedef enum {
  CUPTI_ACTIVITY_OVERHEAD_UNKNOWN, CUPTI_ACTIVITY_OVERHEAD_DRIVER_COMPILER,
  CUPTI_ACTIVITY_OVERHEAD_CUPTI_BUFFER_FLUSH = 65536,
  CUPTI_ACTIVITY_OVERHEAD_CUPTI_INSTRUMENTATION = 131072,
  CUPTI_ACTIVITY_OVERHEAD_CUPTI_RESOURCE = 196608,
  CUPTI_ACTIVITY_OVERHEAD_RUNTIME_TRIGGERED_MODULE_LOADING = 262144,
  CUPTI_ACTIVITY_OVERHEAD_LAZY_FUNCTION_LOADING = 327680,
  CUPTI_ACTIVITY_OVERHEAD_COMMAND_BUFFER_FULL = 393216,
  CUPTI_ACTIVITY_OVERHEAD_ACTIVITY_BUFFER_REQUEST = 458752,
  CUPTI_ACTIVITY_OVERHEAD_UVM_ACTIVITY_INIT = 524288,
  CUPTI_ACTIVITY_OVERHEAD_FORCE_INT = 2147483647
} CUpti_ActivityOverheadKind;
typedef enum {
  CUPTI_ACTIVITY_PC_SAMPLING_PERIOD_INVALID,
  CUPTI_ACTIVITY_PC_SAMPLING_PERIOD_MIN, CUPTI_ACTIVITY_PC_SAMPLING_PERIOD_LOW,
  CUPTI_ACTIVITY_PC_SAMPLING_PERIOD_MID, CUPTI_ACTIVITY_PC_SAMPLING_PERIOD_HIGH,
  CUPTI_ACTIVITY_PC_SAMPLING_PERIOD_MAX,
  CUPTI_ACTIVITY_PC_SAMPLING_PERIOD_FORCE_INT = 2147483647
} CUpti_ActivityPCSamplingPeriod;
typedef enum {
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_INVALID,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_NONE,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_INST_FETCH,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_EXEC_DEPENDENCY,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_MEMORY_DEPENDENCY,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_TEXTURE,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_SYNC,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_CONSTANT_MEMORY_DEPENDENCY,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_PIPE_BUSY,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_MEMORY_THROTTLE,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_NOT_SELECTED,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_OTHER,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_SLEEPING,
  CUPTI_ACTIVITY_PC_SAMPLING_STALL_FORCE_INT = 2147483647
} CUpti_ActivityPCSamplingStallReason;
typedef enum {
  CUPTI_ACTIVITY_PARTITIONED_GLOBAL_CACHE_CONFIG_UNKNOWN,
  CUPTI_ACTIVITY_PARTITIONED_GLOBAL_CACHE_CONFIG_NOT_SUPPORTED,
  CUPTI_ACTIVITY_PARTITIONED_GLOBAL_CACHE_CONFIG_OFF,
  CUPTI_ACTIVITY_PARTITIONED_GLOBAL_CACHE_CONFIG_ON,
  CUPTI_ACTIVITY_PARTITIONED_GLOBAL_CACHE_CONFIG_FORCE_INT = 2147483647
} CUpti_ActivityPartitionedGlobalCacheConfig;
typedef enum {
  CUPTI_ACTIVITY_PREEMPTION_KIND_UNKNOWN, CUPTI_ACTIVITY_PREEMPTION_KIND_SAVE,
  CUPTI_ACTIVITY_PREEMPTION_KIND_RESTORE,
  CUPTI_ACTIVITY_PREEMPTION_KIND_FORCE_INT = 2147483647
} CUpti_ActivityPreemptionKind;
typedef enum {
  CUPTI_ACTIVITY_STREAM_CREATE_FLAG_UNKNOWN,
  CUPTI_ACTIVITY_STREAM_CREATE_FLAG_DEFAULT,
  CUPTI_ACTIVITY_STREAM_CREATE_FLAG_NON_BLOCKING,
  CUPTI_ACTIVITY_STREAM_CREATE_FLAG_NULL,
  CUPTI_ACTIVITY_STREAM_CREATE_MASK = 65535,
  CUPTI_ACTIVITY_STREAM_CREATE_FLAG_FORCE_INT = 2147483647
} CUpti_ActivityStreamFlag;
typedef enum {
  CUPTI_ACTIVITY_SYNCHRONIZATION_TYPE_UNKNOWN,
  CUPTI_ACTIVITY_SYNCHRONIZATION_TYPE_EVENT_SYNCHRONIZE,
  CUPTI_ACTIVITY_SYNCHRONIZATION_TYPE_STREAM_WAIT_EVENT,
  CUPTI_ACTIVITY_SYNCHRONIZATION_TYPE_STREAM_SYNCHRONIZE,
  CUPTI_ACTIVITY_SYNCHRONIZATION_TYPE_CONTEXT_SYNCHRONIZE,
  CUPTI_ACTIVITY_SYNCHRONIZATION_TYPE_FORCE_INT = 2147483647
} CUpti_ActivitySynchronizationType;
typedef enum {
  CUPTI_ACTIVITY_THREAD_ID_TYPE_DEFAULT, CUPTI_ACTIVITY_THREAD_ID_TYPE_SYSTEM,
  CUPTI_ACTIVITY_THREAD_ID_TYPE_SIZE,
  CUPTI_ACTIVITY_THREAD_ID_TYPE_FORCE_INT = 2147483647
} CUpti_ActivityThreadIdType;
typedef enum {
  CUPTI_ACTIVITY_UNIFIED_MEMORY_ACCESS_TYPE_UNKNOWN,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_ACCESS_TYPE_READ,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_ACCESS_TYPE_WRITE,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_ACCESS_TYPE_ATOMIC,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_ACCESS_TYPE_PREFETCH
} CUpti_ActivityUnifiedMemoryAccessType;
typedef enum {
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_UNKNOWN,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_BYTES_TRANSFER_HTOD,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_BYTES_TRANSFER_DTOH,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_CPU_PAGE_FAULT_COUNT,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_GPU_PAGE_FAULT,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_THRASHING,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_THROTTLING,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_REMOTE_MAP,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_BYTES_TRANSFER_DTOD,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_COUNT,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_KIND_FORCE_INT = 2147483647
} CUpti_ActivityUnifiedMemoryCounterKind;
typedef enum {
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_SCOPE_UNKNOWN,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_SCOPE_PROCESS_SINGLE_DEVICE,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_SCOPE_PROCESS_ALL_DEVICES,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_SCOPE_COUNT,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_COUNTER_SCOPE_FORCE_INT = 2147483647
} CUpti_ActivityUnifiedMemoryCounterScope;
typedef enum {
  CUPTI_ACTIVITY_UNIFIED_MEMORY_MIGRATION_CAUSE_UNKNOWN,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_MIGRATION_CAUSE_USER,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_MIGRATION_CAUSE_COHERENCE,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_MIGRATION_CAUSE_PREFETCH,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_MIGRATION_CAUSE_EVICTION,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_MIGRATION_CAUSE_ACCESS_COUNTERS
} CUpti_ActivityUnifiedMemoryMigrationCause;
typedef enum {
  CUPTI_ACTIVITY_UNIFIED_MEMORY_REMOTE_MAP_CAUSE_UNKNOWN,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_REMOTE_MAP_CAUSE_COHERENCE,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_REMOTE_MAP_CAUSE_THRASHING,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_REMOTE_MAP_CAUSE_POLICY,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_REMOTE_MAP_CAUSE_OUT_OF_MEMORY,
  CUPTI_ACTIVITY_UNIFIED_MEMORY_REMOTE_MAP_CAUSE_EVICTION
} CUpti_ActivityUnifiedMemoryRemoteMapCause;
typedef enum {
  CUPTI_CHANNEL_TYPE_INVALID, CUPTI_CHANNEL_TYPE_COMPUTE,
  CUPTI_CHANNEL_TYPE_ASYNC_MEMCPY, CUPTI_CHANNEL_TYPE_DECOMP,
  CUPTI_CHANNEL_TYPE_FORCE_INT = 2147483647
} CUpti_ChannelType;
typedef enum {
  CUPTI_CONFIDENTIAL_COMPUTE_INVALID_ROTATION_EVENT,
  CUPTI_CONFIDENTIAL_COMPUTE_KEY_ROTATION_CHANNEL_BLOCKED,
  CUPTI_CONFIDENTIAL_COMPUTE_KEY_ROTATION_CHANNEL_DRAINED,
  CUPTI_CONFIDENTIAL_COMPUTE_KEY_ROTATION_CHANNEL_UNBLOCKED,
  CUPTI_CONFIDENTIAL_COMPUTE_EVENT_TYPE_FORCE_INT = 2147483647
} CUpti_ConfidentialComputeRotationEventType;
typedef enum {
  CUPTI_CONTEXT_CIG_MODE_NONE, CUPTI_CONTEXT_CIG_MODE_CIG,
  CUPTI_CONTEXT_CIG_MODE_CIG_FALLBACK,
  CUPTI_CONTEXT_CIG_MODE_FORCE_INT = 2147483647
} CUpti_ContextCigMode;
typedef enum {
  CUPTI_DEV_TYPE_INVALID, CUPTI_DEV_TYPE_GPU, CUPTI_DEV_TYPE_NPU,
  CUPTI_DEV_TYPE_FORCE_INT = 2147483647
} CUpti_DevType;
typedef enum {
  CUPTI_DEVICE_GRAPH_LAUNCH_MODE_INVALID,
  CUPTI_DEVICE_GRAPH_LAUNCH_MODE_FIRE_AND_FORGET,
  CUPTI_DEVICE_GRAPH_LAUNCH_MODE_TAIL,
  CUPTI_DEVICE_GRAPH_LAUNCH_MODE_FIRE_AND_FORGET_AS_SIBLING
} CUpti_DeviceGraphLaunchMode;
typedef enum {
  CUPTI_DEVICE_VIRTUALIZATION_MODE_NONE,
  CUPTI_DEVICE_VIRTUALIZATION_MODE_PASS_THROUGH,
  CUPTI_DEVICE_VIRTUALIZATION_MODE_VIRTUAL_GPU,
  CUPTI_DEVICE_VIRTUALIZATION_MODE_FORCE_INT = 2147483647
} CUpti_DeviceVirtualizationMode;
typedef enum {
  CUPTI_CLOCKS_THROTTLE_REASON_UNKNOWN = -2147483648,
  CUPTI_CLOCKS_THROTTLE_REASON_NONE = 0, CUPTI_CLOCKS_THROTTLE_REASON_GPU_IDLE,
  CUPTI_CLOCKS_THROTTLE_REASON_USER_DEFINED_CLOCKS,
  CUPTI_CLOCKS_THROTTLE_REASON_SW_POWER_CAP = 4,
  CUPTI_CLOCKS_THROTTLE_REASON_HW_SLOWDOWN = 8,
  CUPTI_CLOCKS_THROTTLE_REASON_UNSUPPORTED = 1073741824,
  CUPTI_CLOCKS_THROTTLE_REASON_FORCE_INT = 2147483647
} CUpti_EnvironmentClocksThrottleReason;
typedef enum {
  CUPTI_EXTERNAL_CORRELATION_KIND_INVALID,
  CUPTI_EXTERNAL_CORRELATION_KIND_UNKNOWN,
  CUPTI_EXTERNAL_CORRELATION_KIND_OPENACC,
  CUPTI_EXTERNAL_CORRELATION_KIND_CUSTOM0,
  CUPTI_EXTERNAL_CORRELATION_KIND_CUSTOM1,
  CUPTI_EXTERNAL_CORRELATION_KIND_CUSTOM2, CUPTI_EXTERNAL_CORRELATION_KIND_SIZE,
  CUPTI_EXTERNAL_CORRELATION_KIND_FORCE_INT = 2147483647
} CUpti_ExternalCorrelationKind;
typedef enum {
  CUPTI_FUNC_SHMEM_LIMIT_DEFAULT, CUPTI_FUNC_SHMEM_LIMIT_OPTIN,
  CUPTI_FUNC_SHMEM_LIMIT_FORCE_INT = 2147483647
} CUpti_FuncShmemLimitConfig;
typedef enum {
  CUPTI_LINK_FLAG_INVALID,
  CUPTI_LINK_FLAG_PEER_ACCESS = 2,
  CUPTI_LINK_FLAG_SYSMEM_ACCESS = 4,
  CUPTI_LINK_FLAG_PEER_ATOMICS = 8,
  CUPTI_LINK_FLAG_SYSMEM_ATOMICS = 16,
  CUPTI_LINK_FLAG_FORCE_INT = 2147483647
} CUpti_LinkFlag;
typedef enum {
  CUPTI_NVTX_EXT_PAYLOAD_TYPE_UNKNOWN, CUPTI_NVTX_EXT_PAYLOAD_TYPE_SCHEMA,
  CUPTI_NVTX_EXT_PAYLOAD_TYPE_ENUM,
  CUPTI_NVTX_EXT_PAYLOAD_TYPE_FORCE_INT = 2147483647
} CUpti_NvtxExtPayloadType;
typedef enum {
  CUPTI_OPENACC_CONSTRUCT_KIND_UNKNOWN, CUPTI_OPENACC_CONSTRUCT_KIND_PARALLEL,
  CUPTI_OPENACC_CONSTRUCT_KIND_KERNELS, CUPTI_OPENACC_CONSTRUCT_KIND_LOOP,
  CUPTI_OPENACC_CONSTRUCT_KIND_DATA, CUPTI_OPENACC_CONSTRUCT_KIND_ENTER_DATA,
  CUPTI_OPENACC_CONSTRUCT_KIND_EXIT_DATA,
  CUPTI_OPENACC_CONSTRUCT_KIND_HOST_DATA, CUPTI_OPENACC_CONSTRUCT_KIND_ATOMIC,
  CUPTI_OPENACC_CONSTRUCT_KIND_DECLARE, CUPTI_OPENACC_CONSTRUCT_KIND_INIT,
  CUPTI_OPENACC_CONSTRUCT_KIND_SHUTDOWN, CUPTI_OPENACC_CONSTRUCT_KIND_SET,
  CUPTI_OPENACC_CONSTRUCT_KIND_UPDATE, CUPTI_OPENACC_CONSTRUCT_KIND_ROUTINE,
  CUPTI_OPENACC_CONSTRUCT_KIND_WAIT, CUPTI_OPENACC_CONSTRUCT_KIND_RUNTIME_API,
  CUPTI_OPENACC_CONSTRUCT_KIND_FORCE_INT = 2147483647
} CUpti_OpenAccConstructKind;
typedef enum {
  CUPTI_OPENACC_EVENT_KIND_INVALID, CUPTI_OPENACC_EVENT_KIND_DEVICE_INIT,
  CUPTI_OPENACC_EVENT_KIND_DEVICE_SHUTDOWN,
  CUPTI_OPENACC_EVENT_KIND_RUNTIME_SHUTDOWN,
  CUPTI_OPENACC_EVENT_KIND_ENQUEUE_LAUNCH,
  CUPTI_OPENACC_EVENT_KIND_ENQUEUE_UPLOAD,
  CUPTI_OPENACC_EVENT_KIND_ENQUEUE_DOWNLOAD, CUPTI_OPENACC_EVENT_KIND_WAIT,
  CUPTI_OPENACC_EVENT_KIND_IMPLICIT_WAIT,
  CUPTI_OPENACC_EVENT_KIND_COMPUTE_CONSTRUCT, CUPTI_OPENACC_EVENT_KIND_UPDATE,
  CUPTI_OPENACC_EVENT_KIND_ENTER_DATA, CUPTI_OPENACC_EVENT_KIND_EXIT_DATA,
  CUPTI_OPENACC_EVENT_KIND_CREATE, CUPTI_OPENACC_EVENT_KIND_DELETE,
  CUPTI_OPENACC_EVENT_KIND_ALLOC, CUPTI_OPENACC_EVENT_KIND_FREE,
  CUPTI_OPENACC_EVENT_KIND_FORCE_INT = 2147483647
} CUpti_OpenAccEventKind;
typedef enum {
  CUPTI_OPENMP_EVENT_KIND_INVALID, CUPTI_OPENMP_EVENT_KIND_PARALLEL,
  CUPTI_OPENMP_EVENT_KIND_TASK, CUPTI_OPENMP_EVENT_KIND_THREAD,
  CUPTI_OPENMP_EVENT_KIND_IDLE, CUPTI_OPENMP_EVENT_KIND_WAIT_BARRIER,
  CUPTI_OPENMP_EVENT_KIND_WAIT_TASKWAIT,
  CUPTI_OPENMP_EVENT_KIND_FORCE_INT = 2147483647
} CUpti_OpenMpEventKind;
typedef enum {
  CUPTI_PCIE_DEVICE_TYPE_GPU, CUPTI_PCIE_DEVICE_TYPE_BRIDGE,
  CUPTI_PCIE_DEVICE_TYPE_FORCE_INT = 2147483647
} CUpti_PcieDeviceType;
typedef enum {
  CUPTI_PCIE_GEN_GEN1 = 1, CUPTI_PCIE_GEN_GEN2, CUPTI_PCIE_GEN_GEN3,
  CUPTI_PCIE_GEN_GEN4, CUPTI_PCIE_GEN_GEN5, CUPTI_PCIE_GEN_GEN6,
  CUPTI_PCIE_GEN_FORCE_INT = 2147483647
} CUpti_PcieGen;

typedef uint64_t (*CUpti_TimestampCallbackFunc)(void);
typedef void (*CUpti_BuffersCallbackRequestFunc)(uint8_t **buffer, size_t *size,
                                                 size_t *maxNumRecords);
typedef void (*CUpti_BuffersCallbackCompleteFunc)(CUcontext context,
                                                  uint32_t streamId,
                                                  uint8_t *buffer, size_t size,
                                                  size_t validSize);

typedef union {
  struct {
    uint32_t processId, threadId;
  } pt;
  struct {
    uint32_t deviceId, contextId, streamId;
  } dcs;
} CUpti_ActivityObjectKindId;

// The records. CUPTI gives a record a new number when it gets a field. Here all
// numbers of a record have the fields of the newest: nobody needs their places.
#define __cuferry_record(name, ...)                                            \
  typedef struct name {                                                        \
    CUpti_ActivityKind kind;                                                   \
    __VA_ARGS__                                                                \
  } name;
__cuferry_record(CUpti_Activity)

#define __cuferry_time uint64_t start, end;
#define __cuferry_place uint32_t deviceId, contextId, streamId;
#define __cuferry_call uint32_t correlationId;
#define __cuferry_channel                                                      \
  uint32_t channelID;                                                          \
  CUpti_ChannelType channelType;
#define __cuferry_graph                                                        \
  uint64_t graphNodeId;                                                        \
  uint32_t graphId;

// Copies and settings of memory.
#define __cuferry_memcpy                                                       \
  uint8_t copyKind, srcKind, dstKind, flags;                                   \
  uint64_t bytes;                                                              \
  __cuferry_time __cuferry_place __cuferry_call                                \
  uint32_t runtimeCorrelationId;                                               \
  void *reserved0;                                                             \
  __cuferry_graph __cuferry_channel                                            \
  uint64_t copyCount;                                                          \
  uint8_t isDeviceLaunched;                                                    \
  uint8_t pad2[3];
__cuferry_record(CUpti_ActivityMemcpy, __cuferry_memcpy)
__cuferry_record(CUpti_ActivityMemcpy3, __cuferry_memcpy)
__cuferry_record(CUpti_ActivityMemcpy4, __cuferry_memcpy)
__cuferry_record(CUpti_ActivityMemcpy5, __cuferry_memcpy)
__cuferry_record(CUpti_ActivityMemcpy6, __cuferry_memcpy)
#define __cuferry_memcpy_peer                                                  \
  __cuferry_memcpy                                                             \
  uint32_t srcDeviceId, srcContextId, dstDeviceId, dstContextId;
__cuferry_record(CUpti_ActivityMemcpyPtoP, __cuferry_memcpy_peer)
__cuferry_record(CUpti_ActivityMemcpyPtoP2, __cuferry_memcpy_peer)
__cuferry_record(CUpti_ActivityMemcpyPtoP3, __cuferry_memcpy_peer)
__cuferry_record(CUpti_ActivityMemcpyPtoP4, __cuferry_memcpy_peer)
typedef CUpti_ActivityMemcpyPtoP CUpti_ActivityMemcpy2;
#define __cuferry_memset                                                       \
  uint32_t value;                                                              \
  uint64_t bytes;                                                              \
  __cuferry_time __cuferry_place __cuferry_call                                \
  uint16_t flags, memoryKind;                                                  \
  void *reserved0;                                                             \
  __cuferry_graph __cuferry_channel                                            \
  uint8_t isDeviceLaunched;
__cuferry_record(CUpti_ActivityMemset, __cuferry_memset)
__cuferry_record(CUpti_ActivityMemset2, __cuferry_memset)
__cuferry_record(CUpti_ActivityMemset3, __cuferry_memset)
__cuferry_record(CUpti_ActivityMemset4, __cuferry_memset)

// Memory that comes and goes.
__cuferry_record(CUpti_ActivityMemory,
  CUpti_ActivityMemoryKind memoryKind;
  uint64_t address, bytes;
  __cuferry_time
  uint64_t allocPC, freePC;
  uint32_t processId, deviceId, contextId;
  const char *name;)
#define __cuferry_memory                                                       \
  CUpti_ActivityMemoryOperationType memoryOperationType;                       \
  CUpti_ActivityMemoryKind memoryKind;                                         \
  __cuferry_call                                                               \
  uint64_t address, bytes, timestamp, PC;                                      \
  uint32_t processId;                                                          \
  __cuferry_place                                                              \
  const char *name;                                                            \
  uint32_t isAsync, pad1;                                                      \
  struct {                                                                     \
    CUpti_ActivityMemoryPoolType memoryPoolType;                               \
    uint64_t address, releaseThreshold;                                        \
    union {                                                                    \
      uint64_t size, processId;                                                \
    } pool;                                                                    \
    uint64_t utilizedSize;                                                     \
  } memoryPoolConfig;                                                          \
  const char *source;
__cuferry_record(CUpti_ActivityMemory2, __cuferry_memory)
__cuferry_record(CUpti_ActivityMemory3, __cuferry_memory)
__cuferry_record(CUpti_ActivityMemory4, __cuferry_memory)
#define __cuferry_pool                                                         \
  CUpti_ActivityMemoryPoolOperationType memoryPoolOperationType;               \
  CUpti_ActivityMemoryPoolType memoryPoolType;                                 \
  __cuferry_call                                                               \
  uint32_t processId, deviceId;                                                \
  size_t minBytesToKeep;                                                       \
  uint64_t address, size, releaseThreshold, timestamp, utilizedSize;           \
  uint8_t isManagedPool;
__cuferry_record(CUpti_ActivityMemoryPool, __cuferry_pool)
__cuferry_record(CUpti_ActivityMemoryPool2, __cuferry_pool)
__cuferry_record(CUpti_ActivityMemoryPool3, __cuferry_pool)
#define __cuferry_unified                                                      \
  CUpti_ActivityUnifiedMemoryCounterKind counterKind;                          \
  CUpti_ActivityUnifiedMemoryCounterScope scope;                               \
  uint32_t deviceId;                                                           \
  uint64_t value, timestamp;                                                   \
  __cuferry_time                                                               \
  uint64_t address;                                                            \
  uint32_t srcId, dstId, streamId, processId, flags;                           \
  uint64_t processors[5];
__cuferry_record(CUpti_ActivityUnifiedMemoryCounter, __cuferry_unified)
__cuferry_record(CUpti_ActivityUnifiedMemoryCounter2, __cuferry_unified)
__cuferry_record(CUpti_ActivityUnifiedMemoryCounter3, __cuferry_unified)
typedef struct {
  CUpti_ActivityUnifiedMemoryCounterScope scope;
  CUpti_ActivityUnifiedMemoryCounterKind kind;
  uint32_t deviceId;
  uint32_t enable;
} CUpti_ActivityUnifiedMemoryCounterConfig;
__cuferry_record(CUpti_ActivityMemDecompress,
  __cuferry_place __cuferry_channel __cuferry_call
  uint32_t numberOfOperations;
  uint64_t sourceBytes;
  __cuferry_time)

// Kernels.
#define __cuferry_shape                                                        \
  int32_t gridX, gridY, gridZ, blockX, blockY, blockZ;                         \
  int32_t staticSharedMemory, dynamicSharedMemory;                             \
  uint32_t localMemoryPerThread, localMemoryTotal;                             \
  uint16_t registersPerThread;                                                 \
  uint8_t sharedMemoryConfig;                                                  \
  union {                                                                      \
    uint8_t both;                                                              \
    struct {                                                                   \
      uint8_t requested : 4;                                                   \
      uint8_t executed : 4;                                                    \
    } config;                                                                  \
  } cacheConfig;
#define __cuferry_kernel                                                       \
  __cuferry_shape __cuferry_time __cuferry_place __cuferry_call                \
  uint8_t cacheConfigRequested, cacheConfigExecuted;                           \
  uint32_t runtimeCorrelationId;                                               \
  CUpti_ActivityPartitionedGlobalCacheConfig partitionedGlobalCacheRequested;  \
  CUpti_ActivityPartitionedGlobalCacheConfig partitionedGlobalCacheExecuted;   \
  uint64_t completed, queued, submitted;                                       \
  int64_t gridId;                                                              \
  const char *name;                                                            \
  void *reserved0;                                                             \
  uint8_t launchType, isSharedMemoryCarveoutRequested;                         \
  uint8_t sharedMemoryCarveoutRequested, padding3[7];                          \
  uint32_t sharedMemoryExecuted;                                               \
  CUpti_FuncShmemLimitConfig shmemLimitConfig;                                 \
  CUaccessPolicyWindow *pAccessPolicyWindow;                                   \
  __cuferry_graph __cuferry_channel                                            \
  uint32_t clusterX, clusterY, clusterZ, clusterSchedulingPolicy;              \
  uint32_t maxPotentialClusterSize, maxActiveClusters;                         \
  uint64_t localMemoryTotal_v2;
__cuferry_record(CUpti_ActivityKernel, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel2, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel3, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel4, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel5, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel6, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel7, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel8, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel9, __cuferry_kernel)
__cuferry_record(CUpti_ActivityKernel10, __cuferry_kernel)
__cuferry_record(CUpti_ActivityCdpKernel,
  __cuferry_shape __cuferry_time __cuferry_place __cuferry_call
  uint64_t completed, queued, submitted;
  int64_t gridId, parentGridId;
  uint32_t parentBlockX, parentBlockY, parentBlockZ;
  const char *name;)
__cuferry_record(CUpti_ActivityPreemption,
  CUpti_ActivityPreemptionKind preemptionKind;
  uint64_t timestamp;
  int64_t gridId;
  uint32_t blockX, blockY, blockZ;)

// Graphs.
#define __cuferry_graph_trace                                                  \
  __cuferry_call __cuferry_time __cuferry_place                                \
  uint32_t graphId, endDeviceId, endContextId;                                 \
  void *reserved;
__cuferry_record(CUpti_ActivityGraphTrace, __cuferry_graph_trace)
__cuferry_record(CUpti_ActivityGraphTrace2, __cuferry_graph_trace)
__cuferry_record(CUpti_ActivityDeviceGraphTrace,
  __cuferry_time __cuferry_place
  uint32_t graphId, launcherGraphId, deviceLaunchMode;
  uint64_t reserved0;)

// Calls, streams, events, waiting.
__cuferry_record(CUpti_ActivityAPI,
  CUpti_CallbackId cbid;
  __cuferry_time
  uint32_t processId, threadId;
  __cuferry_call
  uint32_t returnValue;)
__cuferry_record(CUpti_ActivityStream,
  uint32_t contextId, streamId, priority;
  CUpti_ActivityStreamFlag flag;
  __cuferry_call)
#define __cuferry_cuda_event                                                   \
  __cuferry_call __cuferry_place                                               \
  uint32_t eventId;                                                            \
  uint64_t deviceTimestamp, cudaEventSyncId;
__cuferry_record(CUpti_ActivityCudaEvent, __cuferry_cuda_event)
__cuferry_record(CUpti_ActivityCudaEvent2, __cuferry_cuda_event)
#define __cuferry_synchronization                                              \
  CUpti_ActivitySynchronizationType type;                                      \
  __cuferry_time __cuferry_call                                                \
  uint32_t contextId, streamId, cudaEventId;                                   \
  uint64_t cudaEventSyncId;                                                    \
  uint32_t returnValue;
__cuferry_record(CUpti_ActivitySynchronization, __cuferry_synchronization)
__cuferry_record(CUpti_ActivitySynchronization2, __cuferry_synchronization)
__cuferry_record(CUpti_ActivityExternalCorrelation,
  CUpti_ExternalCorrelationKind externalKind;
  uint64_t externalId;
  __cuferry_call
  uint32_t reserved;)
#define __cuferry_overhead                                                     \
  CUpti_ActivityOverheadKind overheadKind;                                     \
  CUpti_ActivityObjectKind objectKind;                                         \
  CUpti_ActivityObjectKindId objectId;                                         \
  __cuferry_time __cuferry_call                                                \
  void *overheadData;
__cuferry_record(CUpti_ActivityOverhead, __cuferry_overhead)
__cuferry_record(CUpti_ActivityOverhead2, __cuferry_overhead)
__cuferry_record(CUpti_ActivityOverhead3, __cuferry_overhead)
typedef struct {
  uint32_t commandBufferLength;
  uint32_t channelID, channelType;
} CUpti_ActivityOverheadCommandBufferFullData;

// Devices and contexts.
#define __cuferry_device                                                       \
  uint32_t flags;                                                              \
  uint64_t globalMemoryBandwidth, globalMemorySize;                            \
  uint32_t constantMemorySize, l2CacheSize, numThreadsPerWarp, coreClockRate;  \
  uint32_t numMemcpyEngines, numMultiprocessors, maxIPC;                       \
  uint32_t maxWarpsPerMultiprocessor, maxBlocksPerMultiprocessor;              \
  uint32_t maxSharedMemoryPerMultiprocessor, maxRegistersPerMultiprocessor;    \
  uint32_t maxRegistersPerBlock, maxSharedMemoryPerBlock, maxThreadsPerBlock;  \
  uint32_t maxBlockDimX, maxBlockDimY, maxBlockDimZ;                           \
  uint32_t maxGridDimX, maxGridDimY, maxGridDimZ;                              \
  uint32_t computeCapabilityMajor, computeCapabilityMinor;                     \
  uint32_t id, eccEnabled;                                                     \
  CUuuid uuid, migUuid;                                                        \
  const char *name;                                                            \
  uint8_t isCudaVisible, isMigEnabled;                                         \
  uint32_t gpuInstanceId, computeInstanceId, isNumaNode, numaId;
__cuferry_record(CUpti_ActivityDevice, __cuferry_device)
__cuferry_record(CUpti_ActivityDevice2, __cuferry_device)
__cuferry_record(CUpti_ActivityDevice3, __cuferry_device)
__cuferry_record(CUpti_ActivityDevice4, __cuferry_device)
__cuferry_record(CUpti_ActivityDevice5, __cuferry_device)
__cuferry_record(CUpti_ActivityDeviceAttribute,
  CUpti_ActivityFlag flags;
  uint32_t deviceId;
  union {
    CUdevice_attribute cu;
    CUpti_DeviceAttribute cupti;
  } attribute;
  union {
    double vDouble;
    uint32_t vUint32;
    uint64_t vUint64;
    int32_t vInt32;
    int64_t vInt64;
  } value;)
#define __cuferry_context                                                      \
  uint32_t contextId, deviceId;                                                \
  uint16_t computeApiKind, nullStreamId;                                       \
  uint32_t parentContextId;                                                    \
  uint8_t isGreenContext, padding;                                             \
  uint16_t numMultiprocessors;                                                 \
  CUpti_ContextCigMode cigMode;                                                \
  uint32_t padding2;
__cuferry_record(CUpti_ActivityContext, __cuferry_context)
__cuferry_record(CUpti_ActivityContext2, __cuferry_context)
__cuferry_record(CUpti_ActivityContext3, __cuferry_context)
__cuferry_record(CUpti_ActivityEnvironment,
  uint32_t deviceId;
  uint64_t timestamp;
  CUpti_ActivityEnvironmentKind environmentKind;
  union {
    struct {
      uint32_t smClock, memoryClock, pcieLinkGen, pcieLinkWidth;
      CUpti_EnvironmentClocksThrottleReason clocksThrottleReasons;
    } speed;
    struct {
      uint32_t gpuTemperature;
    } temperature;
    struct {
      uint32_t power, powerLimit;
    } power;
    struct {
      uint32_t fanSpeed;
    } cooling;
  } data;)
typedef struct {
  uint32_t enabled;
  uint32_t pid;
} CUpti_ActivityAutoBoostState;
#define __cuferry_nvlink_end                                                   \
  union {                                                                      \
    CUuuid uuidDev;                                                            \
    struct {                                                                   \
      uint32_t index, domainId;                                                \
    } npu;                                                                     \
  }
#define __cuferry_nvlink                                                       \
  uint32_t nvlinkVersion;                                                      \
  CUpti_DevType typeDev0, typeDev1;                                            \
  __cuferry_nvlink_end idDev0;                                                 \
  __cuferry_nvlink_end idDev1;                                                 \
  uint32_t flag, physicalNvLinkCount;                                          \
  int8_t portDev0[CUPTI_MAX_NVLINK_PORTS], portDev1[CUPTI_MAX_NVLINK_PORTS];   \
  uint64_t bandwidth;                                                          \
  uint8_t nvswitchConnected;
__cuferry_record(CUpti_ActivityNvLink, __cuferry_nvlink)
__cuferry_record(CUpti_ActivityNvLink2, __cuferry_nvlink)
__cuferry_record(CUpti_ActivityNvLink3, __cuferry_nvlink)
__cuferry_record(CUpti_ActivityNvLink4, __cuferry_nvlink)
__cuferry_record(CUpti_ActivityPcie,
  CUpti_PcieDeviceType type;
  union {
    CUdevice devId;
    uint32_t bridgeId;
  } id;
  uint32_t domain;
  uint16_t pcieGeneration, linkRate, linkWidth, upstreamBus;
  union {
    struct {
      CUuuid uuidDev;
      CUdevice peerDev[CUPTI_MAX_GPUS];
    } gpuAttr;
    struct {
      uint16_t secondaryBus, deviceId, vendorId, pad0;
    } bridgeAttr;
  } attr;)
__cuferry_record(CUpti_ActivityConfidentialComputeRotation,
  CUpti_ConfidentialComputeRotationEventType eventType;
  uint32_t deviceId, contextId, channelId;
  CUpti_ChannelType channelType;
  uint64_t timestamp;)

// Names and markers of the user's.
__cuferry_record(CUpti_ActivityName,
  CUpti_ActivityObjectKind objectKind;
  CUpti_ActivityObjectKindId objectId;
  const char *name;)
#define __cuferry_marker                                                       \
  CUpti_ActivityFlag flags;                                                    \
  uint64_t timestamp;                                                          \
  uint32_t id;                                                                 \
  CUpti_ActivityObjectKind objectKind;                                         \
  CUpti_ActivityObjectKindId objectId;                                         \
  const char *name, *domain;
__cuferry_record(CUpti_ActivityMarker, __cuferry_marker)
__cuferry_record(CUpti_ActivityMarker2, __cuferry_marker)
#define __cuferry_marker_data                                                  \
  CUpti_ActivityFlag flags;                                                    \
  uint32_t id;                                                                 \
  CUpti_MetricValueKind payloadKind;                                           \
  CUpti_MetricValue payload;                                                   \
  uint32_t color, category, cuptiDomainId;
__cuferry_record(CUpti_ActivityMarkerData, __cuferry_marker_data)
__cuferry_record(CUpti_ActivityMarkerData2, __cuferry_marker_data)
typedef struct {
  uint32_t structSize;
  CUpti_NvtxExtPayloadType type;
  void *attributes;
} CUpti_NvtxExtPayloadAttr;

// Events and metrics.
#define __cuferry_event                                                        \
  CUpti_EventID id;                                                            \
  CUpti_EventDomainID domain;                                                  \
  uint32_t instance;                                                           \
  uint64_t value;                                                              \
  __cuferry_call
__cuferry_record(CUpti_ActivityEvent, __cuferry_event)
__cuferry_record(CUpti_ActivityEventInstance, __cuferry_event)
#define __cuferry_metric                                                       \
  CUpti_MetricID id;                                                           \
  CUpti_MetricValue value;                                                     \
  uint32_t instance;                                                           \
  __cuferry_call                                                               \
  uint8_t flags, pad[3];
__cuferry_record(CUpti_ActivityMetric, __cuferry_metric)
__cuferry_record(CUpti_ActivityMetricInstance, __cuferry_metric)
#define __cuferry_instant(Id, Value)                                           \
  Id id;                                                                       \
  Value value;                                                                 \
  uint64_t timestamp;                                                          \
  uint32_t deviceId;                                                           \
  uint8_t instance, flags;
__cuferry_record(CUpti_ActivityInstantaneousEvent,
                 __cuferry_instant(CUpti_EventID, uint64_t))
__cuferry_record(CUpti_ActivityInstantaneousEventInstance,
                 __cuferry_instant(CUpti_EventID, uint64_t))
__cuferry_record(CUpti_ActivityInstantaneousMetric,
                 __cuferry_instant(CUpti_MetricID, CUpti_MetricValue))
__cuferry_record(CUpti_ActivityInstantaneousMetricInstance,
                 __cuferry_instant(CUpti_MetricID, CUpti_MetricValue))

// Down to the line of source.
__cuferry_record(CUpti_ActivitySourceLocator,
  uint32_t id, lineNumber;
  const char *fileName;)
__cuferry_record(CUpti_ActivityFunction,
  uint32_t id, contextId, moduleId, functionIndex;
  const char *name;)
__cuferry_record(CUpti_ActivityModule,
  uint32_t contextId, id, cubinSize;
  const void *cubin;)
#define __cuferry_line                                                         \
  CUpti_ActivityFlag flags;                                                    \
  uint32_t sourceLocatorId;                                                    \
  __cuferry_call                                                               \
  uint32_t functionId;                                                         \
  uint64_t pcOffset;
#define __cuferry_access                                                       \
  __cuferry_line                                                               \
  uint32_t executed;                                                           \
  uint64_t threadsExecuted, l2_transactions, theoreticalL2Transactions;
__cuferry_record(CUpti_ActivityGlobalAccess, __cuferry_access)
__cuferry_record(CUpti_ActivityGlobalAccess2, __cuferry_access)
__cuferry_record(CUpti_ActivityGlobalAccess3, __cuferry_access)
__cuferry_record(CUpti_ActivitySharedAccess,
  __cuferry_line
  uint64_t threadsExecuted, sharedTransactions, theoreticalSharedTransactions;
  uint32_t executed;)
#define __cuferry_branch                                                       \
  __cuferry_line                                                               \
  uint32_t executed, diverged;                                                 \
  uint64_t threadsExecuted;
__cuferry_record(CUpti_ActivityBranch, __cuferry_branch)
__cuferry_record(CUpti_ActivityBranch2, __cuferry_branch)
__cuferry_record(CUpti_ActivityInstructionExecution,
  __cuferry_line
  uint64_t threadsExecuted, notPredOffThreadsExecuted;
  uint32_t executed;)
__cuferry_record(CUpti_ActivityInstructionCorrelation, __cuferry_line)
#define __cuferry_sampling                                                     \
  __cuferry_line                                                               \
  uint32_t latencySamples, samples;                                            \
  CUpti_ActivityPCSamplingStallReason stallReason;
__cuferry_record(CUpti_ActivityPCSampling, __cuferry_sampling)
__cuferry_record(CUpti_ActivityPCSampling2, __cuferry_sampling)
__cuferry_record(CUpti_ActivityPCSampling3, __cuferry_sampling)
typedef struct {
  uint32_t size;
  CUpti_ActivityPCSamplingPeriod samplingPeriod;
  uint32_t samplingPeriod2;
} CUpti_ActivityPCSamplingConfig;
__cuferry_record(CUpti_ActivityPCSamplingRecordInfo,
  __cuferry_call
  uint64_t totalSamples, droppedSamples, samplingPeriodInCycles;)
#define __cuferry_jit                                                          \
  CUpti_ActivityJitEntryType jitEntryType;                                     \
  CUpti_ActivityJitOperationType jitOperationType;                             \
  uint32_t deviceId;                                                           \
  __cuferry_time __cuferry_call                                                \
  uint64_t jitOperationCorrelationId, cacheSize;                               \
  const char *cachePath;                                                       \
  uint32_t processId, threadId;
__cuferry_record(CUpti_ActivityJit, __cuferry_jit)
__cuferry_record(CUpti_ActivityJit2, __cuferry_jit)

// OpenACC and OpenMP.
#define __cuferry_openacc                                                      \
  CUpti_OpenAccEventKind eventKind;                                            \
  CUpti_OpenAccConstructKind parentConstruct;                                  \
  uint32_t version, implicit, deviceType, deviceNumber, threadId;              \
  uint64_t async, asyncMap;                                                    \
  uint32_t lineNo, endLineNo, funcLineNo, funcEndLineNo;                       \
  __cuferry_time                                                               \
  uint32_t cuDeviceId, cuContextId, cuStreamId, cuProcessId, cuThreadId;       \
  uint32_t externalId;                                                         \
  const char *srcFile, *funcName;
__cuferry_record(CUpti_ActivityOpenAcc, __cuferry_openacc)
__cuferry_record(CUpti_ActivityOpenAccData,
  __cuferry_openacc
  uint64_t bytes, hostPtr, devicePtr;
  const char *varName;)
__cuferry_record(CUpti_ActivityOpenAccLaunch,
  __cuferry_openacc
  uint64_t numGangs, numWorkers, vectorLength;
  const char *kernelName;)
__cuferry_record(CUpti_ActivityOpenAccOther, __cuferry_openacc)
__cuferry_record(CUpti_ActivityOpenMp,
  CUpti_OpenMpEventKind eventKind;
  uint32_t version, threadId;
  __cuferry_time
  uint32_t cuProcessId, cuThreadId;)

__cuferry_extern_c_begin

// Collecting.
CUptiResult cuptiActivityEnable(CUpti_ActivityKind kind);
CUptiResult cuptiActivityEnableAndDump(CUpti_ActivityKind kind);
CUptiResult cuptiActivityDisable(CUpti_ActivityKind kind);
CUptiResult cuptiActivityEnableContext(CUcontext context,
                                       CUpti_ActivityKind kind);
CUptiResult cuptiActivityDisableContext(CUcontext context,
                                        CUpti_ActivityKind kind);
CUptiResult cuptiActivityRegisterCallbacks(
    CUpti_BuffersCallbackRequestFunc funcBufferRequested,
    CUpti_BuffersCallbackCompleteFunc funcBufferCompleted);
CUptiResult cuptiActivityRegisterTimestampCallback(
    CUpti_TimestampCallbackFunc funcTimestamp);
CUptiResult cuptiActivityGetNextRecord(uint8_t *buffer,
                                       size_t validBufferSizeBytes,
                                       CUpti_Activity **record);
CUptiResult cuptiActivityGetNumDroppedRecords(CUcontext context,
                                              uint32_t streamId,
                                              size_t *dropped);
CUptiResult cuptiActivityFlush(CUcontext context, uint32_t streamId,
                               uint32_t flag);
CUptiResult cuptiActivityFlushAll(uint32_t flag);
CUptiResult cuptiActivityFlushPeriod(uint32_t time);
CUptiResult cuptiActivityGetAttribute(CUpti_ActivityAttribute attr,
                                      size_t *valueSize, void *value);
CUptiResult cuptiActivitySetAttribute(CUpti_ActivityAttribute attr,
                                      size_t *valueSize, void *value);
CUptiResult cuptiActivityConfigureUnifiedMemoryCounter(
    CUpti_ActivityUnifiedMemoryCounterConfig *config, uint32_t count);
CUptiResult
cuptiActivityConfigurePCSampling(CUcontext ctx,
                                 CUpti_ActivityPCSamplingConfig *config);
CUptiResult cuptiActivityEnableLatencyTimestamps(uint8_t enable);
CUptiResult cuptiActivityEnableLaunchAttributes(uint8_t enable);
CUptiResult cuptiActivityEnableAllocationSource(uint8_t enable);
CUptiResult cuptiActivityEnableAllSyncRecords(uint8_t enable);
CUptiResult cuptiActivityEnableCudaEventDeviceTimestamps(uint8_t enable);
CUptiResult cuptiActivityEnableDeviceGraph(uint8_t enable);
CUptiResult cuptiActivityEnableHWTrace(uint8_t enable);
CUptiResult cuptiActivityEnableDriverApi(CUpti_CallbackId cbid, uint8_t enable);
CUptiResult cuptiActivityEnableRuntimeApi(CUpti_CallbackId cbid,
                                          uint8_t enable);
CUptiResult
cuptiActivityPushExternalCorrelationId(CUpti_ExternalCorrelationKind kind,
                                       uint64_t id);
CUptiResult
cuptiActivityPopExternalCorrelationId(CUpti_ExternalCorrelationKind kind,
                                      uint64_t *lastId);

// Times and ids.
CUptiResult cuptiGetTimestamp(uint64_t *timestamp);
CUptiResult cuptiGetContextId(CUcontext context, uint32_t *contextId);
CUptiResult cuptiGetStreamId(CUcontext context, CUstream stream,
                             uint32_t *streamId);
CUptiResult cuptiGetStreamIdEx(CUcontext context, CUstream stream,
                               uint8_t perThreadStream, uint32_t *streamId);
CUptiResult cuptiGetDeviceId(CUcontext context, uint32_t *deviceId);
CUptiResult cuptiGetGraphNodeId(CUgraphNode node, uint64_t *nodeId);
CUptiResult cuptiGetGraphId(CUgraph graph, uint32_t *id);
CUptiResult cuptiGetGraphExecId(CUgraphExec graphExec, uint32_t *id);
CUptiResult cuptiGetThreadIdType(CUpti_ActivityThreadIdType *type);
CUptiResult cuptiSetThreadIdType(CUpti_ActivityThreadIdType type);

// The device, and the end.
CUptiResult cuptiComputeCapabilitySupported(int major, int minor, int *support);
CUptiResult cuptiDeviceSupported(CUdevice device, int *support);
CUptiResult cuptiDeviceVirtualizationMode(CUdevice device,
                                          CUpti_DeviceVirtualizationMode *mode);
CUptiResult cuptiGetAutoBoostState(CUcontext context,
                                   CUpti_ActivityAutoBoostState *state);
CUptiResult cuptiGetLastError(void);
CUptiResult cuptiFinalize(void);

__cuferry_extern_c_end

#endif // CUFERRY_CUPTI_ACTIVITY_H_
