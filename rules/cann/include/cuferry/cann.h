//===- cann.h - CUDA runtime calls that no single ACL call answers --------===//
//
// Migrated code calls these where a call of ACL in the same place would not do
// the same: ACL gives a status through a pointer where CUDA returns it, frees
// memory that kernels still use, and copies without waiting for kernels. Every
// function takes CUDA's arguments and gives what CUDA's gives, as an aclError.
//
// Needs C++11 and CANN's public headers; nothing of CUDA.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_CANN_H
#define CUFERRY_CANN_H

#include <acl/acl.h>
#include <cstddef>
#include <cstdint>
#include <string>

// No name of C's, which programs may have macros of.
namespace cuferry {

//===-- Queries: CUDA's answer is the returned error ----------------------===//

/// What a query returns while work is under way.
constexpr aclError NotReady = ACL_ERROR_RT_STREAM_NOT_COMPLETE;

/// ACL_SUCCESS, NotReady, or why the query failed.
inline aclError streamQuery(aclrtStream Stream) {
  aclrtStreamStatus Status = ACL_STREAM_STATUS_NOT_READY;
  aclError Error = aclrtStreamQuery(Stream, &Status);
  if (Error != ACL_SUCCESS)
    return Error;
  return Status == ACL_STREAM_STATUS_COMPLETE ? ACL_SUCCESS : NotReady;
}

/// ACL_SUCCESS, NotReady, or why the query failed.
inline aclError eventQuery(aclrtEvent Event) {
  aclrtEventRecordedStatus Status = ACL_EVENT_RECORDED_STATUS_NOT_READY;
  aclError Error = aclrtQueryEventStatus(Event, &Status);
  if (Error != ACL_SUCCESS)
    return Error;
  return Status == ACL_EVENT_RECORDED_STATUS_COMPLETE ? ACL_SUCCESS : NotReady;
}

//===-- Streams -----------------------------------------------------------===//

/// The number of \p Stream.
inline aclError streamId(aclrtStream Stream, unsigned long long *Id) {
  int32_t Number = 0;
  aclError Error = aclrtStreamGetId(Stream, &Number);
  *Id = static_cast<unsigned long long>(Number);
  return Error;
}

//===-- Memory: CUDA waits for kernels, ACL does not ----------------------===//

/// Allocates device memory; no bytes are no memory, and no error.
inline aclError memAlloc(void **Pointer, size_t Size) {
  if (Size != 0)
    return aclrtMalloc(Pointer, Size, ACL_MEM_MALLOC_HUGE_FIRST);
  *Pointer = nullptr;
  return ACL_SUCCESS;
}
template <typename Pointee>
inline aclError memAlloc(Pointee **Pointer, size_t Size) {
  return memAlloc(reinterpret_cast<void **>(Pointer), Size);
}

/// Allocates host memory that the device copies from and to directly; no bytes
/// are no memory, and no error.
inline aclError mallocHost(void **Pointer, size_t Size) {
  if (Size != 0)
    return aclrtMallocHost(Pointer, Size);
  *Pointer = nullptr;
  return ACL_SUCCESS;
}
template <typename Pointee>
inline aclError mallocHost(Pointee **Pointer, size_t Size) {
  return mallocHost(reinterpret_cast<void **>(Pointer), Size);
}

/// Frees device memory once no kernel uses it. A null pointer is no error.
inline aclError memFree(void *Pointer) {
  if (!Pointer)
    return ACL_SUCCESS;
  aclError Error = aclrtSynchronizeDevice();
  aclError Freed = aclrtFree(Pointer);
  return Error != ACL_SUCCESS ? Error : Freed;
}

/// Frees host memory of aclrtMallocHost once no copy uses it. A null pointer is
/// no error.
inline aclError freeHost(void *Pointer) {
  if (!Pointer)
    return ACL_SUCCESS;
  aclError Error = aclrtSynchronizeDevice();
  aclError Freed = aclrtFreeHost(Pointer);
  return Error != ACL_SUCCESS ? Error : Freed;
}

/// Frees device memory once the work in \p Stream is done, and waits for that:
/// ACL has no free that is ordered by a stream for memory of aclrtMalloc.
inline aclError freeAsync(void *Pointer, aclrtStream Stream) {
  if (!Pointer)
    return ACL_SUCCESS;
  aclError Error = aclrtSynchronizeStream(Stream);
  aclError Freed = aclrtFree(Pointer);
  return Error != ACL_SUCCESS ? Error : Freed;
}

/// Rows start at multiples of 512 bytes, the unit of the data movers.
inline aclError mallocPitch(void **Pointer, size_t *Pitch, size_t Width,
                            size_t Height) {
  *Pitch = (Width + 511) / 512 * 512;
  return memAlloc(Pointer, *Pitch * Height);
}

/// Copies when all kernels launched before are done.
inline aclError memCopy(void *To, const void *From, size_t Size,
                       aclrtMemcpyKind Kind) {
  aclError Error = aclrtSynchronizeDevice();
  if (Error != ACL_SUCCESS || Size == 0)
    return Error;
  return aclrtMemcpy(To, Size, From, Size, Kind);
}

/// aclrtMemcpyAsync with the size given once.
inline aclError memcpyAsync(void *To, const void *From, size_t Size,
                            aclrtMemcpyKind Kind,
                            aclrtStream Stream = nullptr) {
  return aclrtMemcpyAsync(To, Size, From, Size, Kind, Stream);
}

/// Fills when all kernels launched before are done.
inline aclError memSet(void *Pointer, int Value, size_t Size) {
  aclError Error = aclrtSynchronizeDevice();
  if (Error != ACL_SUCCESS || Size == 0)
    return Error;
  return aclrtMemset(Pointer, Size, Value, Size);
}

/// aclrtMemsetAsync with the size given once.
inline aclError memsetAsync(void *Pointer, int Value, size_t Size,
                            aclrtStream Stream = nullptr) {
  return aclrtMemsetAsync(Pointer, Size, Value, Size, Stream);
}

/// Puts copies of \p Height rows into \p Stream, one by one where ACL's own
/// function, which knows copies between host and device only, does not serve.
inline aclError memcpy2DAsync(void *To, size_t ToPitch, const void *From,
                              size_t FromPitch, size_t Width, size_t Height,
                              aclrtMemcpyKind Kind,
                              aclrtStream Stream = nullptr) {
  if (Kind == ACL_MEMCPY_HOST_TO_DEVICE || Kind == ACL_MEMCPY_DEVICE_TO_HOST)
    return aclrtMemcpy2dAsync(To, ToPitch, From, FromPitch, Width, Height, Kind,
                              Stream);
  for (size_t Row = 0; Row != Height; ++Row) {
    aclError Error = aclrtMemcpyAsync(
        static_cast<char *>(To) + Row * ToPitch, Width,
        static_cast<const char *>(From) + Row * FromPitch, Width, Kind, Stream);
    if (Error != ACL_SUCCESS)
      return Error;
  }
  return ACL_SUCCESS;
}

/// Copies \p Height rows when all kernels launched before are done.
inline aclError memcpy2D(void *To, size_t ToPitch, const void *From,
                         size_t FromPitch, size_t Width, size_t Height,
                         aclrtMemcpyKind Kind) {
  aclError Error = aclrtSynchronizeDevice();
  if (Error != ACL_SUCCESS)
    return Error;
  if (Kind == ACL_MEMCPY_HOST_TO_DEVICE || Kind == ACL_MEMCPY_DEVICE_TO_HOST)
    return aclrtMemcpy2d(To, ToPitch, From, FromPitch, Width, Height, Kind);
  for (size_t Row = 0; Row != Height; ++Row) {
    Error = aclrtMemcpy(static_cast<char *>(To) + Row * ToPitch, Width,
                        static_cast<const char *>(From) + Row * FromPitch,
                        Width, Kind);
    if (Error != ACL_SUCCESS)
      return Error;
  }
  return ACL_SUCCESS;
}

/// Puts fills of \p Height rows into \p Stream: ACL fills no rectangles.
inline aclError memset2DAsync(void *Pointer, size_t Pitch, int Value,
                              size_t Width, size_t Height,
                              aclrtStream Stream = nullptr) {
  for (size_t Row = 0; Row != Height; ++Row) {
    aclError Error =
        aclrtMemsetAsync(static_cast<char *>(Pointer) + Row * Pitch, Width,
                         Value, Width, Stream);
    if (Error != ACL_SUCCESS)
      return Error;
  }
  return ACL_SUCCESS;
}

/// Fills \p Height rows when all kernels launched before are done.
inline aclError memset2D(void *Pointer, size_t Pitch, int Value, size_t Width,
                         size_t Height) {
  aclError Error = aclrtSynchronizeDevice();
  for (size_t Row = 0; Row != Height && Error == ACL_SUCCESS; ++Row)
    Error = aclrtMemset(static_cast<char *>(Pointer) + Row * Pitch, Width,
                        Value, Width);
  return Error;
}

//===-- Device ------------------------------------------------------------===//

/// Releases what this process has on the current device, however often it was
/// set. aclrtSetDevice must come before anything that follows.
inline aclError resetDevice() {
  int32_t Device = 0;
  aclError Error = aclrtGetDevice(&Device);
  return Error != ACL_SUCCESS ? Error : aclrtResetDeviceForce(Device);
}

/// Version of the ACL interface as CUDA writes versions: 1000 * major +
/// 10 * minor. It is not comparable with CUDA's.
inline aclError runtimeVersion(int *Version) {
  int32_t Major = 0, Minor = 0, Patch = 0;
  aclError Error = aclrtGetVersion(&Major, &Minor, &Patch);
  *Version = Major * 1000 + Minor * 10;
  return Error;
}

//===-- Errors ------------------------------------------------------------===//

/// The name of \p Error as acl's headers write it; nullptr where they give none
/// that a program is likely to meet.
inline const char *knownErrorName(aclError Error) {
  switch (Error) {
#define CUFERRY_NAME(NAME)                                                     \
  case NAME:                                                                   \
    return #NAME;
    CUFERRY_NAME(ACL_SUCCESS)
    CUFERRY_NAME(ACL_ERROR_INVALID_PARAM)
    CUFERRY_NAME(ACL_ERROR_UNINITIALIZE)
    CUFERRY_NAME(ACL_ERROR_REPEAT_INITIALIZE)
    CUFERRY_NAME(ACL_ERROR_BAD_ALLOC)
    CUFERRY_NAME(ACL_ERROR_API_NOT_SUPPORT)
    CUFERRY_NAME(ACL_ERROR_INVALID_DEVICE)
    CUFERRY_NAME(ACL_ERROR_INTERNAL_ERROR)
    CUFERRY_NAME(ACL_ERROR_FAILURE)
    CUFERRY_NAME(ACL_ERROR_RT_PARAM_INVALID)
    CUFERRY_NAME(ACL_ERROR_RT_INVALID_DEVICEID)
    CUFERRY_NAME(ACL_ERROR_RT_CONTEXT_NULL)
    CUFERRY_NAME(ACL_ERROR_RT_INVALID_HANDLE)
    CUFERRY_NAME(ACL_ERROR_RT_FEATURE_NOT_SUPPORT)
    CUFERRY_NAME(ACL_ERROR_RT_MEMORY_ALLOCATION)
    CUFERRY_NAME(ACL_ERROR_RT_NO_DEVICE)
    CUFERRY_NAME(ACL_ERROR_RT_STREAM_NOT_COMPLETE)
    CUFERRY_NAME(ACL_ERROR_RT_AICORE_TIMEOUT)
    CUFERRY_NAME(ACL_ERROR_RT_AICORE_EXCEPTION)
    CUFERRY_NAME(ACL_ERROR_RT_VECTOR_CORE_TIMEOUT)
    CUFERRY_NAME(ACL_ERROR_RT_VECTOR_CORE_EXCEPTION)
#undef CUFERRY_NAME
  default:
    return nullptr;
  }
}

/// The name of \p Error, or its number. Valid until the thread's next call.
inline const char *errorName(aclError Error) {
  if (const char *Name = knownErrorName(Error))
    return Name;
  thread_local std::string Number;
  Number = "aclError " + std::to_string(Error);
  return Number.c_str();
}

/// \p Error in words: its name, then what ACL last reported on this thread,
/// which asking for it clears. Valid until the thread's next call.
inline const char *errorString(aclError Error) {
  thread_local std::string Text;
  Text = errorName(Error);
  if (Error != ACL_SUCCESS)
    if (const char *Report = aclGetRecentErrMsg())
      Text = Text + ": " + Report;
  return Text.c_str();
}

} // namespace cuferry

#endif // CUFERRY_CANN_H
