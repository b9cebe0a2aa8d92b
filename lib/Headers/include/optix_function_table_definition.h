// OptiX: where the table of its functions lives, in one file of the program.
#ifndef OPTIX_OPTIX_FUNCTION_TABLE_DEFINITION_H
#define OPTIX_OPTIX_FUNCTION_TABLE_DEFINITION_H

#include "optix_function_table.h"

#pragma cuferry library(optix)

#endif // OPTIX_OPTIX_FUNCTION_TABLE_DEFINITION_H
