// How a grid shares its work.
#ifndef __CUFERRY_CUB_GRID_MAPPING_H__
#define __CUFERRY_CUB_GRID_MAPPING_H__

#include <cub/util_namespace.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

enum GridMappingStrategy {
  GRID_MAPPING_RAKE,
  GRID_MAPPING_STRIP_MINE,
  GRID_MAPPING_DYNAMIC
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_GRID_MAPPING_H__
