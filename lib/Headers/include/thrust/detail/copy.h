// Copies.
#ifndef __CUFERRY_THRUST_DETAIL_COPY_H__
#define __CUFERRY_THRUST_DETAIL_COPY_H__

#include <thrust/copy.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_DETAIL_COPY_H__
