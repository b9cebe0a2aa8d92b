// The same barriers as a class.
#ifndef _CUDA_AWBARRIER_H_
#define _CUDA_AWBARRIER_H_

#include "cuda_awbarrier_primitives.h"

#pragma cuferry library(pipeline)
#pragma cuferry since(11.1)

#ifdef __cplusplus
namespace nvcuda {
namespace experimental {

class awbarrier;
__device__ void init(awbarrier *barrier, uint32_t expected_count);
__device__ void inval(awbarrier *barrier);

class awbarrier {
public:
  class arrival_token {
  public:
    arrival_token() = default;
    __device__ uint32_t pending_count() const;

  private:
    __device__ arrival_token(uint64_t token);
    uint64_t token;
    friend awbarrier;
  };

  awbarrier() = default;
  awbarrier(const awbarrier &) = delete;
  awbarrier &operator=(const awbarrier &) = delete;
  __device__ arrival_token arrive();
  __device__ arrival_token arrive_and_drop();
  __device__ void wait(arrival_token token);
  __device__ void arrive_and_wait();
  __device__ bool timed_wait(arrival_token token, uint32_t hint_cycles);
  __device__ bool timed_wait_parity(bool phase, uint32_t hint_cycles);
  __device__ bool try_wait(arrival_token token, uint32_t max_sleep_nanosec);
  __device__ bool try_wait_parity(bool phase, uint32_t max_sleep_nanosec);
  static constexpr __device__ uint32_t max() { return (1 << 20) - 1; }

private:
  uint64_t barrier;
};

} // namespace experimental
} // namespace nvcuda
#endif

#endif // _CUDA_AWBARRIER_H_
