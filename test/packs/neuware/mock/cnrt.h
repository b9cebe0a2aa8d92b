// What of CNRT the pack's output needs, after the interfaces that maps/cambricon.tsv states. To
// compile against only: names and types, no values, no promises.
#ifndef CNRT_H
#define CNRT_H

#include <cstddef>
#include <cstdint>

enum cnrtRet_t {
  cnrtSuccess, cnrtErrorBusy, cnrtErrorArgsInvalid, cnrtErrorAssert,
  cnrtErrorDeviceInvalid, cnrtErrorInit, cnrtErrorInvalidKernel,
  cnrtErrorInvalidResourceHandle, cnrtErrorInvalidSymbol, cnrtErrorKernelTrap,
  cnrtErrorMemcpyDirectionInvalid, cnrtErrorNoDevice, cnrtErrorNoMem,
  cnrtErrorNotReady, cnrtErrorNotSupport, cnrtErrorOpsNotPermitted,
  cnrtErrorQueueCaptureInvalidated, cnrtErrorQueueCaptureIsolation,
  cnrtErrorQueueCaptureMerged, cnrtErrorQueueCaptureUnjoined,
  cnrtErrorQueueCaptureUnmatched, cnrtErrorQueueCaptureUnsupported,
  cnrtErrorQueueCaptureWrongThread, cnrtErrorTaskTopoEntityUpdateFailure,
  cnrtErrorUnknown, cnrtErrorUnsupportedKernelVersion
};
enum cnrtMemTransDir_t {
  cnrtMemcpyHostToHost, cnrtMemcpyHostToDev, cnrtMemcpyDevToHost,
  cnrtMemcpyDevToDev, cnrtMemcpyNoDirection
};
enum cnrtDeviceAttr_t {
  cnrtAttrClusterCount, cnrtAttrComputeCapabilityMajor,
  cnrtAttrComputeCapabilityMinor, cnrtAttrEccEnable, cnrtAttrGmemBusWidth,
  cnrtAttrIpuClockRate, cnrtAttrMaxDimX, cnrtAttrMaxDimY, cnrtAttrMaxDimZ,
  cnrtAttrMaxL2CacheSize, cnrtAttrMcorePerCluster, cnrtAttrMemClockRate,
  cnrtAttrNramSizePerMcore, cnrtAttrPciBusID, cnrtAttrPciDeviceID,
  cnrtAttrPciDomainID
};
enum cnrtMemType_t {
  cnrtMemTypeUnregistered, cnrtMemTypeHost, cnrtMemTypeDevice
};
enum cnrtQueueCaptureMode_t {
  cnrtQueueCaptureModeGlobal, cnrtQueueCaptureModeThreadLocal,
  cnrtQueueCaptureModeRelaxed
};
enum cnrtQueueCaptureStatus_t {
  cnrtQueueCaptureStatusNone, cnrtQueueCaptureStatusActive,
  cnrtQueueCaptureStatusInvalidated
};
enum cnrtDeviceFlags_t {
  cnrtDeviceScheduleSpin, cnrtDeviceScheduleBlock, cnrtDeviceScheduleYield,
  cnrtDeviceScheduleAuto
};
enum : unsigned {
  CNRT_NOTIFIER_DEFAULT = 1u,
  CNRT_NOTIFIER_DISABLE_TIMING_ALL = 2u,
  CNRT_NOTIFIER_INTERPROCESS = 4u,
  CNRT_NOTIFIER_PLACE_DEFAULT = 8u,
  CNRT_NOTIFIER_PLACE_EXTERNAL = 16u,
  CNRT_NOTIFIER_WAIT_DEFAULT = 32u,
  CNRT_NOTIFIER_WAIT_EXTERNAL = 64u,
};
using cnrtQueue_t = struct cnrtQueue *;
using cnrtNotifier_t = struct cnrtNotifier *;
using cnrtTaskTopo_t = struct cnrtTaskTopo *;
using cnrtTaskTopoEntity_t = struct cnrtTaskTopoEntity *;
using cnrtTaskTopoNode_t = struct cnrtTaskTopoNode *;
using cnrtHostFn_t = void (*)(void *);
struct cnrtDeviceProp_t {
  char name[256];
  int major, minor, clusterCount, McorePerCluster, maxDim[3], NramSizePerMcore;
  size_t totalGlobalMemSize;
};
struct cnrtPointerAttributes_t {
  cnrtMemType_t type;
  int device;
  void *devicePointer, *hostPointer;
};

// Devices and errors

cnrtRet_t cnrtSetDevice(int);
cnrtRet_t cnrtGetDevice(int *);
cnrtRet_t cnrtGetDeviceCount(unsigned int *);
cnrtRet_t cnrtSyncDevice();
cnrtRet_t cnrtDeviceReset();
cnrtRet_t cnrtGetDeviceProperties(cnrtDeviceProp_t *, int);
cnrtRet_t cnrtDeviceGetAttribute(int *, cnrtDeviceAttr_t, int);
cnrtRet_t cnrtDeviceGetQueuePriorityRange(int *, int *);
cnrtRet_t cnrtGetPeerAccessibility(unsigned int *, int, int);
cnrtRet_t cnrtDriverGetVersion(int *, int *, int *);
cnrtRet_t cnrtGetLibVersion(int *, int *, int *);
cnrtRet_t cnrtGetLastError();
cnrtRet_t cnrtPeekAtLastError();
const char *cnrtGetErrorStr(cnrtRet_t);
const char *cnrtGetErrorName(cnrtRet_t);

// Queues and notifiers

cnrtRet_t cnrtQueueCreate(cnrtQueue_t *);
cnrtRet_t cnrtQueueCreateWithPriority(cnrtQueue_t *, unsigned int, int);
cnrtRet_t cnrtQueueDestroy(cnrtQueue_t);
cnrtRet_t cnrtQueueSync(cnrtQueue_t);
cnrtRet_t cnrtQueueQuery(cnrtQueue_t);
cnrtRet_t cnrtQueueWaitNotifier(cnrtNotifier_t, cnrtQueue_t, unsigned int);
cnrtRet_t cnrtInvokeHostFunc(cnrtQueue_t, cnrtHostFn_t, void *);
cnrtRet_t cnrtNotifierCreate(cnrtNotifier_t *);
cnrtRet_t cnrtNotifierCreateWithFlags(cnrtNotifier_t *, unsigned int);
cnrtRet_t cnrtNotifierDestroy(cnrtNotifier_t);
cnrtRet_t cnrtNotifierElapsedTime(cnrtNotifier_t, cnrtNotifier_t, float *);
cnrtRet_t cnrtPlaceNotifier(cnrtNotifier_t, cnrtQueue_t);
cnrtRet_t cnrtQueryNotifier(cnrtNotifier_t);
cnrtRet_t cnrtWaitNotifier(cnrtNotifier_t);

// Task topologies

cnrtRet_t cnrtQueueBeginCapture(cnrtQueue_t, cnrtQueueCaptureMode_t);
cnrtRet_t cnrtQueueEndCapture(cnrtQueue_t, cnrtTaskTopo_t *);
cnrtRet_t cnrtTaskTopoInstantiate(cnrtTaskTopoEntity_t *, cnrtTaskTopo_t,
                                  cnrtTaskTopoNode_t *, char *, size_t);
cnrtRet_t cnrtTaskTopoDestroy(cnrtTaskTopo_t);
cnrtRet_t cnrtTaskTopoEntityDestroy(cnrtTaskTopoEntity_t);
cnrtRet_t cnrtTaskTopoEntityInvoke(cnrtTaskTopoEntity_t, cnrtQueue_t);

// Memory

cnrtRet_t cnrtMalloc(void **, size_t);
cnrtRet_t cnrtFree(void *);
cnrtRet_t cnrtHostMalloc(void **, size_t);
cnrtRet_t cnrtFreeHost(void *);
cnrtRet_t cnrtMemAllocAsync(void **, size_t, cnrtQueue_t);
cnrtRet_t cnrtMemFreeAsync(void *, cnrtQueue_t);
cnrtRet_t cnrtMemGetInfo(size_t *, size_t *);
cnrtRet_t cnrtPointerGetAttributes(cnrtPointerAttributes_t *, const void *);
cnrtRet_t cnrtMemcpy(void *, void *, size_t, cnrtMemTransDir_t);
cnrtRet_t cnrtMemcpyAsync_V2(void *, void *, size_t, cnrtQueue_t,
                             cnrtMemTransDir_t);
cnrtRet_t cnrtMemcpy2D(void *, size_t, const void *, size_t, size_t, size_t,
                       cnrtMemTransDir_t);
cnrtRet_t cnrtMemcpyPeer(void *, int, void *, int, size_t);
cnrtRet_t cnrtMemset(void *, int, size_t);
cnrtRet_t cnrtMemsetAsync(void *, int, size_t, cnrtQueue_t);

#endif // CNRT_H
