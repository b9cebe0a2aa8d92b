// NVIDIA samples' helper: not CUDA (see helper_cuda.h). The driver API.
#ifndef COMMON_HELPER_CUDA_DRVAPI_H_
#define COMMON_HELPER_CUDA_DRVAPI_H_

#include "cuda.h"
#include "helper_string.h"

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifdef __cplusplus
#include <sstream>

void __checkCudaErrors(CUresult error, const char *file, const int line);
#ifndef checkCudaErrors
#define checkCudaErrors(error) __checkCudaErrors(error, __FILE__, __LINE__)
#endif
template <class T>
void getCudaAttribute(T *attribute, CUdevice_attribute which, int device);
int ftoi(float value);
int _ConvertSMVer2CoresDRV(int major, int minor);
int gpuDeviceInitDRV(int argc, const char **argv);
int gpuGetMaxGflopsDeviceIdDRV();
CUdevice findCudaDeviceDRV(int argc, const char **argv);
CUdevice findIntegratedGPUDrv();
bool checkCudaCapabilitiesDRV(int major, int minor, int devID);
bool findFatbinPath(const char *module, std::string &path, char **argv,
                    std::ostringstream &fatbin);
bool findModulePath(const char *module, std::string &path, char **argv,
                    std::string &ptx);
#endif

#endif // COMMON_HELPER_CUDA_DRVAPI_H_
