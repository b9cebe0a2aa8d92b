// Types of the functions of cudaVDPAU.h, known by the family PFN_cu.
#ifndef CUDAVDPAUTYPEDEFS_H
#define CUDAVDPAUTYPEDEFS_H

#include "cudaVDPAU.h"
#include "cudaTypedefs.h"

#pragma cuferry library(interop)

#endif // CUDAVDPAUTYPEDEFS_H
