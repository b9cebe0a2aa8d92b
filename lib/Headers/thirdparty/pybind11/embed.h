// pybind11.
#ifndef __CUFERRY_PYBIND11_EMBED_H__
#define __CUFERRY_PYBIND11_EMBED_H__

#include <pybind11/__cuferry_pybind11.h>

#pragma cuferry library(neutral)

#endif // __CUFERRY_PYBIND11_EMBED_H__
