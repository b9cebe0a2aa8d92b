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
  int major, minor, clusterCount, McorePerCluster, maxDim[3], NramSizePerMcore,
      maxL2CacheSize, ipuClockRate, memClockRate, GmemBusWidth, pciBusID,
      ECCEnabled;
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

// What single programs do not call, in the form that the table states

enum cnrtMemPoolAttr_t { cnrtMemPoolAttrReleaseThreshold = 4 };
enum cnrtTaskTopoNodeType_t { cnrtTaskTopoNodeTypeKernel };
using cnrtMemPool_t = struct cnrtMemPool *;
using cnrtUserObject_t = struct cnrtUserObject *;
using cnrtIpcMemHandle = void *;
struct cnrtIpcNotifierHandle {
  char reserved[64];
};
cnrtRet_t cnrtQueueIsCapturing(cnrtQueue_t, cnrtQueueCaptureStatus_t *);
cnrtRet_t cnrtThreadExchangeQueueCaptureMode(cnrtQueueCaptureMode_t *);
cnrtRet_t cnrtDeviceGetDefaultMemPool(cnrtMemPool_t *, int);
cnrtRet_t cnrtDeviceGetMemPool(cnrtMemPool_t *, int);
cnrtRet_t cnrtDeviceSetMemPool(int, cnrtMemPool_t);
cnrtRet_t cnrtMemPoolDestroy(cnrtMemPool_t);
cnrtRet_t cnrtMemPoolTrimTo(cnrtMemPool_t, size_t);
cnrtRet_t cnrtMemPoolSetAttribute(cnrtMemPool_t, cnrtMemPoolAttr_t, void *);
cnrtRet_t cnrtMemPoolGetAttribute(cnrtMemPool_t, cnrtMemPoolAttr_t, void *);
cnrtRet_t cnrtMemAllocFromPoolAsync(void **, size_t, cnrtMemPool_t, cnrtQueue_t);
cnrtRet_t cnrtUserObjectCreate(cnrtUserObject_t *, void *, cnrtHostFn_t, unsigned int, unsigned int);
cnrtRet_t cnrtUserObjectAcquire(cnrtUserObject_t, unsigned int);
cnrtRet_t cnrtUserObjectRelease(cnrtUserObject_t, unsigned int);
cnrtRet_t cnrtTaskTopoCreate(cnrtTaskTopo_t *, unsigned int);
cnrtRet_t cnrtTaskTopoClone(cnrtTaskTopo_t *, cnrtTaskTopo_t);
cnrtRet_t cnrtTaskTopoUpload(cnrtTaskTopoEntity_t, cnrtQueue_t);
cnrtRet_t cnrtTaskTopoDebugDotPrint(cnrtTaskTopo_t, const char *, unsigned int);
cnrtRet_t cnrtTaskTopoDestroyNode(cnrtTaskTopoNode_t);
cnrtRet_t cnrtTaskTopoAddDependencies(cnrtTaskTopo_t, const cnrtTaskTopoNode_t *, const cnrtTaskTopoNode_t *, size_t);
cnrtRet_t cnrtTaskTopoRemoveDependencies(cnrtTaskTopo_t, const cnrtTaskTopoNode_t *, const cnrtTaskTopoNode_t *, size_t);
cnrtRet_t cnrtTaskTopoGetEdges(cnrtTaskTopo_t, cnrtTaskTopoNode_t *, cnrtTaskTopoNode_t *, size_t *);
cnrtRet_t cnrtTaskTopoGetNodes(cnrtTaskTopo_t, cnrtTaskTopoNode_t *, size_t *);
cnrtRet_t cnrtTaskTopoGetRootNodes(cnrtTaskTopo_t, cnrtTaskTopoNode_t *, size_t *);
cnrtRet_t cnrtTaskTopoNodeGetDependencies(cnrtTaskTopoNode_t, cnrtTaskTopoNode_t *, size_t *);
cnrtRet_t cnrtTaskTopoNodeGetDependentNodes(cnrtTaskTopoNode_t, cnrtTaskTopoNode_t *, size_t *);
cnrtRet_t cnrtTaskTopoNodeGetType(cnrtTaskTopoNode_t, cnrtTaskTopoNodeType_t *);
cnrtRet_t cnrtTaskTopoNodeFindInClone(cnrtTaskTopoNode_t *, cnrtTaskTopoNode_t, cnrtTaskTopo_t);
cnrtRet_t cnrtTaskTopoKernelNodeCopyAttributes(cnrtTaskTopoNode_t, cnrtTaskTopoNode_t);
cnrtRet_t cnrtTaskTopoAddEmptyNode(cnrtTaskTopoNode_t *, cnrtTaskTopo_t, const cnrtTaskTopoNode_t *, size_t);
cnrtRet_t cnrtTaskTopoAddChildTopoNode(cnrtTaskTopoNode_t *, cnrtTaskTopo_t, const cnrtTaskTopoNode_t *, size_t,
                                       cnrtTaskTopo_t);
cnrtRet_t cnrtTaskTopoChildTopoNodeGetTopo(cnrtTaskTopoNode_t, cnrtTaskTopo_t *);
cnrtRet_t cnrtTaskTopoEntityChildTopoNodeSetParams(cnrtTaskTopoEntity_t, cnrtTaskTopoNode_t, cnrtTaskTopo_t);
cnrtRet_t cnrtTaskTopoAddNotifierPlaceNode(cnrtTaskTopoNode_t *, cnrtTaskTopo_t, const cnrtTaskTopoNode_t *, size_t,
                                           cnrtNotifier_t);
cnrtRet_t cnrtTaskTopoAddNotifierWaitNode(cnrtTaskTopoNode_t *, cnrtTaskTopo_t, const cnrtTaskTopoNode_t *, size_t,
                                          cnrtNotifier_t);
cnrtRet_t cnrtTaskTopoNotifierPlaceNodeGetNotifier(cnrtTaskTopoNode_t, cnrtNotifier_t *);
cnrtRet_t cnrtTaskTopoNotifierPlaceNodeSetNotifier(cnrtTaskTopoNode_t, cnrtNotifier_t);
cnrtRet_t cnrtTaskTopoNotifierWaitNodeGetNotifier(cnrtTaskTopoNode_t, cnrtNotifier_t *);
cnrtRet_t cnrtTaskTopoNotifierWaitNodeSetNotifier(cnrtTaskTopoNode_t, cnrtNotifier_t);
cnrtRet_t cnrtTaskTopoEntityNotifierPlaceNodeSetNotifier(cnrtTaskTopoEntity_t, cnrtTaskTopoNode_t, cnrtNotifier_t);
cnrtRet_t cnrtTaskTopoEntityNotifierWaitNodeSetNotifier(cnrtTaskTopoEntity_t, cnrtTaskTopoNode_t, cnrtNotifier_t);
cnrtRet_t cnrtTaskTopoAcquireUserObject(cnrtTaskTopo_t, cnrtUserObject_t, unsigned int, unsigned int);
cnrtRet_t cnrtTaskTopoReleaseUserObject(cnrtTaskTopo_t, cnrtUserObject_t, unsigned int);
cnrtRet_t cnrtGetDeviceFlag(unsigned int *);
cnrtRet_t cnrtDeviceGetPCIBusId(char *, int, int);
cnrtRet_t cnrtDeviceGetByPCIBusId(int *, const char *);
cnrtRet_t cnrtDeviceResetPersistingL2Cache();
cnrtRet_t cnrtQueueGetPriority(cnrtQueue_t, int *);
cnrtRet_t cnrtQueueCopyAttributes(cnrtQueue_t, cnrtQueue_t);
cnrtRet_t cnrtPlaceNotifierWithFlags(cnrtNotifier_t, cnrtQueue_t, unsigned int);
cnrtRet_t cnrtAcquireMemHandle(cnrtIpcMemHandle *, void *);
cnrtRet_t cnrtMapMemHandle(void **, cnrtIpcMemHandle, int);
cnrtRet_t cnrtUnMapMemHandle(void *);
cnrtRet_t cnrtIpcGetNotifierHandle(cnrtIpcNotifierHandle *, cnrtNotifier_t);
cnrtRet_t cnrtIpcOpenNotifierHandle(cnrtNotifier_t *, cnrtIpcNotifierHandle);
cnrtRet_t cnrtMemcpy2DAsync(void *, size_t, const void *, size_t, size_t, size_t, cnrtMemTransDir_t, cnrtQueue_t);
cnrtRet_t cnrtMemcpyPeerAsync(void *, int, void *, int, size_t, cnrtQueue_t);

#endif // CNRT_H
