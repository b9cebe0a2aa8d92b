#include "bodies.cuh"
#include "check.h"

#include <random>
#include <vector>

namespace {

constexpr int blockSize = 256;

__constant__ float softening2;

__device__ float3 attraction(float4 self, float4 other, float3 sum) {
  float3 r = make_float3(other.x - self.x, other.y - self.y, other.z - self.z);
  float inverse = rsqrtf(r.x * r.x + r.y * r.y + r.z * r.z + softening2);
  float s = other.w * inverse * inverse * inverse;
  return make_float3(sum.x + r.x * s, sum.y + r.y * s, sum.z + r.z * s);
}

__global__ void accelerate(const float4 *position, float3 *velocity, int count,
                           float dt) {
  extern __shared__ float4 tile[];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  float4 self = i < count ? position[i] : make_float4(0, 0, 0, 0);
  float3 sum = make_float3(0, 0, 0);
  for (int first = 0; first < count; first += blockDim.x) {
    int j = first + threadIdx.x;
    tile[threadIdx.x] = j < count ? __ldg(&position[j]) : make_float4(0, 0, 0, 0);
    __syncthreads();
    for (int k = 0; k < blockDim.x; ++k)
      sum = attraction(self, tile[k], sum);
    __syncthreads();
  }
  if (i < count) {
    velocity[i].x += sum.x * dt;
    velocity[i].y += sum.y * dt;
    velocity[i].z += sum.z * dt;
  }
}

__global__ void move(float4 *position, const float3 *velocity, int count,
                     float dt) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= count)
    return;
  position[i].x += velocity[i].x * dt;
  position[i].y += velocity[i].y * dt;
  position[i].z += velocity[i].z * dt;
}

__global__ void sumEnergy(const float4 *position, const float3 *velocity,
                          int count, float *total) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  float e = 0;
  if (i < count) {
    float3 v = velocity[i];
    e = 0.5f * position[i].w * (v.x * v.x + v.y * v.y + v.z * v.z);
  }
  // All 32 lanes of a warp add up; the first one hands the sum on.
  for (int offset = 16; offset > 0; offset /= 2)
    e += __shfl_down_sync(0xffffffff, e, offset);
  if (threadIdx.x % 32 == 0)
    atomicAdd(total, e);
}

int blocksFor(int count) { return (count + blockSize - 1) / blockSize; }

} // namespace

Bodies makeBodies(int count, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<float> gauss;
  std::vector<float4> position(count);
  for (float4 &p : position)
    p = make_float4(gauss(random), gauss(random), gauss(random), 1.0f / count);

  Bodies bodies;
  bodies.count = count;
  CHECK_CUDA(cudaMalloc(&bodies.position, count * sizeof(float4)));
  CHECK_CUDA(cudaMalloc((void **)&bodies.velocity, count * sizeof(float3)));
  CHECK_CUDA(cudaMemcpy(bodies.position, position.data(),
                        count * sizeof(float4), cudaMemcpyHostToDevice));
  CHECK_CUDA(cudaMemset(bodies.velocity, 0, count * sizeof(float3)));
  float value = 1e-4f;
  CHECK_CUDA(cudaMemcpyToSymbol(softening2, &value, sizeof value));
  return bodies;
}

void release(Bodies &bodies) {
  CHECK_CUDA(cudaFree(bodies.position));
  CHECK_CUDA(cudaFree(bodies.velocity));
  bodies = Bodies();
}

void step(Bodies &bodies, float dt, cudaStream_t stream) {
  int blocks = blocksFor(bodies.count);
  accelerate<<<blocks, blockSize, blockSize * sizeof(float4), stream>>>(
      bodies.position, bodies.velocity, bodies.count, dt);
  move<<<blocks, blockSize, 0, stream>>>(bodies.position, bodies.velocity,
                                         bodies.count, dt);
  CHECK_CUDA(cudaGetLastError());
}

float kineticEnergy(const Bodies &bodies, cudaStream_t stream) {
  float *total;
  CHECK_CUDA(cudaMallocManaged(&total, sizeof(float)));
  *total = 0;
  sumEnergy<<<blocksFor(bodies.count), blockSize, 0, stream>>>(
      bodies.position, bodies.velocity, bodies.count, total);
  CHECK_CUDA(cudaStreamSynchronize(stream));
  float result = *total;
  CHECK_CUDA(cudaFree(total));
  return result;
}
