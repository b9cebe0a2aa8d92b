// Integers of a known width, where a compiler was without them.
#ifndef __cuda_stdint_h__
#define __cuda_stdint_h__

#pragma cuferry library(runtime)

#include <stdint.h>

#endif // __cuda_stdint_h__
