// A part of <cooperative_groups/reduce.h> that some code includes by itself.
#ifndef __CUFERRY_CG_REDUCE_H_
#define __CUFERRY_CG_REDUCE_H_
#include <cooperative_groups/reduce.h>
#pragma cuferry library(cooperative_groups)
#endif
