//===- txda.h - CUDA runtime calls that no single tx call answers ---------===//
//
// Waits where CUDA does, copies within the host, and fills. Every function
// takes CUDA's arguments and gives what CUDA's gives, as a txError_t. Needs
// C++11 and TsingMicro's headers.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_TXDA_H
#define CUFERRY_TXDA_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <tx_runtime.h>
#include <vector>

/// Calling convention of CUDA's callbacks; on Linux there is none to state.
#ifndef CUDART_CB
#define CUDART_CB
#endif

// No name of C's, which programs may have macros of.
namespace cuferry {

/// Frees device memory once no kernel uses it. A null pointer is no error.
inline txError_t memFree(void *Pointer) {
  if (!Pointer)
    return TX_SUCCESS;
  txError_t Error = txDeviceSynchronize();
  txError_t Freed = txFree(Pointer);
  return Error != TX_SUCCESS ? Error : Freed;
}

/// Frees device memory once the work in \p Stream is done, and waits for that.
inline txError_t freeAsync(void *Pointer, txStream_t Stream) {
  if (!Pointer)
    return TX_SUCCESS;
  txError_t Error = txStreamSynchronize(Stream);
  txError_t Freed = txFree(Pointer);
  return Error != TX_SUCCESS ? Error : Freed;
}

/// Rows start at multiples of 64 bytes.
inline txError_t mallocPitch(void **Pointer, size_t *Pitch, size_t Width,
                             size_t Height) {
  *Pitch = (Width + 63) / 64 * 64;
  return txMalloc(Pointer, *Pitch * Height);
}

/// Copies when all kernels launched before are done. The runtime refuses copies
/// within the host, so those are made here.
inline txError_t memCopy(void *To, const void *From, size_t Size,
                        txMemcpyKind Kind) {
  txError_t Error = txDeviceSynchronize();
  if (Error != TX_SUCCESS || Size == 0)
    return Error;
  if (Kind == txMemcpyHostToHost) {
    std::memcpy(To, From, Size);
    return TX_SUCCESS;
  }
  return txMemcpy(To, From, Size, Kind);
}

/// Copies a filled buffer from the host, piece by piece.
inline txError_t fill(void *Pointer, int Value, size_t Size) {
  const size_t Piece = 1 << 20;
  std::vector<unsigned char> Filled(std::min(Size, Piece),
                                    static_cast<unsigned char>(Value));
  for (size_t Done = 0; Done < Size; Done += Piece) {
    txError_t Error =
        txMemcpy(static_cast<char *>(Pointer) + Done, Filled.data(),
                 std::min(Size - Done, Piece), txMemcpyHostToDevice);
    if (Error != TX_SUCCESS)
      return Error;
  }
  return TX_SUCCESS;
}

/// Fills when all kernels launched before are done.
inline txError_t memSet(void *Pointer, int Value, size_t Size) {
  txError_t Error = txDeviceSynchronize();
  return Error != TX_SUCCESS ? Error : fill(Pointer, Value, Size);
}

/// Fills when the work in \p Stream is done, and is done when it returns.
inline txError_t memsetInOrder(void *Pointer, int Value, size_t Size,
                               txStream_t Stream) {
  txError_t Error =
      Stream ? txStreamSynchronize(Stream) : txDeviceSynchronize();
  return Error != TX_SUCCESS ? Error : fill(Pointer, Value, Size);
}

/// Copies \p Height rows when all kernels launched before are done.
inline txError_t memcpy2D(void *To, size_t ToPitch, const void *From,
                          size_t FromPitch, size_t Width, size_t Height,
                          txMemcpyKind Kind) {
  txError_t Error = TX_SUCCESS;
  for (size_t Row = 0; Row != Height && Error == TX_SUCCESS; ++Row)
    Error =
        memCopy(static_cast<char *>(To) + Row * ToPitch,
               static_cast<const char *>(From) + Row * FromPitch, Width, Kind);
  return Error;
}

/// Fills \p Height rows when all kernels launched before are done.
inline txError_t memset2D(void *Pointer, size_t Pitch, int Value, size_t Width,
                          size_t Height) {
  txError_t Error = txDeviceSynchronize();
  for (size_t Row = 0; Row != Height && Error == TX_SUCCESS; ++Row)
    Error = fill(static_cast<char *>(Pointer) + Row * Pitch, Value, Width);
  return Error;
}

/// The device's address as "domain:bus:device.0".
inline txError_t pciBusId(char *Text, int Length, int Device) {
  txDeviceProperty Property;
  txError_t Error =
      txGetDeviceProperty(static_cast<uint32_t>(Device), &Property);
  if (Error == TX_SUCCESS)
    std::snprintf(Text, static_cast<size_t>(Length), "%04x:%02x:%02x.0",
                  static_cast<unsigned>(Property.devProp.domainId),
                  static_cast<unsigned>(Property.devProp.busId),
                  static_cast<unsigned>(Property.devProp.deviceId));
  return Error;
}

} // namespace cuferry

#endif // CUFERRY_TXDA_H
