// What of CANN's headers the pack's output needs, after the interfaces that maps/cann.tsv states.
// To compile against only: names and types, no values, no promises.
#ifndef ACL_H
#define ACL_H

#include <cstddef>
#include <cstdint>

using aclError = int;
using aclrtStream = void *;
using aclrtEvent = void *;
using aclrtContext = void *;
using aclrtBinHandle = void *;
using aclrtFuncHandle = void *;
using aclrtDrvMemHandle = void *;
using aclmdlRI = void *;
using aclrtHostFunc = void (*)(void *);
struct aclrtBinaryLoadOptions;
struct aclrtIpcEventHandle {
  char reserved[64];
};
#ifndef __BISHENG_CCEC__ // which brings it
struct dim3 {
  uint32_t x, y, z;
  constexpr dim3(uint32_t X = 1, uint32_t Y = 1, uint32_t Z = 1)
      : x(X), y(Y), z(Z) {}
};
#endif

static const int ACL_SUCCESS = 0;
enum {
  ACL_ERROR_API_NOT_SUPPORT = 100,
  ACL_ERROR_BAD_ALLOC = 101,
  ACL_ERROR_FAILURE = 102,
  ACL_ERROR_INTERNAL_ERROR = 103,
  ACL_ERROR_INVALID_DEVICE = 104,
  ACL_ERROR_INVALID_PARAM = 105,
  ACL_ERROR_REPEAT_INITIALIZE = 106,
  ACL_ERROR_RT_AICORE_EXCEPTION = 107,
  ACL_ERROR_RT_AICORE_TIMEOUT = 108,
  ACL_ERROR_RT_CONTEXT_NULL = 109,
  ACL_ERROR_RT_FEATURE_NOT_SUPPORT = 110,
  ACL_ERROR_RT_INVALID_DEVICEID = 111,
  ACL_ERROR_RT_INVALID_DEVICE_FUNCTION = 112,
  ACL_ERROR_RT_INVALID_HANDLE = 113,
  ACL_ERROR_RT_INVALID_SYMBOL = 114,
  ACL_ERROR_RT_MEMORY_ALLOCATION = 115,
  ACL_ERROR_RT_NO_DEVICE = 116,
  ACL_ERROR_RT_PARAM_INVALID = 117,
  ACL_ERROR_RT_STREAM_NOT_COMPLETE = 118,
  ACL_ERROR_RT_VECTOR_CORE_EXCEPTION = 119,
  ACL_ERROR_RT_VECTOR_CORE_TIMEOUT = 120,
  ACL_ERROR_UNINITIALIZE = 121,
};
enum aclrtMemcpyKind {
  ACL_MEMCPY_DEFAULT, ACL_MEMCPY_DEVICE_TO_DEVICE, ACL_MEMCPY_DEVICE_TO_HOST,
  ACL_MEMCPY_HOST_TO_DEVICE, ACL_MEMCPY_HOST_TO_HOST
};
enum aclrtMemMallocPolicy {
  ACL_MEM_MALLOC_HUGE_FIRST
};
enum aclrtMemAttr {
  ACL_HBM_MEM
};
enum aclrtLastErrLevel {
  ACL_RT_THREAD_LEVEL
};
enum aclrtDevAttr {
  ACL_DEV_ATTR_L2_CACHE_SIZE, ACL_DEV_ATTR_MAX_BLOCK_DIM_X,
  ACL_DEV_ATTR_MAX_BLOCK_DIM_Y, ACL_DEV_ATTR_MAX_BLOCK_DIM_Z,
  ACL_DEV_ATTR_MAX_GRID_DIM_X, ACL_DEV_ATTR_MAX_GRID_DIM_Y,
  ACL_DEV_ATTR_MAX_GRID_DIM_Z, ACL_DEV_ATTR_MAX_THREADS_PER_BLOCK,
  ACL_DEV_ATTR_MAX_THREAD_PER_VECTOR_CORE, ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE,
  ACL_DEV_ATTR_UBUF_PER_VECTOR_CORE, ACL_DEV_ATTR_VECTOR_CORE_NUM,
  ACL_DEV_ATTR_WARP_SIZE
};
enum aclrtDeviceLimit {
  ACL_RT_DEV_LIMIT_SIMT_PRINTF_FIFO_SIZE, ACL_RT_DEV_LIMIT_SIMT_STACK_SIZE
};
enum aclrtStreamStatus {
  ACL_STREAM_STATUS_COMPLETE, ACL_STREAM_STATUS_NOT_READY
};
enum aclrtEventRecordedStatus {
  ACL_EVENT_RECORDED_STATUS_COMPLETE, ACL_EVENT_RECORDED_STATUS_NOT_READY
};
enum aclmdlRICaptureMode {
  ACL_MODEL_RI_CAPTURE_MODE_GLOBAL, ACL_MODEL_RI_CAPTURE_MODE_RELAXED,
  ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL
};
enum aclmdlRICaptureStatus {
  ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE, ACL_MODEL_RI_CAPTURE_STATUS_INVALIDATED,
  ACL_MODEL_RI_CAPTURE_STATUS_NONE
};
enum aclrtMemLocationType {
  ACL_MEM_LOCATION_TYPE_DEVICE, ACL_MEM_LOCATION_TYPE_HOST,
  ACL_MEM_LOCATION_TYPE_MANAGED, ACL_MEM_LOCATION_TYPE_UNREGISTERED
};
enum aclrtMemManagedLocationType {
  ACL_MEM_LOCATIONTYPE_DEVICE, ACL_MEM_LOCATIONTYPE_HOST,
  ACL_MEM_LOCATIONTYPE_HOST_NUMA
};
enum aclrtMemManagedAdviseType {
  ACL_MEM_ADVISE_SET_ACCESSED_BY, ACL_MEM_ADVISE_SET_PREFERRED_LOCATION,
  ACL_MEM_ADVISE_SET_READ_MOSTLY, ACL_MEM_ADVISE_UNSET_ACCESSED_BY,
  ACL_MEM_ADVISE_UNSET_PREFERRED_LOCATION, ACL_MEM_ADVISE_UNSET_READ_MOSTLY
};
enum aclDataType {
  ACL_BF16, ACL_COMPLEX128, ACL_COMPLEX64, ACL_DOUBLE, ACL_FLOAT, ACL_FLOAT16,
  ACL_FLOAT8_E4M3FN, ACL_FLOAT8_E5M2, ACL_INT16, ACL_INT32, ACL_INT64,
  ACL_INT8, ACL_UINT16, ACL_UINT32, ACL_UINT64, ACL_UINT8
};
enum : uint32_t {
  ACL_EVENT_IPC = 1u,
  ACL_EVENT_RECORD_DEFAULT = 2u,
  ACL_EVENT_RECORD_EXTERNAL = 4u,
  ACL_EVENT_SYNC = 8u,
  ACL_EVENT_TIME_LINE = 16u,
  ACL_EVENT_WAIT_DEFAULT = 32u,
  ACL_EVENT_WAIT_EXTERNAL = 64u,
  ACL_HOST_REG_IOMEMORY = 128u,
  ACL_HOST_REG_MAPPED = 256u,
  ACL_HOST_REG_PINNED = 512u,
  ACL_HOST_REG_READONLY = 1024u,
  ACL_RT_MEM_ATTACH_GLOBAL = 2048u,
  ACL_STREAM_FAST_LAUNCH = 4096u,
  ACL_STREAM_FAST_SYNC = 8192u,
  ACL_STREAM_WAIT_VALUE_AND = 16384u,
  ACL_STREAM_WAIT_VALUE_EQ = 32768u,
  ACL_STREAM_WAIT_VALUE_GEQ = 65536u,
  ACL_STREAM_WAIT_VALUE_NOR = 131072u,
};
struct aclrtPtrAttributes {
  struct {
    uint32_t id;
    aclrtMemLocationType type;
  } location;
};
struct aclrtMemManagedLocation {
  aclrtMemManagedLocationType type;
  int32_t id;
};

// Start and end

aclError aclFinalize();
const char *aclGetRecentErrMsg();
aclError aclInit(const char *);
aclError aclrtGetLastError(aclrtLastErrLevel);
const char *aclrtGetSocName();
aclError aclrtGetVersion(int32_t *, int32_t *, int32_t *);
aclError aclrtPeekAtLastError(aclrtLastErrLevel);

// Devices and contexts

aclError aclrtCreateContext(aclrtContext *, int32_t);
aclError aclrtDestroyContext(aclrtContext);
aclError aclrtDeviceCanAccessPeer(int32_t *, int32_t, int32_t);
aclError aclrtDeviceDisablePeerAccess(int32_t);
aclError aclrtDeviceEnablePeerAccess(int32_t, uint32_t);
aclError aclrtDeviceGetByPCIBusId(const char *, int32_t *);
aclError aclrtDeviceGetLimit(aclrtDeviceLimit, size_t *);
aclError aclrtDeviceGetPCIBusId(int32_t, char *, int32_t);
aclError aclrtDeviceGetStreamPriorityRange(int32_t *, int32_t *);
aclError aclrtDevicePeerAccessStatus(int32_t, int32_t, int32_t *);
aclError aclrtDeviceSetLimit(aclrtDeviceLimit, size_t);
aclError aclrtGetCurrentContext(aclrtContext *);
aclError aclrtGetDevice(int32_t *);
aclError aclrtGetDeviceCount(uint32_t *);
aclError aclrtGetDeviceInfo(uint32_t, aclrtDevAttr, int64_t *);
aclError aclrtGetPrimaryCtxState(int32_t, uint32_t *, int32_t *);
aclError aclrtResetDevice(int32_t);
aclError aclrtResetDeviceForce(int32_t);
aclError aclrtSetCurrentContext(aclrtContext);
aclError aclrtSetDevice(int32_t);
aclError aclrtSynchronizeDevice();

// Streams, events, functions of the host

aclError aclrtCreateEventExWithFlag(aclrtEvent *, uint32_t);
aclError aclrtCreateStream(aclrtStream *);
aclError aclrtCreateStreamWithConfig(aclrtStream *, uint32_t, uint32_t);
aclError aclrtDestroyEvent(aclrtEvent);
aclError aclrtDestroyStream(aclrtStream);
aclError aclrtEventElapsedTime(float *, aclrtEvent, aclrtEvent);
aclError aclrtIpcGetEventHandle(aclrtEvent, aclrtIpcEventHandle *);
aclError aclrtIpcOpenEventHandle(aclrtIpcEventHandle, aclrtEvent *);
aclError aclrtLaunchHostFunc(aclrtStream, aclrtHostFunc, void *);
aclError aclrtQueryEventStatus(aclrtEvent, aclrtEventRecordedStatus *);
aclError aclrtRecordEvent(aclrtEvent, aclrtStream);
aclError aclrtRecordEventWithFlag(aclrtEvent, aclrtStream, uint32_t);
aclError aclrtStreamGetFlags(aclrtStream, uint32_t *);
aclError aclrtStreamGetId(aclrtStream, int32_t *);
aclError aclrtStreamGetPriority(aclrtStream, uint32_t *);
aclError aclrtStreamQuery(aclrtStream, aclrtStreamStatus *);
aclError aclrtStreamWaitEvent(aclrtStream, aclrtEvent);
aclError aclrtStreamWaitEventWithFlag(aclrtStream, aclrtEvent, uint32_t,
    uint32_t);
aclError aclrtSynchronizeEvent(aclrtEvent);
aclError aclrtSynchronizeStream(aclrtStream);
aclError aclrtValueWait(void *, uint64_t, uint32_t, aclrtStream);
aclError aclrtValueWrite(void *, uint64_t, uint32_t, aclrtStream);

// Graphs

aclError aclmdlRICaptureBegin(aclrtStream, aclmdlRICaptureMode);
aclError aclmdlRICaptureEnd(aclrtStream, aclmdlRI *);
aclError aclmdlRICaptureGetInfo(aclrtStream, aclmdlRICaptureStatus *, aclmdlRI
    *);
aclError aclmdlRICaptureThreadExchangeMode(aclmdlRICaptureMode *);
aclError aclmdlRIDebugJsonPrint(aclmdlRI, const char *, uint32_t);
aclError aclmdlRIDestroy(aclmdlRI);
aclError aclmdlRIExecuteAsync(aclmdlRI, aclrtStream);

// Binaries

aclError aclrtBinaryGetFunction(aclrtBinHandle, const char *, aclrtFuncHandle
    *);
aclError aclrtBinaryGetGlobal(aclrtBinHandle, const char *, void **, size_t *);
aclError aclrtBinaryLoadFromFile(const char *, aclrtBinaryLoadOptions *,
    aclrtBinHandle *);
aclError aclrtBinaryUnLoad(aclrtBinHandle);
aclError aclrtFunctionGetParamInfo(const void *, size_t, size_t *, size_t *);
aclError aclrtGetFuncBySymbol(const void *, aclrtFuncHandle *);

// Memory

aclError aclrtFree(void *);
aclError aclrtFreeHost(void *);
aclError aclrtFreePhysical(aclrtDrvMemHandle);
aclError aclrtGetMemInfo(aclrtMemAttr, size_t *, size_t *);
aclError aclrtHostGetDevicePointer(void *, void **, uint32_t);
aclError aclrtHostRegisterV2(void *, uint64_t, uint32_t);
aclError aclrtHostUnregister(void *);
aclError aclrtMalloc(void **, size_t, aclrtMemMallocPolicy);
aclError aclrtMallocHost(void **, size_t);
aclError aclrtMapMem(void *, size_t, size_t, aclrtDrvMemHandle, uint64_t);
aclError aclrtMemAllocManaged(void **, uint64_t, uint32_t);
aclError aclrtMemGetAddressRange(void *, void **, size_t *);
aclError aclrtMemManagedAdvise(const void *, uint64_t,
    aclrtMemManagedAdviseType, aclrtMemManagedLocation);
aclError aclrtMemManagedPrefetchAsync(const void *, size_t,
    aclrtMemManagedLocation, uint32_t, aclrtStream);
aclError aclrtMemManagedPrefetchBatchAsync(const void **, size_t *, size_t,
    aclrtMemManagedLocation *, size_t *, size_t, uint64_t, aclrtStream);
aclError aclrtMemcpy(void *, size_t, const void *, size_t, aclrtMemcpyKind);
aclError aclrtMemcpy2d(void *, size_t, const void *, size_t, size_t, size_t,
    aclrtMemcpyKind);
aclError aclrtMemcpy2dAsync(void *, size_t, const void *, size_t, size_t,
    size_t, aclrtMemcpyKind, aclrtStream);
aclError aclrtMemcpyAsync(void *, size_t, const void *, size_t, aclrtMemcpyKind,
    aclrtStream);
aclError aclrtMemset(void *, size_t, int32_t, size_t);
aclError aclrtMemsetAsync(void *, size_t, int32_t, size_t, aclrtStream);
aclError aclrtMemsetD32(void *, size_t, uint32_t, size_t);
aclError aclrtPointerGetAttributes(const void *, aclrtPtrAttributes *);
aclError aclrtReleaseMemAddress(void *);
aclError aclrtReserveMemAddress(void **, size_t, size_t, void *, uint64_t);
aclError aclrtUnmapMem(void *);

#endif // ACL_H
