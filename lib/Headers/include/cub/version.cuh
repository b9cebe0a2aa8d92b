// The version of CUB.
#ifndef __CUFERRY_CUB_VERSION_H__
#define __CUFERRY_CUB_VERSION_H__

#pragma cuferry library(cub)

#define CUB_VERSION 200802
#define CUB_MAJOR_VERSION 2
#define CUB_MINOR_VERSION 8
#define CUB_SUBMINOR_VERSION 2
#define CUB_PATCH_NUMBER 0

#endif // __CUFERRY_CUB_VERSION_H__
