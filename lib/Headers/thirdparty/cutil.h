// CUTIL, the helper of NVIDIA's samples before CUDA 5: not CUDA (see
// helper_cuda.h).
#ifndef CUTIL_H
#define CUTIL_H

#include "cuda_runtime.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#define CUTIL_API
#define DLL_MAPPING

typedef enum CUTBoolean { CUTFalse = 0, CUTTrue = 1 } CUTBoolean;

// Calls, checked.
#define CUDA_SAFE_CALL_NO_SYNC(call) ((void)(call))
#define CUDA_SAFE_CALL(call) ((void)(call))
#define CU_SAFE_CALL_NO_SYNC(call) ((void)(call))
#define CU_SAFE_CALL(call) ((void)(call))
#define CUFFT_SAFE_CALL(call) ((void)(call))
#define CUT_SAFE_CALL(call) ((void)(call))
#define CUT_CHECK_ERROR(message) ((void)(message))
#define CUT_SAFE_MALLOC(call) ((void)(call))
#define CUT_CONDITION(value) ((void)(value))
#define CUT_DEVICE_INIT(argc, argv) ((void)(argc), (void)(argv))
#define CUT_DEVICE_INIT_DRV(device, argc, argv) ((void)(device))
#define CUT_EXIT(argc, argv) exit(EXIT_SUCCESS)
#define CUT_BANK_CHECKER(array, index) array[index]

#ifdef __cplusplus
extern "C" {
#endif

// Timers.
CUTBoolean cutCreateTimer(unsigned int *name);
CUTBoolean cutDeleteTimer(unsigned int name);
CUTBoolean cutStartTimer(const unsigned int name);
CUTBoolean cutStopTimer(const unsigned int name);
CUTBoolean cutResetTimer(const unsigned int name);
float cutGetTimerValue(const unsigned int name);
float cutGetAverageTimerValue(const unsigned int name);

// Command lines.
CUTBoolean cutCheckCmdLineFlag(const int argc, const char **argv,
                               const char *name);
CUTBoolean cutGetCmdLineArgumenti(const int argc, const char **argv,
                                  const char *name, int *value);
CUTBoolean cutGetCmdLineArgumentf(const int argc, const char **argv,
                                  const char *name, float *value);
CUTBoolean cutGetCmdLineArgumentstr(const int argc, const char **argv,
                                    const char *name, char **value);

// Files.
void cutFree(void *pointer);
char *cutFindFilePath(const char *filename, const char *executablePath);
CUTBoolean cutReadFilef(const char *filename, float **data,
                        unsigned int *length, int verbose);
CUTBoolean cutWriteFilef(const char *filename, const float *data,
                         unsigned int length, const float epsilon,
                         int verbose);
CUTBoolean cutLoadPGMub(const char *file, unsigned char **data,
                        unsigned int *w, unsigned int *h);
CUTBoolean cutLoadPGMf(const char *file, float **data, unsigned int *w,
                       unsigned int *h);
CUTBoolean cutSavePGMub(const char *file, unsigned char *data, unsigned int w,
                        unsigned int h);
CUTBoolean cutSavePGMf(const char *file, float *data, unsigned int w,
                       unsigned int h);
CUTBoolean cutLoadPPM4ub(const char *file, unsigned char **data,
                         unsigned int *w, unsigned int *h);
CUTBoolean cutSavePPM4ub(const char *file, unsigned char *data, unsigned int w,
                         unsigned int h);

// Results against references.
CUTBoolean cutComparef(const float *reference, const float *data,
                       const unsigned int length);
CUTBoolean cutComparei(const int *reference, const int *data,
                       const unsigned int length);
CUTBoolean cutComparefe(const float *reference, const float *data,
                        const unsigned int length, const float epsilon);
CUTBoolean cutCompareL2fe(const float *reference, const float *data,
                          const unsigned int length, const float epsilon);

#ifdef __cplusplus
}
#endif

#endif // CUTIL_H
