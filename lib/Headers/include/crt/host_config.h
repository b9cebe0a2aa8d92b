// nvcc checks its host compiler here; there is nothing to check for a parser.
#ifndef __HOST_CONFIG_H__
#define __HOST_CONFIG_H__

#pragma cuferry library(runtime)

#include <features.h>

#define _CRTIMP

#endif // __HOST_CONFIG_H__
