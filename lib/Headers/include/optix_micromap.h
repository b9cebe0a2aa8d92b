// OptiX: micromaps of opacity. Names known by their family.
#ifndef OPTIX_OPTIX_MICROMAP_H
#define OPTIX_OPTIX_MICROMAP_H

#include "optix_types.h"

#pragma cuferry library(optix)

#endif // OPTIX_OPTIX_MICROMAP_H
