// nvCOMP: compression in batches. Parameters are not recorded.
#ifndef CUFERRY_NVCOMP_H_
#define CUFERRY_NVCOMP_H_

#include "cuda_runtime.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(nvcomp)
#pragma cuferry family(nvcomp[A-Z]* NVCOMP_*)

#define NVCOMP_VER_MAJOR 5
#define NVCOMP_VER_MINOR 0
#define NVCOMP_VER_PATCH 0

typedef enum nvcompStatus_t {
  nvcompSuccess = 0, nvcompErrorInvalidValue = 10, nvcompErrorNotSupported,
  nvcompErrorCannotDecompress, nvcompErrorBadChecksum,
  nvcompErrorCannotVerifyChecksums, nvcompErrorOutputBufferTooSmall,
  nvcompErrorWrongHeaderLength, nvcompErrorAlignment,
  nvcompErrorChunkSizeTooLarge, nvcompErrorCannotCompress,
  nvcompErrorWrongInputLength, nvcompErrorBatchSizeTooLarge,
  nvcompErrorCudaError = 1000, nvcompErrorInternal = 10000
} nvcompStatus_t;
typedef enum nvcompType_t {
  NVCOMP_TYPE_CHAR, NVCOMP_TYPE_UCHAR, NVCOMP_TYPE_SHORT, NVCOMP_TYPE_USHORT,
  NVCOMP_TYPE_INT, NVCOMP_TYPE_UINT, NVCOMP_TYPE_LONGLONG,
  NVCOMP_TYPE_ULONGLONG, NVCOMP_TYPE_UINT8, NVCOMP_TYPE_BITS = 0xff
} nvcompType_t;
typedef struct nvcompAlignmentRequirements_t {
  size_t input, output, temp;
} nvcompAlignmentRequirements_t;

// One method: its functions and, in nvCOMP 5, its options.
#define __cuferry_nvcomp(method)                                               \
  typedef struct nvcompBatched##method##CompressOpts_t {                       \
    int algorithm;                                                             \
  } nvcompBatched##method##CompressOpts_t;                                     \
  typedef struct nvcompBatched##method##DecompressOpts_t {                     \
    int backend;                                                               \
  } nvcompBatched##method##DecompressOpts_t;                                   \
  static const nvcompBatched##method##CompressOpts_t                           \
      nvcompBatched##method##CompressDefaultOpts = {0};                        \
  static const nvcompBatched##method##DecompressOpts_t                         \
      nvcompBatched##method##DecompressDefaultOpts = {0};                      \
  __cuferry_nvcomp_f(method, CompressGetTempSize);                             \
  __cuferry_nvcomp_f(method, CompressGetTempSizeAsync);                        \
  __cuferry_nvcomp_f(method, CompressGetTempSizeSync);                         \
  __cuferry_nvcomp_f(method, CompressGetTempSizeEx);                           \
  __cuferry_nvcomp_f(method, CompressGetMaxOutputChunkSize);                   \
  __cuferry_nvcomp_f(method, CompressGetRequiredAlignments);                   \
  __cuferry_nvcomp_f(method, CompressAsync);                                   \
  __cuferry_nvcomp_f(method, DecompressGetTempSize);                           \
  __cuferry_nvcomp_f(method, DecompressGetTempSizeAsync);                      \
  __cuferry_nvcomp_f(method, DecompressGetTempSizeSync);                       \
  __cuferry_nvcomp_f(method, DecompressGetTempSizeEx);                         \
  __cuferry_nvcomp_f(method, DecompressGetRequiredAlignments);                 \
  __cuferry_nvcomp_f(method, DecompressAsync);                                 \
  __cuferry_nvcomp_f(method, GetDecompressSizeAsync)
#define __cuferry_nvcomp_f(method, name)                                       \
  __cuferry_unrecorded(nvcompStatus_t, nvcompBatched##method##name)

__cuferry_extern_c_begin

const char *nvcompGetStatusString(nvcompStatus_t status);
__cuferry_nvcomp(LZ4);
__cuferry_nvcomp(Snappy);
__cuferry_nvcomp(Zstd);
__cuferry_nvcomp(Deflate);
__cuferry_nvcomp(Gdeflate);
__cuferry_nvcomp(Gzip);
__cuferry_nvcomp(ANS);
__cuferry_nvcomp(Bitcomp);
__cuferry_nvcomp(Cascaded);

__cuferry_extern_c_end

#endif // CUFERRY_NVCOMP_H_
