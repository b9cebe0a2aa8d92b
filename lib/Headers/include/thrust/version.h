// The version of Thrust.
#ifndef __CUFERRY_THRUST_VERSION_H__
#define __CUFERRY_THRUST_VERSION_H__

#pragma cuferry library(thrust)

#define THRUST_VERSION 200802
#define THRUST_MAJOR_VERSION 2
#define THRUST_MINOR_VERSION 8
#define THRUST_SUBMINOR_VERSION 2
#define THRUST_PATCH_NUMBER 0

#endif // __CUFERRY_THRUST_VERSION_H__
