//===- sdaa.h - CUDA runtime calls that no single SDAA call answers -------===//
#ifndef CUFERRY_SDAA_H
#define CUFERRY_SDAA_H

#include <cstddef>
#include <sdaa_runtime.h>

/// Calling convention of CUDA's callbacks; on Linux there is none to state.
#ifndef CUDART_CB
#define CUDART_CB
#endif

namespace cuferry {

/// Frees device memory once the work in \p Stream is done, and waits for that.
inline sdaaError_t freeAsync(void *Pointer, sdaaStream_t Stream) {
  if (!Pointer)
    return sdaaSuccess;
  sdaaError_t Error = sdaaStreamSynchronize(Stream);
  sdaaError_t Freed = sdaaFree(Pointer);
  return Error != sdaaSuccess ? Error : Freed;
}

/// Fills \p Height rows: SDAA fills no rectangles.
inline sdaaError_t memset2D(void *Pointer, size_t Pitch, int Value,
                            size_t Width, size_t Height) {
  sdaaError_t Error = sdaaSuccess;
  for (size_t Row = 0; Row != Height && Error == sdaaSuccess; ++Row)
    Error =
        sdaaMemset(static_cast<char *>(Pointer) + Row * Pitch, Value, Width);
  return Error;
}

/// Puts fills of \p Height rows into \p Stream.
inline sdaaError_t memset2DAsync(void *Pointer, size_t Pitch, int Value,
                                 size_t Width, size_t Height,
                                 sdaaStream_t Stream) {
  sdaaError_t Error = sdaaSuccess;
  for (size_t Row = 0; Row != Height && Error == sdaaSuccess; ++Row)
    Error = sdaaMemsetAsync(static_cast<char *>(Pointer) + Row * Pitch, Value,
                            Width, Stream);
  return Error;
}

} // namespace cuferry

#endif // CUFERRY_SDAA_H
