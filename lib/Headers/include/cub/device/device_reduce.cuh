// Reductions of arrays.
#ifndef __CUFERRY_CUB_DEVICE_REDUCE_H__
#define __CUFERRY_CUB_DEVICE_REDUCE_H__

#include <cub/thread/thread_operators.cuh>
#include <cub/util_device.cuh>
#include <cub/iterator/arg_index_input_iterator.cuh>

#pragma cuferry library(cub)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace cub {

struct DeviceReduce {
  template <typename InputIteratorT, typename OutputIteratorT,
            typename ReductionOpT, typename T, typename NumItemsT>
  __cuferry_device_call Reduce(__cuferry_temporary, InputIteratorT d_in,
                               OutputIteratorT d_out, NumItemsT num_items,
                               ReductionOpT reduction_op, T init,
                               __cuferry_stream) {}
#define __cuferry_reduce(name)                                                 \
  template <typename InputIteratorT, typename OutputIteratorT,                 \
            typename NumItemsT>                                                \
  __cuferry_device_call name(__cuferry_temporary, InputIteratorT d_in,         \
                             OutputIteratorT d_out, NumItemsT num_items,       \
                             __cuferry_stream) {}
  __cuferry_reduce(Sum)
  __cuferry_reduce(Min)
  __cuferry_reduce(Max)
  __cuferry_reduce(ArgMin)
  __cuferry_reduce(ArgMax)
#undef __cuferry_reduce
#pragma cuferry since(12.8)
#define __cuferry_arg(name)                                                    \
  template <typename InputIteratorT, typename ExtremumOutIteratorT,            \
            typename IndexOutIteratorT, typename NumItemsT>                    \
  __cuferry_device_call name(                                                  \
      __cuferry_temporary, InputIteratorT d_in, ExtremumOutIteratorT d_out,    \
      IndexOutIteratorT d_index_out, NumItemsT num_items,                      \
      cudaStream_t stream = 0) {}
  __cuferry_arg(ArgMin)
  __cuferry_arg(ArgMax)
#undef __cuferry_arg
#pragma cuferry since(12.2)
  template <typename InputIteratorT, typename OutputIteratorT,
            typename ReductionOpT, typename TransformOpT, typename T,
            typename NumItemsT>
  __cuferry_device_call
  TransformReduce(__cuferry_temporary, InputIteratorT d_in,
                  OutputIteratorT d_out, NumItemsT num_items,
                  ReductionOpT reduction_op, TransformOpT transform_op, T init,
                  cudaStream_t stream = 0) {}
#pragma cuferry since()
  template <typename KeysInputIteratorT, typename UniqueOutputIteratorT,
            typename ValuesInputIteratorT, typename AggregatesOutputIteratorT,
            typename NumRunsOutputIteratorT, typename ReductionOpT,
            typename NumItemsT>
  __cuferry_device_call
  ReduceByKey(__cuferry_temporary, KeysInputIteratorT d_keys_in,
              UniqueOutputIteratorT d_unique_out,
              ValuesInputIteratorT d_values_in,
              AggregatesOutputIteratorT d_aggregates_out,
              NumRunsOutputIteratorT d_num_runs_out, ReductionOpT reduction_op,
              NumItemsT num_items, __cuferry_stream) {}

  // Without temporary storage: an environment says where to allocate.
#pragma cuferry since(13.0)
  template <typename InputIteratorT, typename OutputIteratorT,
            typename NumItemsT, typename ReductionOpT, typename T,
            typename EnvT = NullType>
  __cuferry_device_call Reduce(InputIteratorT d_in, OutputIteratorT d_out,
                               NumItemsT num_items, ReductionOpT reduction_op,
                               T init, EnvT env = {}) {}
  template <typename InputIteratorT, typename OutputIteratorT,
            typename NumItemsT, typename EnvT = NullType>
  __cuferry_device_call Sum(InputIteratorT d_in, OutputIteratorT d_out,
                            NumItemsT num_items, EnvT env = {}) {}
#pragma cuferry since()
};

} // namespace cub
#endif

#endif // __CUFERRY_CUB_DEVICE_REDUCE_H__
