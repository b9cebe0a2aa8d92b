// A barrier for a grid.
#ifndef __CUFERRY_CUB_GRID_BARRIER_H__
#define __CUFERRY_CUB_GRID_BARRIER_H__

#include <cub/util_debug.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry until(12.9)
class GridBarrier {
public:
  GridBarrier() {}
  __device__ void Sync() const {}
};
class GridBarrierLifetime : public GridBarrier {
public:
  cudaError_t HostReset() {}
  cudaError_t Setup(int sweep_grid_size) {}
};
#pragma cuferry until()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_GRID_BARRIER_H__
