// A part of <cooperative_groups/memcpy_async.h> that some code includes by itself.
#ifndef __CUFERRY_CG_ASYNC_H_
#define __CUFERRY_CG_ASYNC_H_
#include <cooperative_groups/memcpy_async.h>
#pragma cuferry library(cooperative_groups)
#endif
