// cuStateVec, its extension. Names known by their family.
#ifndef CUFERRY_CUSTATEVECEX_EXT_H_
#define CUFERRY_CUSTATEVECEX_EXT_H_

#include "custatevecEx.h"

#pragma cuferry library(cuquantum)

#endif // CUFERRY_CUSTATEVECEX_EXT_H_
