// cuStateVec, its extension. Names known by their family.
#ifndef CUFERRY_CUSTATEVECEX_H_
#define CUFERRY_CUSTATEVECEX_H_

#include "custatevec.h"

#pragma cuferry library(cuquantum)

#endif // CUFERRY_CUSTATEVECEX_H_
