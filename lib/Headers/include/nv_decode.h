// From a mangled name of device code to the one that people wrote.
#ifndef NV_DECODE_H
#define NV_DECODE_H

#include "crt/host_defines.h"
#include <stddef.h>

#pragma cuferry library(runtime)

__cuferry_extern_c_begin
char *__cu_demangle(const char *id, char *output_buffer, size_t *length,
                    int *status);
__cuferry_extern_c_end

#endif // NV_DECODE_H
