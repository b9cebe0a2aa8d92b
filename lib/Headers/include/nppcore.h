// NPP: the library and the stream that it works in.
#ifndef NV_NPPCORE_H
#define NV_NPPCORE_H

#include "cuda_runtime_api.h"
#include "nppdefs.h"

#pragma cuferry library(npp)
#pragma cuferry family(npp[A-Z]*)

__cuferry_extern_c_begin

const NppLibraryVersion *nppGetLibVersion(void);
int nppGetGpuNumSMs(void);
int nppGetMaxThreadsPerBlock(void);
int nppGetMaxThreadsPerSM(void);
int nppGetGpuDeviceProperties(int *pMaxThreadsPerSM, int *pMaxThreadsPerBlock,
                              int *pNumberOfSMs);
const char *nppGetGpuName(void);
cudaStream_t nppGetStream(void);
NppStatus nppGetStreamContext(NppStreamContext *pNppStreamContext);
unsigned int nppGetStreamNumSMs(void);
unsigned int nppGetStreamMaxThreadsPerSM(void);
NppStatus nppSetStream(cudaStream_t hStream);

__cuferry_extern_c_end

// A table of functions: __cuferry_npp(nppiAbs, 16s_C1R, 32f_C1R) declares
// nppiAbs_16s_C1R, nppiAbs_16s_C1R_Ctx and so on, for up to eight at a time.
#define __cuferry_npp_plain_1(name) __cuferry_unrecorded(NppStatus, name);
#define __cuferry_npp_ctx_1(name) __cuferry_unrecorded(NppStatus, name##_Ctx);
#define __cuferry_npp_1(name)                                                  \
  __cuferry_npp_plain_1(name) __cuferry_npp_ctx_1(name)
#define __cuferry_npp_h(one, base, s) one(base##_##s)
#define __cuferry_npp_g(one, base, s, ...)                                   \
  one(base##_##s) __VA_OPT__(__cuferry_npp_h(one, base, __VA_ARGS__))
#define __cuferry_npp_f(one, base, s, ...)                                   \
  one(base##_##s) __VA_OPT__(__cuferry_npp_g(one, base, __VA_ARGS__))
#define __cuferry_npp_e(one, base, s, ...)                                   \
  one(base##_##s) __VA_OPT__(__cuferry_npp_f(one, base, __VA_ARGS__))
#define __cuferry_npp_d(one, base, s, ...)                                   \
  one(base##_##s) __VA_OPT__(__cuferry_npp_e(one, base, __VA_ARGS__))
#define __cuferry_npp_c(one, base, s, ...)                                   \
  one(base##_##s) __VA_OPT__(__cuferry_npp_d(one, base, __VA_ARGS__))
#define __cuferry_npp_b(one, base, s, ...)                                   \
  one(base##_##s) __VA_OPT__(__cuferry_npp_c(one, base, __VA_ARGS__))
#define __cuferry_npp_a(one, base, s, ...)                                   \
  one(base##_##s) __VA_OPT__(__cuferry_npp_b(one, base, __VA_ARGS__))
#define __cuferry_npp(base, ...)                                               \
  __cuferry_npp_a(__cuferry_npp_1, base, __VA_ARGS__)
#define __cuferry_npp_plain(base, ...)                                         \
  __cuferry_npp_a(__cuferry_npp_plain_1, base, __VA_ARGS__)
#define __cuferry_npp_ctx(base, ...)                                           \
  __cuferry_npp_a(__cuferry_npp_ctx_1, base, __VA_ARGS__)

#endif // NV_NPPCORE_H
