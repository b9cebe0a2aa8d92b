// A small stand-in for SDAA's runtime header, declaring what the pack's table states: enough to compile migrated programs
// against.
#pragma once
#include <cstddef>
#include <cstdint>

enum sdaaError_t {
  sdaaSuccess = 0,
  sdaaErrorInvalidValue = 1,
  sdaaErrorMemoryAllocation = 2,
  sdaaErrorNoDevice = 100,
  sdaaErrorNotReady = 600,
  sdaaErrorLaunchTimeOut = 702,
  // Seen in use, the numbers are not.
  sdaaErrorContextIsDestroyed = 1000,
  sdaaErrorECCUncorrectable,
  sdaaErrorInitializationError,
  sdaaErrorInsufficientDriver,
  sdaaErrorInvalidConfiguration,
  sdaaErrorInvalidDevice,
  sdaaErrorInvalidDeviceFunction,
  sdaaErrorInvalidDevicePointer,
  sdaaErrorInvalidHostPointer,
  sdaaErrorInvalidMemcpyDirection,
  sdaaErrorInvalidPitchValue,
  sdaaErrorInvalidResourceHandle,
  sdaaErrorInvalidSymbol,
  sdaaErrorLaunchFailure,
  sdaaErrorLaunchOutOfResources,
  sdaaErrorLaunchTimeout,
  sdaaErrorMissingConfiguration,
  sdaaErrorNotYetImplemented,
  sdaaErrorPriorLaunchFailure,
  sdaaErrorUnknown
};
enum sdaaMemcpyKind {
  sdaaMemcpyHostToHost = 0,
  sdaaMemcpyHostToDevice = 1,
  sdaaMemcpyDeviceToHost = 2,
  sdaaMemcpyDeviceToDevice = 3,
  sdaaMemcpyDefault = 4
};
enum sdaaDeviceAttribute_t { sdaaDevAttrChipset = 0, sdaaDevAttrPciVendor, sdaaDevAttrPciBusId, sdaaDevAttrPciDeviceId };
enum sdaaLimit { sdaaLimitPrintfFifoSize = 1 };
enum sdaaMemoryType { sdaaMemoryTypeUnregistered = 0, sdaaMemoryTypeHost, sdaaMemoryTypeDevice };
struct sdaaPointerAttributes {
  sdaaMemoryType type;
  int device;
  void *devicePointer;
  void *hostPointer;
};
typedef struct {
  char name[256];
  size_t totalGlobalMem;
  int pciDeviceID, pciBusID, clockRate;
} sdaaDeviceProp_t;
typedef struct isdaaStream_t *sdaaStream_t;
typedef struct isdaaEvent_t *sdaaEvent_t;
typedef struct SDgraph_st *sdaaGraph_t;
typedef struct SDgraphExec_st *sdaaGraphExec_t;
struct sdaaIpcMemHandle_t {
  char reserved[64];
};
struct sdaaIpcEventHandle_t {
  char reserved[64];
};
struct dim3 {
  uint32_t x, y, z;
  constexpr dim3(uint32_t X = 1, uint32_t Y = 1, uint32_t Z = 1) : x(X), y(Y), z(Z) {}
};
#define sdaaStreamDefault 0x00
#define sdaaStreamNonBlocking 0x01
#define sdaaStreamPerThread ((sdaaStream_t)2)
#define sdaaEventDefault 0x0
#define sdaaEventBlockingSync 0x1
#define sdaaEventDisableTiming 0x2
typedef void (*sdaaStreamCallback_t)(sdaaStream_t stream, sdaaError_t status, void *data);
typedef void (*sdaaHostFn_t)(void *data);

extern "C" {
sdaaError_t sdaaDeviceReset();
sdaaError_t sdaaSetDevice(int device);
sdaaError_t sdaaGetDevice(int *device);
sdaaError_t sdaaGetDeviceCount(int *count);
sdaaError_t sdaaDeviceSynchronize();
sdaaError_t sdaaGetDeviceProperties(sdaaDeviceProp_t *properties, int device);
sdaaError_t sdaaDeviceGetAttribute(int *value, sdaaDeviceAttribute_t attribute, int device);
const char *sdaaGetErrorName(sdaaError_t error);
const char *sdaaGetErrorString(sdaaError_t error);
sdaaError_t sdaaGetLastError();
sdaaError_t sdaaPeekAtLastError();
sdaaError_t sdaaStreamCreate(sdaaStream_t *stream);
sdaaError_t sdaaStreamCreateWithFlags(sdaaStream_t *stream, unsigned int flags);
sdaaError_t sdaaStreamDestroy(sdaaStream_t stream);
sdaaError_t sdaaStreamSynchronize(sdaaStream_t stream = 0);
sdaaError_t sdaaStreamQuery(sdaaStream_t stream);
sdaaError_t sdaaStreamWaitEvent(sdaaStream_t stream, sdaaEvent_t event, unsigned int flags);
sdaaError_t sdaaStreamAddCallback(sdaaStream_t stream, sdaaStreamCallback_t callback, void *data, unsigned int flags);
sdaaError_t sdaaLaunchHostFunc(sdaaStream_t stream, sdaaHostFn_t function, void *data);
sdaaError_t sdaaEventCreate(sdaaEvent_t *event);
sdaaError_t sdaaEventCreateWithFlags(sdaaEvent_t *event, unsigned flags);
sdaaError_t sdaaEventRecord(sdaaEvent_t event, sdaaStream_t stream = 0);
sdaaError_t sdaaEventDestroy(sdaaEvent_t event);
sdaaError_t sdaaEventQuery(sdaaEvent_t event);
sdaaError_t sdaaEventSynchronize(sdaaEvent_t event);
sdaaError_t sdaaEventElapsedTime(float *milliseconds, sdaaEvent_t start, sdaaEvent_t end);
sdaaError_t sdaaMalloc(void **pointer, size_t size);
sdaaError_t sdaaMallocPitch(void **pointer, size_t *pitch, size_t width, size_t height);
sdaaError_t sdaaMallocHost(void **pointer, size_t size);
sdaaError_t sdaaFree(void *pointer);
sdaaError_t sdaaFreeHost(void *pointer);
sdaaError_t sdaaMemcpy(void *to, const void *from, size_t size, sdaaMemcpyKind kind);
sdaaError_t sdaaMemcpyAsync(void *to, const void *from, size_t size, sdaaMemcpyKind kind, sdaaStream_t stream = 0);
sdaaError_t sdaaMemcpy2D(void *to, size_t topitch, const void *from, size_t frompitch, size_t width, size_t height,
                         sdaaMemcpyKind kind);
sdaaError_t sdaaMemcpy2DAsync(void *to, size_t topitch, const void *from, size_t frompitch, size_t width, size_t height,
                              sdaaMemcpyKind kind, sdaaStream_t stream);
sdaaError_t sdaaMemcpyPeer(void *to, int toDevice, const void *from, int fromDevice, size_t size);
sdaaError_t sdaaMemset(void *pointer, int value, size_t size);
sdaaError_t sdaaMemsetAsync(void *pointer, int value, size_t size, sdaaStream_t stream = 0);
sdaaError_t sdaaMemGetInfo(size_t *free, size_t *total);
sdaaError_t sdaaPointerGetAttributes(sdaaPointerAttributes *attributes, const void *pointer);
sdaaError_t sdaaDeviceSetLimit(sdaaLimit limit, size_t value);
sdaaError_t sdaaDeviceGetLimit(size_t *value, sdaaLimit limit);
sdaaError_t sdaaStreamGetFlags(sdaaStream_t stream, unsigned int *flags);
sdaaError_t sdaaIpcGetEventHandle(sdaaIpcEventHandle_t *handle, sdaaEvent_t event);
sdaaError_t sdaaIpcOpenEventHandle(sdaaEvent_t *event, sdaaIpcEventHandle_t handle);
sdaaError_t sdaaIpcGetMemHandle(sdaaIpcMemHandle_t *handle, void *pointer);
sdaaError_t sdaaIpcOpenMemHandle(void **pointer, sdaaIpcMemHandle_t handle, unsigned int flags);
sdaaError_t sdaaIpcCloseMemHandle(void *pointer);
sdaaError_t sdaaRuntimeGetVersion(int *version);
sdaaError_t sdaaDriverGetVersion(int *version);
sdaaError_t sdaaGraphCreate(sdaaGraph_t *graph, unsigned int flags);
sdaaError_t sdaaGraphInstantiate(sdaaGraphExec_t *exec, sdaaGraph_t graph, unsigned long long flags);
sdaaError_t sdaaGraphLaunch(sdaaGraphExec_t exec, sdaaStream_t stream);
sdaaError_t sdaaGraphDestroy(sdaaGraph_t graph);
sdaaError_t sdaaGraphExecDestroy(sdaaGraphExec_t exec);
}
template <class T> inline sdaaError_t sdaaMalloc(T **pointer, size_t size) {
  return sdaaMalloc((void **)pointer, size);
}
template <class T> inline sdaaError_t sdaaMallocHost(T **pointer, size_t size) {
  return sdaaMallocHost((void **)pointer, size);
}
