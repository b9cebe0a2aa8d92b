// NVIDIA samples' helper: not CUDA (see helper_cuda.h). All that needs no
// device.
#ifndef COMMON_HELPER_FUNCTIONS_H_
#define COMMON_HELPER_FUNCTIONS_H_

#include "helper_image.h"
#include "helper_string.h"
#include "helper_timer.h"

#pragma cuferry library(samples)

#ifdef __cplusplus
#include <algorithm>
#include <assert.h>
#include <fstream>
#include <iostream>
#include <math.h>
#include <string>
#include <vector>
#endif

#endif // COMMON_HELPER_FUNCTIONS_H_
