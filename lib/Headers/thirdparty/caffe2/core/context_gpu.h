// Caffe2: its CUDA context, the registration of operators, and the headers where
// its CUDA code stands.
#ifndef CAFFE2_CORE_CONTEXT_GPU_H_
#define CAFFE2_CORE_CONTEXT_GPU_H_

#include "cuda_runtime_api.h"

#pragma cuferry library(torch)
#pragma cuferry headers(caffe2/core/common_cudnn.h caffe2/core/common_gpu.h)
#pragma cuferry headers(caffe2/operators/gather_op.cuh)
#pragma cuferry headers(caffe2/operators/generate_proposals_op_util_nms_gpu.h)
#pragma cuferry headers(caffe2/operators/max_pool_with_index_gpu.h)
#pragma cuferry headers(caffe2/operators/operator_fallback_gpu.h)
#pragma cuferry headers(caffe2/operators/rnn/recurrent_network_executor_gpu.h)
#pragma cuferry headers(caffe2/operators/spatial_batch_norm_op.h)
#pragma cuferry headers(caffe2/utils/math/reduce.cuh)
#pragma cuferry strength(likely)

#define REGISTER_CUDA_OPERATOR(name, ...)
#define REGISTER_CUDA_OPERATOR_CREATOR(name, ...)

cudaStream_t cuda_stream();

#ifdef __cplusplus
namespace caffe2 {
class CUDAContext {
public:
  cudaStream_t cuda_stream() const { return 0; }
  int device_id() const { return 0; }
  void FinishDeviceComputation() {}
};
} // namespace caffe2
#endif

#endif // CAFFE2_CORE_CONTEXT_GPU_H_
