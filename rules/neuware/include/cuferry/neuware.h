//===- neuware.h - CUDA runtime calls that no single CNRT call answers ----===//
//
// Takes CUDA's arguments and gives what CUDA's gives, as a cnrtRet_t. Needs
// C++11 and CNRT.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_NEUWARE_H
#define CUFERRY_NEUWARE_H

#include <cnrt.h>
#include <cstddef>

/// Calling convention of CUDA's callbacks; on Linux there is none to state.
#ifndef CUDART_CB
#define CUDART_CB
#endif

namespace cuferry {

/// The error of CUDA for work under way; older CNRT says cnrtErrorBusy.
inline cnrtRet_t readiness(cnrtRet_t Error) {
  return Error == cnrtErrorBusy ? cnrtErrorNotReady : Error;
}

/// cnrtSuccess, cnrtErrorNotReady, or why the query failed.
inline cnrtRet_t queueQuery(cnrtQueue_t Queue) {
  return readiness(cnrtQueueQuery(Queue));
}

/// cnrtSuccess, cnrtErrorNotReady, or why the query failed.
inline cnrtRet_t notifierQuery(cnrtNotifier_t Notifier) {
  return readiness(cnrtQueryNotifier(Notifier));
}

/// What CUDA calls when a stream comes to it. The error is always cnrtSuccess:
/// CNRT does not tell such functions how the queue fared.
using QueueCallback = void (*)(cnrtQueue_t Queue, cnrtRet_t Error, void *Data);

/// Calls \p Callback once, when \p Queue comes to it.
inline cnrtRet_t queueAddCallback(cnrtQueue_t Queue, QueueCallback Callback,
                                  void *Data) {
  struct Call {
    cnrtQueue_t Queue;
    QueueCallback Callback;
    void *Data;
  };
  Call *Own = new Call{Queue, Callback, Data};
  auto Run = [](void *Argument) {
    Call *Own = static_cast<Call *>(Argument);
    Own->Callback(Own->Queue, cnrtSuccess, Own->Data);
    delete Own;
  };
  cnrtRet_t Error = cnrtInvokeHostFunc(Queue, Run, Own);
  if (Error != cnrtSuccess)
    delete Own;
  return Error;
}

/// Rows start at multiples of 128 bytes, the unit of the vector instructions.
inline cnrtRet_t mallocPitch(void **Pointer, size_t *Pitch, size_t Width,
                             size_t Height) {
  *Pitch = (Width + 127) / 128 * 128;
  return cnrtMalloc(Pointer, *Pitch * Height);
}

/// Fills \p Height rows: CNRT fills no rectangles.
inline cnrtRet_t memset2D(void *Pointer, size_t Pitch, int Value, size_t Width,
                          size_t Height) {
  cnrtRet_t Error = cnrtSuccess;
  for (size_t Row = 0; Row != Height && Error == cnrtSuccess; ++Row)
    Error =
        cnrtMemset(static_cast<char *>(Pointer) + Row * Pitch, Value, Width);
  return Error;
}

/// Puts fills of \p Height rows into \p Queue.
inline cnrtRet_t memset2DAsync(void *Pointer, size_t Pitch, int Value,
                               size_t Width, size_t Height,
                               cnrtQueue_t Queue = nullptr) {
  cnrtRet_t Error = cnrtSuccess;
  for (size_t Row = 0; Row != Height && Error == cnrtSuccess; ++Row)
    Error = cnrtMemsetAsync(static_cast<char *>(Pointer) + Row * Pitch, Value,
                            Width, Queue);
  return Error;
}

/// Cores of \p Device, each of which runs one task.
inline cnrtRet_t coreCount(int *Count, int Device) {
  int Clusters = 0, Cores = 0;
  cnrtRet_t Error =
      cnrtDeviceGetAttribute(&Clusters, cnrtAttrClusterCount, Device);
  if (Error == cnrtSuccess)
    Error = cnrtDeviceGetAttribute(&Cores, cnrtAttrMcorePerCluster, Device);
  *Count = Clusters * Cores;
  return Error;
}

/// Version of the driver as CNRT_VERSION writes versions; not comparable with
/// CUDA's.
inline cnrtRet_t driverVersion(int *Version) {
  int Major = 0, Minor = 0, Patch = 0;
  cnrtRet_t Error = cnrtDriverGetVersion(&Major, &Minor, &Patch);
  *Version = Major * 10000 + Minor * 100 + Patch;
  return Error;
}

/// Version of CNRT as CNRT_VERSION writes it; not comparable with CUDA's.
inline cnrtRet_t runtimeVersion(int *Version) {
  int Major = 0, Minor = 0, Patch = 0;
  cnrtRet_t Error = cnrtGetLibVersion(&Major, &Minor, &Patch);
  *Version = Major * 10000 + Minor * 100 + Patch;
  return Error;
}

} // namespace cuferry

#endif // CUFERRY_NEUWARE_H
