// NVDECODE: parsing of video. Names known by their family.
#ifndef CUFERRY_NVCUVID_H_
#define CUFERRY_NVCUVID_H_

#include "cuda.h"
#include "cuviddec.h"

#pragma cuferry library(nvcuvid)
#pragma cuferry family(cuvid[A-Z]* CUVID*)

#endif // CUFERRY_NVCUVID_H_
