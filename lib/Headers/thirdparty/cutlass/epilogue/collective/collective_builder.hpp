// CUTLASS.
#ifndef __CUFERRY_CUTLASS_EPILOGUE_COLLECTIVE_COLLECTIVE_BUILDER_HPP__
#define __CUFERRY_CUTLASS_EPILOGUE_COLLECTIVE_COLLECTIVE_BUILDER_HPP__

#include <cute/__cuferry_cute.h>
#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_EPILOGUE_COLLECTIVE_COLLECTIVE_BUILDER_HPP__
