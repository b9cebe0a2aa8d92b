// A functor over arrays, element by element.
#ifndef __CUFERRY_CUB_DEVICE_TRANSFORM_H__
#define __CUFERRY_CUB_DEVICE_TRANSFORM_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

#pragma cuferry since(12.8)
struct DeviceTransform {
  template <typename Inputs, typename Outputs, typename NumItemsT,
            typename TransformOp, typename EnvT = cudaStream_t>
  __cuferry_device_call Transform(Inputs inputs, Outputs outputs,
                                  NumItemsT num_items, TransformOp transform_op,
                                  EnvT env = {}) {}
#pragma cuferry since(13.0)
  template <typename OutputIterator, typename NumItemsT, typename Generator,
            typename EnvT = cudaStream_t>
  __cuferry_device_call Generate(OutputIterator output, NumItemsT num_items,
                                 Generator generator, EnvT env = {}) {}
  template <typename OutputIterator, typename NumItemsT, typename Value,
            typename EnvT = cudaStream_t>
  __cuferry_device_call Fill(OutputIterator output, NumItemsT num_items,
                             Value value, EnvT env = {}) {}
  template <typename Inputs, typename Outputs, typename NumItemsT,
            typename Predicate, typename TransformOp,
            typename EnvT = cudaStream_t>
  __cuferry_device_call TransformIf(Inputs inputs, Outputs outputs,
                                    NumItemsT num_items, Predicate predicate,
                                    TransformOp transform_op, EnvT env = {}) {}
  template <typename Inputs, typename Outputs, typename NumItemsT,
            typename TransformOp, typename EnvT = cudaStream_t>
  __cuferry_device_call
  TransformStableArgumentAddresses(Inputs inputs, Outputs outputs,
                                   NumItemsT num_items,
                                   TransformOp transform_op, EnvT env = {}) {}
};
#pragma cuferry since()

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_TRANSFORM_H__
