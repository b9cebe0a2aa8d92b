// The 950 runs threads: kernels go over in the same shape, and what may differ is to be reviewed.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann --arch ascend950 -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry --lang zh migrate %s --target cann --arch dav-3510 --dry-run | FileCheck %s --check-prefix=ZH
// RUN: FileCheck %s --input-file=%t/ascend950.asc --match-full-lines
// CHECK: #include <simt_api/asc_simt.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>

// REPORT: To be reviewed
// REPORT-DAG: the mask is gone: lanes that are not active here give undefined values
// REPORT-DAG: a grid has at most 65535 blocks
// REPORT-DAG: a block at most 216 KB of shared memory
// REPORT-DAG: there is no cache of constants
// REPORT-DAG: there is no barrier of a warp
// ZH-DAG: 网格最多 65535 个块
// ZH-DAG: 掩码已去掉

// CHECK: __gm__ float factors[4];
__constant__ float factors[4];
// CHECK: __gm__ int total;
__device__ int total;

// CHECK: __aicore__ __inline__ float twice(float x) { return __saturatef(x) * 2; }
__device__ __forceinline__ float twice(float x) { return __saturatef(x) * 2; }

// CHECK: __host__ __aicore__ int both(int x) { return x; }
__host__ __device__ int both(int x) { return x; }

// CHECK: __global__ void __launch_bounds__(512) lanes(const float *in, float *out, half2 *h, unsigned mask) {
__global__ void __launch_bounds__(512, 2) lanes(const float *in, float *out, __half2 *h, unsigned mask) {
  // CHECK: extern __ubuf__ float buffer[];
  extern __shared__ float buffer[];
  // CHECK: __ubuf__ int count;
  __shared__ int count;
  int t = threadIdx.x;
  // CHECK: float v = asc_shfl_xor(*(in + t), 1, 32);
  float v = __shfl_xor_sync(0xffffffff, __ldg(in + t), 1);
  // CHECK: v += asc_shfl_down(v, 2, 16);
  v += __shfl_down_sync(~0u, v, 2, 16);
  // CHECK: if (t < 5)
  if (t < 5)
    // CHECK: v += asc_shfl(v, 0, 32);
    v += __shfl_sync(0xffffffff, v, 0);
  // CHECK: unsigned b = asc_ballot(v > 0) & asc_activemask();
  unsigned b = __ballot_sync(mask, v > 0) & __activemask();
  // CHECK: if (asc_any(t) && asc_all(t))
  if (__any_sync(0xffffffff, t) && __all_sync(0xffffffff, t))
    // CHECK: asc_atomic_add(&count, asc_reduce_add(t));
    atomicAdd(&count, __reduce_add_sync(0xffffffff, t));
  // CHECK: asc_threadfence_block();
  __syncwarp();
  // CHECK: asc_threadfence();
  __threadfence();
  // CHECK: asc_syncthreads();
  __syncthreads();
  // CHECK: h[t] = __hfmax2(h[t], __haddx2(h[t], h[t]), __hmulx2(h[t], h[t]));
  h[t] = __hfma2(h[t], __hadd2(h[t], h[t]), __hmul2(h[t], h[t]));
  // CHECK: out[t] = expf(sqrtf(v)) + asc_atomic_cas(&total, 0, int(b)) + twice(buffer[t]);
  out[t] = expf(sqrt(v)) + atomicCAS(&total, 0, int(b)) + twice(buffer[t]);
}

void launches(float *p, __half2 *h, int blocks, int bytes, cudaStream_t s) {
  const dim3 grid(16, 8);
  // CHECK: aclrtMemcpyToSymbol(&factors, p, 16, 0, ACL_MEMCPY_HOST_TO_DEVICE);
  cudaMemcpyToSymbol(factors, p, 16);
  // CHECK: aclrtMemcpyFromSymbol(p, 4, &total, 4, 0, ACL_MEMCPY_DEVICE_TO_HOST);
  cudaMemcpyFromSymbol(p, total, 4, 0, cudaMemcpyDeviceToHost);
  dim3 changed(70000);
  changed.x = blocks;
  // CHECK: lanes<<<grid, 512, 0, nullptr>>>(p, p, h, 1);
  lanes<<<grid, 512>>>(p, p, h, 1);
  // CHECK: lanes<<<1, dim3(32, 2), 4096, nullptr>>>(p, p, h, 1);
  lanes<<<1, dim3(32, 2), 4096>>>(p, p, h, 1);
  // CHECK: lanes<<<changed, 64, bytes, s>>>(p, p, h, 1);
  lanes<<<changed, 64, bytes, s>>>(p, p, h, 1);
}
