// Types of the functions of cudaGL.h, known by the family PFN_cu.
#ifndef CUDAGLTYPEDEFS_H
#define CUDAGLTYPEDEFS_H

#include "cudaGL.h"
#include "cudaTypedefs.h"

#pragma cuferry library(interop)

#endif // CUDAGLTYPEDEFS_H
