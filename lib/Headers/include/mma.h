// Matrix multiply-accumulate by a warp: nvcuda::wmma.
#ifndef __MMA_H__
#define __MMA_H__

#include "crt/mma.h"

#pragma cuferry library(wmma)

#endif // __MMA_H__
