// CUTLASS.
#ifndef __CUFERRY_CUTLASS_EPILOGUE_COLLECTIVE_DEFAULT_EPILOGUE_HPP__
#define __CUFERRY_CUTLASS_EPILOGUE_COLLECTIVE_DEFAULT_EPILOGUE_HPP__

#include <cute/__cuferry_cute.h>
#include <cutlass/__cuferry_cutlass.h>

#pragma cuferry library(cutlass)

#endif // __CUFERRY_CUTLASS_EPILOGUE_COLLECTIVE_DEFAULT_EPILOGUE_HPP__
