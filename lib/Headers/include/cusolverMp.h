// cuSOLVERMp: solvers over many processes. Names known by their family.
#ifndef CUFERRY_CUSOLVERMP_H_
#define CUFERRY_CUSOLVERMP_H_

#include "cusolver_common.h"

#pragma cuferry library(cusolverMp)
#pragma cuferry family(cusolverMp[A-Z]* CUSOLVERMP_*)

#endif // CUFERRY_CUSOLVERMP_H_
