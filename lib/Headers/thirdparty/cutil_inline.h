// CUTIL (see cutil.h), all of it.
#ifndef _CUTIL_INLINE_H_
#define _CUTIL_INLINE_H_

#include "cutil.h"
#include "cutil_inline_runtime.h"

#pragma cuferry library(samples)

#endif // _CUTIL_INLINE_H_
