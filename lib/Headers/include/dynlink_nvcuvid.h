// NVDECODE, loaded at run time. Names known by their family.
#ifndef CUFERRY_DYNLINK_NVCUVID_H_
#define CUFERRY_DYNLINK_NVCUVID_H_

#include "nvcuvid.h"

#pragma cuferry library(nvcuvid)

#endif // CUFERRY_DYNLINK_NVCUVID_H_
