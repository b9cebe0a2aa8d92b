//===- xpu.h - CUDA runtime calls that no single XRE call answers ---------===//
//
// XRE waits for one stream at a time, copies without waiting for kernels, and
// does not fill memory. Every function takes CUDA's arguments (memcpyPeer:
// XRE's) and gives what CUDA's gives, as XRE's int.
//
// Waiting for a device means the default stream and the streams that were made
// by streamCreate; of streams that other libraries made nothing is known here.
//
// Needs C++11 and XRE's public headers.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_XPU_H
#define CUFERRY_XPU_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <utility>
#include <vector>
#include <xpu/runtime.h>

// No name of C's, which programs may have macros of.
namespace cuferry {

//===-- Streams, and waiting for all of them ------------------------------===//

/// The streams that exist, each with its device.
struct StreamList {
  std::mutex Mutex;
  std::vector<std::pair<int, XPUStream>> Streams;
};

inline StreamList &streamList() {
  static StreamList List;
  return List;
}

/// Makes a stream of the current device.
inline int streamCreate(XPUStream *Stream) {
  int Device = 0;
  int Error = xpu_current_device(&Device);
  if (Error != XPU_SUCCESS)
    return Error;
  Error = xpu_stream_create(Stream);
  if (Error != XPU_SUCCESS)
    return Error;
  std::lock_guard<std::mutex> Lock(streamList().Mutex);
  streamList().Streams.emplace_back(Device, *Stream);
  return XPU_SUCCESS;
}

/// Destroys \p Stream when its work is done. CUDA lets unfinished work run on;
/// what XRE does with it is not documented, so this waits.
inline int streamDestroy(XPUStream Stream) {
  {
    std::lock_guard<std::mutex> Lock(streamList().Mutex);
    std::vector<std::pair<int, XPUStream>> &All = streamList().Streams;
    All.erase(std::remove_if(All.begin(), All.end(),
                             [Stream](const std::pair<int, XPUStream> &Entry) {
                               return Entry.second == Stream;
                             }),
              All.end());
  }
  int Waited = xpu_wait(Stream);
  int Error = xpu_stream_destroy(Stream);
  return Error != XPU_SUCCESS ? Error : Waited;
}

/// Waits for all streams of the current device.
inline int deviceSynchronize() {
  int Device = 0;
  int Error = xpu_current_device(&Device);
  if (Error != XPU_SUCCESS)
    return Error;
  Error = xpu_wait(nullptr);
  std::vector<XPUStream> Own;
  {
    std::lock_guard<std::mutex> Lock(streamList().Mutex);
    for (const std::pair<int, XPUStream> &Entry : streamList().Streams)
      if (Entry.first == Device)
        Own.push_back(Entry.second);
  }
  for (XPUStream Stream : Own) {
    int Waited = xpu_wait(Stream);
    if (Error == XPU_SUCCESS)
      Error = Waited;
  }
  return Error;
}

//===-- Memory ------------------------------------------------------------===//

/// Frees device memory once no kernel uses it. A null pointer is no error.
inline int memFree(void *Pointer) {
  if (!Pointer)
    return XPU_SUCCESS;
  int Error = deviceSynchronize();
  int Freed = xpu_free(Pointer);
  return Error != XPU_SUCCESS ? Error : Freed;
}

/// Frees device memory once the work in \p Stream is done, and waits for that.
inline int freeAsync(void *Pointer, XPUStream Stream) {
  if (!Pointer)
    return XPU_SUCCESS;
  int Error = xpu_wait(Stream);
  int Freed = xpu_free(Pointer);
  return Error != XPU_SUCCESS ? Error : Freed;
}

/// Rows start at multiples of 64 bytes.
inline int mallocPitch(void **Pointer, size_t *Pitch, size_t Width,
                       size_t Height) {
  *Pitch = (Width + 63) / 64 * 64;
  return xpu_malloc(Pointer, *Pitch * Height);
}

/// Copies when all kernels launched before are done, and is done when it
/// returns.
inline int memCopy(void *To, const void *From, size_t Size, XPUMemcpyKind Kind) {
  int Error = deviceSynchronize();
  if (Error != XPU_SUCCESS || Size == 0)
    return Error;
  Error = xpu_memcpy(To, From, Size, Kind);
  if (Error == XPU_SUCCESS && Kind == XPU_DEVICE_TO_DEVICE)
    Error = xpu_wait(nullptr);
  return Error;
}

/// Copies within the host when all kernels launched before are done: XRE has no
/// such direction.
inline int memcpyHost(void *To, const void *From, size_t Size) {
  int Error = deviceSynchronize();
  if (Error == XPU_SUCCESS)
    std::memcpy(To, From, Size);
  return Error;
}

/// Copies when the work in \p Stream is done, and is done when it returns.
inline int memcpyInOrder(void *To, const void *From, size_t Size,
                         XPUMemcpyKind Kind, XPUStream Stream = nullptr) {
  int Error = xpu_wait(Stream);
  if (Error != XPU_SUCCESS || Size == 0)
    return Error;
  return xpu_memcpy(To, From, Size, Kind);
}

/// Copies between devices when the current one's kernels are done; the order of
/// the arguments is xpu_memcpy_peer's.
inline int memcpyPeer(int ToDevice, void *To, int FromDevice, const void *From,
                      size_t Size) {
  int Error = deviceSynchronize();
  if (Error != XPU_SUCCESS || Size == 0)
    return Error;
  return xpu_memcpy_peer(ToDevice, To, FromDevice, From, Size);
}

/// Copies a filled buffer from the host, piece by piece.
inline int fill(void *Pointer, int Value, size_t Size) {
  const size_t Piece = 1 << 20;
  std::vector<unsigned char> Filled(std::min(Size, Piece),
                                    static_cast<unsigned char>(Value));
  for (size_t Done = 0; Done < Size; Done += Piece) {
    int Error = xpu_memcpy(static_cast<char *>(Pointer) + Done, Filled.data(),
                           std::min(Size - Done, Piece), XPU_HOST_TO_DEVICE);
    if (Error != XPU_SUCCESS)
      return Error;
  }
  return XPU_SUCCESS;
}

/// Fills when all kernels launched before are done.
inline int memSet(void *Pointer, int Value, size_t Size) {
  int Error = deviceSynchronize();
  return Error != XPU_SUCCESS ? Error : fill(Pointer, Value, Size);
}

/// Fills when the work in \p Stream is done, and is done when it returns.
inline int memsetInOrder(void *Pointer, int Value, size_t Size,
                         XPUStream Stream = nullptr) {
  int Error = xpu_wait(Stream);
  return Error != XPU_SUCCESS ? Error : fill(Pointer, Value, Size);
}

/// Copies \p Height rows when all kernels launched before are done.
inline int memcpy2D(void *To, size_t ToPitch, const void *From,
                    size_t FromPitch, size_t Width, size_t Height,
                    XPUMemcpyKind Kind) {
  int Error = deviceSynchronize();
  for (size_t Row = 0; Row != Height && Error == XPU_SUCCESS; ++Row)
    Error = xpu_memcpy(static_cast<char *>(To) + Row * ToPitch,
                       static_cast<const char *>(From) + Row * FromPitch, Width,
                       Kind);
  if (Error == XPU_SUCCESS && Kind == XPU_DEVICE_TO_DEVICE)
    Error = xpu_wait(nullptr);
  return Error;
}

/// Fills \p Height rows when all kernels launched before are done.
inline int memset2D(void *Pointer, size_t Pitch, int Value, size_t Width,
                    size_t Height) {
  int Error = deviceSynchronize();
  for (size_t Row = 0; Row != Height && Error == XPU_SUCCESS; ++Row)
    Error = fill(static_cast<char *>(Pointer) + Row * Pitch, Value, Width);
  return Error;
}

//===-- Device ------------------------------------------------------------===//

/// An attribute as the int that CUDA gives.
inline int deviceAttribute(int *Value, XPUDeviceAttr Attribute, int Device) {
  uint64_t Wide = 0;
  int Error = xpu_device_get_attr(&Wide, Attribute, Device);
  if (Error == XPU_SUCCESS)
    *Value = static_cast<int>(Wide);
  return Error;
}

/// The device's address as "domain:bus:slot.function". XRE packs it into bits
/// 31 to 16, 15 to 8, 7 to 3 and 2 to 0.
inline int pciBusId(char *Text, int Length, int Device) {
  uint64_t Address = 0;
  int Error = xpu_device_get_attr(&Address, XPUATTR_PCI_ADDRESS, Device);
  if (Error != XPU_SUCCESS)
    return Error;
  int Written =
      std::snprintf(Text, static_cast<size_t>(Length), "%04x:%02x:%02x.%x",
                    static_cast<unsigned>(Address >> 16 & 0xffff),
                    static_cast<unsigned>(Address >> 8 & 0xff),
                    static_cast<unsigned>(Address >> 3 & 0x1f),
                    static_cast<unsigned>(Address & 7));
  return Written < Length ? XPU_SUCCESS : XPUERR_INVALID_PARAM;
}

/// Version of the driver, 1000 * major + 10 * minor; not comparable with
/// CUDA's.
inline int driverVersion(int *Version) {
  uint32_t Major = 0, Minor = 0;
  int Error = xpu_get_driver_version(&Major, &Minor);
  *Version = static_cast<int>(Major * 1000 + Minor * 10);
  return Error;
}

/// Version of XRE, 1000 * major + 10 * minor; not comparable with CUDA's.
inline int runtimeVersion(int *Version) {
  uint32_t Major = 0, Minor = 0;
  int Error = xpu_get_runtime_version(&Major, &Minor);
  *Version = static_cast<int>(Major * 1000 + Minor * 10);
  return Error;
}

} // namespace cuferry

#endif // CUFERRY_XPU_H
