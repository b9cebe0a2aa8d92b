// NPP as one includes it.
#ifndef NV_NPP_H
#define NV_NPP_H

#include "nppcore.h"
#include "nppdefs.h"
#include "nppi.h"
#include "npps.h"

#pragma cuferry library(npp)

#endif // NV_NPP_H
