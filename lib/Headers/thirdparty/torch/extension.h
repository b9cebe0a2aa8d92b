// PyTorch for C++.
#ifndef __CUFERRY_TORCH_EXTENSION_H__
#define __CUFERRY_TORCH_EXTENSION_H__

#include <ATen/ATen.h>
#include <torch/__cuferry_library.h>

#pragma cuferry library(neutral)
#pragma cuferry strength(none)

namespace py = pybind11;

#endif // __CUFERRY_TORCH_EXTENSION_H__
