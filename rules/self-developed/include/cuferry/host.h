//===- host.h - what cuda_runtime.h brings besides CUDA -------------------===//
//
// Programs rely on these without including them. For C, too.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_HOST_H
#define CUFERRY_HOST_H

#include <assert.h>
#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef __cplusplus
#include <cmath>
#include <new>
#include <utility>
#endif

#endif // CUFERRY_HOST_H
