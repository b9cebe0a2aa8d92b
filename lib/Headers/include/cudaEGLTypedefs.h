// Types of the functions of cudaEGL.h, known by the family PFN_cu.
#ifndef CUDAEGLTYPEDEFS_H
#define CUDAEGLTYPEDEFS_H

#include "cudaEGL.h"
#include "cudaTypedefs.h"

#pragma cuferry library(interop)

#endif // CUDAEGLTYPEDEFS_H
