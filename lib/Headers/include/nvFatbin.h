// nvFatbin: to put code for several architectures into one, at run time.
#ifndef nvFatbin_INCLUDED
#define nvFatbin_INCLUDED

#include "crt/host_defines.h"
#include <stddef.h>

#pragma cuferry library(nvfatbin)
#pragma cuferry family(nvFatbin[A-Z]* NVFATBIN_*)
#pragma cuferry since(12.4)

typedef enum {
  NVFATBIN_SUCCESS = 0,
  NVFATBIN_ERROR_INTERNAL,
  NVFATBIN_ERROR_ELF_ARCH_MISMATCH,
  NVFATBIN_ERROR_ELF_SIZE_MISMATCH,
  NVFATBIN_ERROR_MISSING_PTX_VERSION,
  NVFATBIN_ERROR_NULL_POINTER,
  NVFATBIN_ERROR_COMPRESSION_FAILED,
  NVFATBIN_ERROR_COMPRESSED_SIZE_EXCEEDED,
  NVFATBIN_ERROR_UNRECOGNIZED_OPTION,
  NVFATBIN_ERROR_INVALID_ARCH,
  NVFATBIN_ERROR_INVALID_NVVM,
  NVFATBIN_ERROR_EMPTY_INPUT,
#pragma cuferry since(12.5)
  NVFATBIN_ERROR_MISSING_PTX_ARCH,
  NVFATBIN_ERROR_PTX_ARCH_MISMATCH,
  NVFATBIN_ERROR_MISSING_FATBIN,
  NVFATBIN_ERROR_INVALID_INDEX,
  NVFATBIN_ERROR_IDENTIFIER_REUSE
#pragma cuferry since(12.4)
} nvFatbinResult;

typedef struct _nvFatbinHandle *nvFatbinHandle;

__cuferry_extern_c_begin

const char *nvFatbinGetErrorString(nvFatbinResult result);
nvFatbinResult nvFatbinVersion(unsigned int *major, unsigned int *minor);
nvFatbinResult nvFatbinCreate(nvFatbinHandle *handle_indirect,
                              const char **options, size_t optionsCount);
nvFatbinResult nvFatbinDestroy(nvFatbinHandle *handle_indirect);
nvFatbinResult nvFatbinAddPTX(nvFatbinHandle handle, const char *code,
                              size_t size, const char *arch,
                              const char *identifier,
                              const char *optionsCmdLine);
nvFatbinResult nvFatbinAddCubin(nvFatbinHandle handle, const void *code,
                                size_t size, const char *arch,
                                const char *identifier);
nvFatbinResult nvFatbinAddLTOIR(nvFatbinHandle handle, const void *code,
                                size_t size, const char *arch,
                                const char *identifier,
                                const char *optionsCmdLine);
#pragma cuferry since(12.5)
nvFatbinResult nvFatbinAddReloc(nvFatbinHandle handle, const void *code,
                                size_t size);
nvFatbinResult nvFatbinAddIndex(nvFatbinHandle handle, const void *code,
                                size_t size, const char *identifier);
#pragma cuferry since(12.4)
nvFatbinResult nvFatbinSize(nvFatbinHandle handle, size_t *size);
nvFatbinResult nvFatbinGet(nvFatbinHandle handle, void *buffer);

__cuferry_extern_c_end

#endif // nvFatbin_INCLUDED
