// NVIDIA samples' helper: not CUDA (see helper_cuda.h). Images, and results
// against references.
#ifndef COMMON_HELPER_IMAGE_H_
#define COMMON_HELPER_IMAGE_H_

#include "helper_string.h"

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifdef __cplusplus
#include <vector>

template <class T>
bool sdkLoadPGM(const char *file, T **data, unsigned int *w, unsigned int *h);
template <class T>
bool sdkSavePGM(const char *file, T *data, unsigned int w, unsigned int h);
template <class T>
bool sdkLoadPPM4(const char *file, T **data, unsigned int *w, unsigned int *h);
bool sdkLoadPPM4ub(const char *file, unsigned char **data, unsigned int *w,
                   unsigned int *h);
bool sdkSavePPM4ub(const char *file, unsigned char *data, unsigned int w,
                   unsigned int h);
bool sdkSavePPMub(const char *file, unsigned char *data, unsigned int w,
                  unsigned int h);

template <class T>
bool sdkReadFile(const char *filename, T **data, unsigned int *length,
                 bool verbose);
template <class T>
bool sdkReadFileBlocks(const char *filename, T **data, unsigned int *length,
                       unsigned int block, unsigned int blockSize,
                       bool verbose);
template <class T, class S>
bool sdkWriteFile(const char *filename, const T *data, unsigned int length,
                  const S epsilon, bool verbose, bool append = false);
template <class T, class S>
bool compareData(const T *reference, const T *data, const unsigned int length,
                 const S epsilon, const float threshold);
template <class T, class S>
bool compareDataAsFloatThreshold(const T *reference, const T *data,
                                 const unsigned int length, const S epsilon,
                                 const float threshold);
bool sdkCompareL2fe(const float *reference, const float *data,
                    const unsigned int length, const float epsilon);
bool sdkCompareBin2BinUint(const char *source, const char *reference,
                           unsigned int elements, const float epsilon,
                           const float threshold, char *executablePath);
bool sdkCompareBin2BinFloat(const char *source, const char *reference,
                            unsigned int elements, const float epsilon,
                            const float threshold, char *executablePath);
bool sdkComparePPM(const char *source, const char *reference,
                   const float epsilon, const float threshold, bool verbose);
bool sdkComparePGM(const char *source, const char *reference,
                   const float epsilon, const float threshold, bool verbose);
void sdkDumpBin(void *data, unsigned int bytes, const char *filename);
#endif

#endif // COMMON_HELPER_IMAGE_H_
