// cuFFT over several devices, with types known at run time only, and with
// functions of one's own for loads and stores.
#ifndef _CUFFTXT_H_
#define _CUFFTXT_H_

#include "cudalibxt.h"
#include "cufft.h"

#pragma cuferry library(cufft)

typedef enum cufftXtSubFormat_t {
  CUFFT_XT_FORMAT_INPUT = 0,
  CUFFT_XT_FORMAT_OUTPUT = 1,
  CUFFT_XT_FORMAT_INPLACE = 2,
  CUFFT_XT_FORMAT_INPLACE_SHUFFLED = 3,
  CUFFT_XT_FORMAT_1D_INPUT_SHUFFLED = 4,
#pragma cuferry since(11.8)
  CUFFT_XT_FORMAT_DISTRIBUTED_INPUT = 5,
  CUFFT_XT_FORMAT_DISTRIBUTED_OUTPUT = 6,
#pragma cuferry since()
  CUFFT_FORMAT_UNDEFINED = 7
} cufftXtSubFormat;

typedef enum cufftXtCopyType_t {
  CUFFT_COPY_HOST_TO_DEVICE = 0,
  CUFFT_COPY_DEVICE_TO_HOST = 1,
  CUFFT_COPY_DEVICE_TO_DEVICE = 2,
  CUFFT_COPY_UNDEFINED = 3
} cufftXtCopyType;

typedef enum cufftXtQueryType_t {
  CUFFT_QUERY_1D_FACTORS = 0,
  CUFFT_QUERY_UNDEFINED = 1
} cufftXtQueryType;

typedef struct cufftXt1dFactors_t {
  long long int size;
  long long int stringCount, stringLength, substringLength;
  long long int factor1, factor2;
  long long int stringMask, substringMask, factor1Mask, factor2Mask;
  int stringShift, substringShift, factor1Shift, factor2Shift;
} cufftXt1dFactors;

#pragma cuferry since(9.2)
typedef enum cufftXtWorkAreaPolicy_t {
  CUFFT_WORKAREA_MINIMAL = 0,
  CUFFT_WORKAREA_USER = 1,
  CUFFT_WORKAREA_PERFORMANCE = 2
} cufftXtWorkAreaPolicy;
#pragma cuferry since()

// Which part of an array a process has.
#pragma cuferry since(11.8) until(12.9)
typedef struct cufftBox3d_t {
  size_t lower[3], upper[3], strides[3];
} cufftBox3d;
#pragma cuferry since() until()

// Functions of one's own, in device code.
typedef enum cufftXtCallbackType_t {
  CUFFT_CB_LD_COMPLEX = 0,
  CUFFT_CB_LD_COMPLEX_DOUBLE = 1,
  CUFFT_CB_LD_REAL = 2,
  CUFFT_CB_LD_REAL_DOUBLE = 3,
  CUFFT_CB_ST_COMPLEX = 4,
  CUFFT_CB_ST_COMPLEX_DOUBLE = 5,
  CUFFT_CB_ST_REAL = 6,
  CUFFT_CB_ST_REAL_DOUBLE = 7,
  CUFFT_CB_UNDEFINED = 8
} cufftXtCallbackType;

#define __cuferry_cufft_callback(X, T)                                         \
  typedef T (*cufftCallbackLoad##X)(void *dataIn, size_t offset,               \
                                    void *callerInfo, void *sharedPointer);    \
  typedef void (*cufftCallbackStore##X)(void *dataOut, size_t offset,          \
                                        T element, void *callerInfo,           \
                                        void *sharedPointer);                  \
  typedef T (*cufftJITCallbackLoad##X)(                                        \
      void *dataIn, unsigned long long offset, void *callerInfo,               \
      void *sharedPointer);                                                    \
  typedef void (*cufftJITCallbackStore##X)(                                    \
      void *dataOut, unsigned long long offset, T element, void *callerInfo,   \
      void *sharedPointer);
__cuferry_cufft_callback(C, cufftComplex)
__cuferry_cufft_callback(Z, cufftDoubleComplex)
__cuferry_cufft_callback(R, cufftReal)
__cuferry_cufft_callback(D, cufftDoubleReal)
#undef __cuferry_cufft_callback

__cuferry_extern_c_begin

// Devices and memory.
cufftResult cufftXtSetGPUs(cufftHandle handle, int nGPUs, int *whichGPUs);
cufftResult cufftXtMalloc(cufftHandle plan, cudaLibXtDesc **descriptor,
                          cufftXtSubFormat format);
cufftResult cufftXtMemcpy(cufftHandle plan, void *dst, void *src,
                          cufftXtCopyType type);
cufftResult cufftXtFree(cudaLibXtDesc *descriptor);
cufftResult cufftXtSetWorkArea(cufftHandle plan, void **workArea);
#pragma cuferry since(9.2)
cufftResult cufftXtSetWorkAreaPolicy(cufftHandle plan,
                                     cufftXtWorkAreaPolicy policy,
                                     size_t *workSize);
#pragma cuferry since(11.8) until(12.9)
cufftResult cufftXtSetDistribution(cufftHandle plan, const cufftBox3d *box_in,
                                   const cufftBox3d *box_out);
#pragma cuferry since() until()
cufftResult cufftXtQueryPlan(cufftHandle plan, void *queryStruct,
                             cufftXtQueryType queryType);

// Any types.
cufftResult cufftXtMakePlanMany(
    cufftHandle plan, int rank, long long int *n, long long int *inembed,
    long long int istride, long long int idist, cudaDataType inputtype,
    long long int *onembed, long long int ostride, long long int odist,
    cudaDataType outputtype, long long int batch, size_t *workSize,
    cudaDataType executiontype);
cufftResult cufftXtGetSizeMany(
    cufftHandle plan, int rank, long long int *n, long long int *inembed,
    long long int istride, long long int idist, cudaDataType inputtype,
    long long int *onembed, long long int ostride, long long int odist,
    cudaDataType outputtype, long long int batch, size_t *workSize,
    cudaDataType executiontype);
cufftResult cufftXtExec(cufftHandle plan, void *input, void *output,
                        int direction);

// To execute on memory that is spread.
cufftResult cufftXtExecDescriptorC2C(cufftHandle plan, cudaLibXtDesc *input,
                                     cudaLibXtDesc *output, int direction);
cufftResult cufftXtExecDescriptorR2C(cufftHandle plan, cudaLibXtDesc *input,
                                     cudaLibXtDesc *output);
cufftResult cufftXtExecDescriptorC2R(cufftHandle plan, cudaLibXtDesc *input,
                                     cudaLibXtDesc *output);
cufftResult cufftXtExecDescriptorZ2Z(cufftHandle plan, cudaLibXtDesc *input,
                                     cudaLibXtDesc *output, int direction);
cufftResult cufftXtExecDescriptorD2Z(cufftHandle plan, cudaLibXtDesc *input,
                                     cudaLibXtDesc *output);
cufftResult cufftXtExecDescriptorZ2D(cufftHandle plan, cudaLibXtDesc *input,
                                     cudaLibXtDesc *output);
cufftResult cufftXtExecDescriptor(cufftHandle plan, cudaLibXtDesc *input,
                                  cudaLibXtDesc *output, int direction);

// Functions of one's own.
cufftResult cufftXtSetCallback(cufftHandle plan, void **callbackRoutine,
                               cufftXtCallbackType type, void **callerInfo);
cufftResult cufftXtClearCallback(cufftHandle plan, cufftXtCallbackType type);
cufftResult cufftXtSetCallbackSharedSize(cufftHandle plan,
                                         cufftXtCallbackType type,
                                         size_t sharedSize);
cufftResult cufftXtSetJITCallback(cufftHandle plan, const char *symbolName,
                                  const void *fatbin, size_t fatbinSize,
                                  cufftXtCallbackType type,
                                  void **callerInfo);

__cuferry_extern_c_end

#endif // _CUFFTXT_H_
