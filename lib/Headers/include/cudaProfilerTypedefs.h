// Types of the functions of cudaProfiler.h, known by the family PFN_cu.
#ifndef CUDAPROFILERTYPEDEFS_H
#define CUDAPROFILERTYPEDEFS_H

#include "cudaProfiler.h"
#include "cudaTypedefs.h"

#pragma cuferry library(driver)

#endif // CUDAPROFILERTYPEDEFS_H
