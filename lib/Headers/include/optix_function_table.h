// OptiX: the table of its functions.
#ifndef OPTIX_OPTIX_FUNCTION_TABLE_H
#define OPTIX_OPTIX_FUNCTION_TABLE_H

#include "optix_host.h"

#pragma cuferry library(optix)

#define OPTIX_ABI_VERSION 87
typedef struct OptixFunctionTable OptixFunctionTable;

#endif // OPTIX_OPTIX_FUNCTION_TABLE_H
