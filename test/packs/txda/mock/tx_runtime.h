// A small stand-in for TsingMicro's runtime header, after its calls in flagos-ai/FlagCX (device/tsmicro_adaptor.cc) and
// BAAI's c10::flagos: numbers of devices unsigned, events without flags.
#pragma once
#include <cstddef>
#include <cstdint>

enum txError_t { TX_SUCCESS = 0, TX_ERROR_NOT_READY = 0x46000004, TX_ERROR_INVALID_HANDLE = 0x46000003 };
enum txMemcpyKind { txMemcpyHostToHost, txMemcpyHostToDevice, txMemcpyDeviceToHost, txMemcpyDeviceToDevice };
typedef struct txStream *txStream_t;
typedef struct txEvent *txEvent_t;
struct txIpcMemHandle_t {
  char data[64];
};
struct txDeviceProperty {
  struct {
    char devName[64];
    uint32_t busId, deviceId, domainId;
  } devProp;
};
extern "C" {
const char *txGetErrorString(txError_t error);
txError_t txSetDevice(uint32_t device);
txError_t txGetDevice(uint32_t *device);
txError_t txGetDeviceCount(uint32_t *count);
txError_t txDeviceSynchronize();
txError_t txGetDeviceProperty(uint32_t device, txDeviceProperty *property);
txError_t txGetDeviceByPCIBusId(uint32_t *device, const char *text);
txError_t txMalloc(void **pointer, uint64_t size);
txError_t txMallocHost(void **pointer, uint64_t size);
txError_t txFree(void *pointer);
txError_t txFreeHost(void *pointer);
txError_t txMemGetInfo(uint64_t *free, uint64_t *total);
txError_t txMemcpy(void *to, const void *from, uint64_t size, txMemcpyKind kind);
txError_t txMemcpyAsync(void *to, const void *from, uint64_t size, txMemcpyKind kind, txStream_t stream);
txError_t txStreamCreate(txStream_t *stream);
txError_t txStreamDestroy(txStream_t stream);
txError_t txStreamSynchronize(txStream_t stream);
txError_t txStreamQuery(txStream_t stream);
txError_t txStreamWaitEvent(txStream_t stream, txEvent_t event);
txError_t txLaunchHostFunc(txStream_t stream, void (*function)(void *), void *data);
txError_t txEventCreate(txEvent_t *event);
txError_t txEventDestroy(txEvent_t event);
txError_t txEventRecord(txEvent_t event, txStream_t stream);
txError_t txEventQuery(txEvent_t event);
txError_t txEventSynchronize(txEvent_t event);
txError_t txEventElapsedTime(float *milliseconds, txEvent_t start, txEvent_t end);
txError_t txIpcGetMemHandle(txIpcMemHandle_t *handle, void *pointer);
txError_t txIpcOpenMemHandle(void **pointer, txIpcMemHandle_t handle);
txError_t txIpcCloseMemHandle(void *pointer);
}
