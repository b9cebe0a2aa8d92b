// A part of <cooperative_groups/scan.h> that some code includes by itself.
#ifndef __CUFERRY_CG_SCAN_H_
#define __CUFERRY_CG_SCAN_H_
#include <cooperative_groups/scan.h>
#pragma cuferry library(cooperative_groups)
#endif
