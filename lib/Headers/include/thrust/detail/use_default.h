// The default among the parameters of a template.
#ifndef __CUFERRY_THRUST_DETAIL_USE_DEFAULT_H__
#define __CUFERRY_THRUST_DETAIL_USE_DEFAULT_H__

#include <thrust/detail/config.h>

#pragma cuferry library(thrust)

#endif // __CUFERRY_THRUST_DETAIL_USE_DEFAULT_H__
