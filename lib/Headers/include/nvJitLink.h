// nvJitLink: to link at run time. The functions have the version in their true
// names, which the plain names stand for.
#ifndef nvJitLink_INCLUDED
#define nvJitLink_INCLUDED

#include "crt/host_defines.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(nvjitlink)
#pragma cuferry family(nvJitLink[A-Z]* NVJITLINK_*)
#pragma cuferry since(12.0)
// The guard is a name that code asks for.
#pragma cuferry predefined(nvJitLink_INCLUDED)

typedef enum {
  NVJITLINK_SUCCESS = 0,
  NVJITLINK_ERROR_UNRECOGNIZED_OPTION = 1,
  NVJITLINK_ERROR_MISSING_ARCH = 2,
  NVJITLINK_ERROR_INVALID_INPUT = 3,
  NVJITLINK_ERROR_PTX_COMPILE = 4,
  NVJITLINK_ERROR_NVVM_COMPILE = 5,
  NVJITLINK_ERROR_INTERNAL = 6,
  NVJITLINK_ERROR_THREADPOOL = 7,
  NVJITLINK_ERROR_UNRECOGNIZED_INPUT = 8,
  NVJITLINK_ERROR_FINALIZE = 9,
  NVJITLINK_ERROR_NULL_INPUT = 10,
  NVJITLINK_ERROR_INCOMPATIBLE_OPTIONS = 11,
  NVJITLINK_ERROR_INCORRECT_INPUT_TYPE = 12,
  NVJITLINK_ERROR_ARCH_MISMATCH = 13,
  NVJITLINK_ERROR_OUTDATED_LIBRARY = 14,
  NVJITLINK_ERROR_MISSING_FATBIN = 15,
  NVJITLINK_ERROR_UNRECOGNIZED_ARCH = 16,
  NVJITLINK_ERROR_UNSUPPORTED_ARCH = 17,
  NVJITLINK_ERROR_LTO_NOT_ENABLED = 18
} nvJitLinkResult;

typedef enum {
  NVJITLINK_INPUT_NONE = 0,
  NVJITLINK_INPUT_CUBIN = 1,
  NVJITLINK_INPUT_PTX = 2,
  NVJITLINK_INPUT_LTOIR = 3,
  NVJITLINK_INPUT_FATBIN = 4,
  NVJITLINK_INPUT_OBJECT = 5,
  NVJITLINK_INPUT_LIBRARY = 6,
  NVJITLINK_INPUT_INDEX = 7,
  NVJITLINK_INPUT_ANY = 10
} nvJitLinkInputType;

typedef struct nvJitLink *nvJitLinkHandle;

__cuferry_extern_c_begin

// p and e stand before and after the name; Options is how options are given.
#define __cuferry_jitlink(p, e, Options)                                       \
  nvJitLinkResult p##nvJitLinkCreate##e(nvJitLinkHandle *handle,               \
                                        uint32_t numOptions, Options options); \
  nvJitLinkResult p##nvJitLinkDestroy##e(nvJitLinkHandle *handle);             \
  nvJitLinkResult p##nvJitLinkAddData##e(                                      \
      nvJitLinkHandle handle, nvJitLinkInputType inputType, const void *data,  \
      size_t size, const char *name);                                          \
  nvJitLinkResult p##nvJitLinkAddFile##e(nvJitLinkHandle handle,               \
                                         nvJitLinkInputType inputType,         \
                                         const char *fileName);                \
  nvJitLinkResult p##nvJitLinkComplete##e(nvJitLinkHandle handle);             \
  nvJitLinkResult p##nvJitLinkGetLinkedCubinSize##e(nvJitLinkHandle handle,    \
                                                    size_t *size);             \
  nvJitLinkResult p##nvJitLinkGetLinkedCubin##e(nvJitLinkHandle handle,        \
                                                void *cubin);                  \
  nvJitLinkResult p##nvJitLinkGetLinkedPtxSize##e(nvJitLinkHandle handle,      \
                                                  size_t *size);               \
  nvJitLinkResult p##nvJitLinkGetLinkedPtx##e(nvJitLinkHandle handle,          \
                                              char *ptx);                      \
  nvJitLinkResult p##nvJitLinkGetErrorLogSize##e(nvJitLinkHandle handle,       \
                                                 size_t *size);                \
  nvJitLinkResult p##nvJitLinkGetErrorLog##e(nvJitLinkHandle handle,           \
                                             char *log);                       \
  nvJitLinkResult p##nvJitLinkGetInfoLogSize##e(nvJitLinkHandle handle,        \
                                                size_t *size);                 \
  nvJitLinkResult p##nvJitLinkGetInfoLog##e(nvJitLinkHandle handle, char *log);
__cuferry_jitlink(, , const char **)
#pragma cuferry since(13.0)
__cuferry_jitlink(__, _13_0, const char *const *)
#pragma cuferry since(12.0)
#undef __cuferry_jitlink
nvJitLinkResult nvJitLinkVersion(unsigned int *major, unsigned int *minor);

__cuferry_extern_c_end

#endif // nvJitLink_INCLUDED
