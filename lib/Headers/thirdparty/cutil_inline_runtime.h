// CUTIL (see cutil.h): checks as functions.
#ifndef _CUTIL_INLINE_FUNCTIONS_RUNTIME_H_
#define _CUTIL_INLINE_FUNCTIONS_RUNTIME_H_

#include "cutil.h"

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#define cutilSafeCallNoSync(error)                                             \
  __cudaSafeCallNoSync(error, __FILE__, __LINE__)
#define cutilSafeCall(error) __cudaSafeCall(error, __FILE__, __LINE__)
#define cutilSafeThreadSync() ((void)cudaDeviceSynchronize())
#define cutilCheckError(error) ((void)(error))
#define cutilCheckMsg(message) ((void)(message))
#define cutilCheckMsgAndSync(message) ((void)(message))
#define cutilSafeMalloc(call) ((void)(call))
#define cutilCondition(value) ((void)(value))
#define cutilDrvSafeCall(error) ((void)(error))
#define cutilExit(argc, argv) exit(EXIT_SUCCESS)

#ifdef __cplusplus
void __cudaSafeCallNoSync(cudaError_t error, const char *file, const int line);
void __cudaSafeCall(cudaError_t error, const char *file, const int line);
cudaError_t cutilDeviceSynchronize();
cudaError_t cutilDeviceReset();
cudaError_t cutilThreadSynchronize();
void cutilDeviceInit(int argc, char **argv);
int cutilChooseCudaDevice(int argc, char **argv);
int cutGetMaxGflopsDeviceId();
#endif

#endif // _CUTIL_INLINE_FUNCTIONS_RUNTIME_H_
