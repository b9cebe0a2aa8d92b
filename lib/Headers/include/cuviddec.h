// NVDECODE: decoding of video. Names known by their family.
#ifndef CUFERRY_CUVIDDEC_H_
#define CUFERRY_CUVIDDEC_H_

#include "cuda.h"

#pragma cuferry library(nvcuvid)
#pragma cuferry family(cudaVideo*)

#endif // CUFERRY_CUVIDDEC_H_
