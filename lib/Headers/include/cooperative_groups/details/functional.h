// A part of <cooperative_groups.h> that some code includes by itself.
#ifndef __CUFERRY_CG_FUNCTIONAL_H_
#define __CUFERRY_CG_FUNCTIONAL_H_
#include <cooperative_groups.h>
#pragma cuferry library(cooperative_groups)
#endif
