// 32 in arithmetic on thread indices, by literals, constants, macros and variables; 32 elsewhere is only a number.
// RUN: %check-features %s
#define LANES 32
#define LANE_ID (threadIdx.x & 31) // FEATURE: lane-arithmetic op=and value=31 index=block
constexpr int Mask = LANES - 1;

__global__ void lanes(int *out, int n) {
  int lane = threadIdx.x & 31;         // FEATURE: lane-arithmetic op=and value=31 index=block
  int warp = threadIdx.x >> 5;         // FEATURE: lane-arithmetic op=shift value=5
  int tid = threadIdx.x;
  out[0] = tid % LANES;                // FEATURE: lane-arithmetic op=modulo value=32
  out[1] = tid / 32;                   // FEATURE: lane-arithmetic op=divide value=32
  out[2] = Mask & tid;                 // FEATURE: lane-arithmetic op=and
  out[3] = (threadIdx.x + threadIdx.y * blockDim.x) / LANES; // FEATURE: lane-arithmetic op=divide
  out[4] = LANE_ID + lane + warp;
  const int global = blockIdx.x * blockDim.x + threadIdx.x;
  int warp_id = global / 32;           // FEATURE: lane-arithmetic op=divide index=grid
  out[5] = warp_id;
}

__global__ void numbers(int *out, const unsigned *bits, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  out[0] = n / 32;                     // blocks of something
  out[1] = bits[i / 32] >> (i % 32) & 1; // words of bits
  out[2] = threadIdx.x % 16;           // half a warp, or a tile
  out[3] = threadIdx.x & 63;
  out[4] = threadIdx.y % 32;           // rows
  out[5] = (4 * threadIdx.x) % 32;     // columns of a tile
  out[6] = blockIdx.x % 32;
  for (int e = threadIdx.x; e < 1024; e += blockDim.x)
    out[e] = e / 32 + e % 32;          // elements, not threads
  out[7] = threadIdx.x % warpSize;     // any width
  out[8] = out[threadIdx.x] & 31;
}

// Functions that give a thread's number, and how many warps a block has.
struct Block1D {
  static __device__ int Tid() { return threadIdx.x; }
  static __device__ int Warps() { return blockDim.x / LANES; } // FEATURE: lane-arithmetic op=divide index=size
  static __device__ int Rows() { return blockDim.y / 32; }
  static __device__ int Block() { return blockIdx.x; }
};
template <typename B> __device__ int warpOf() {
  const int tid = B::Tid();
  return tid / 32;                     // FEATURE: lane-arithmetic op=divide index=block
}
__global__ void reduce(int *out, int n) {
  out[0] = warpOf<Block1D>() + Block1D::Warps() + Block1D::Rows();
  out[1] = (blockDim.x + LANES - 1) / LANES; // FEATURE: lane-arithmetic op=divide index=size
  int threads = blockDim.x;
  out[2] = threads >> 5;               // FEATURE: lane-arithmetic op=shift index=size
  out[3] = gridDim.x / 32;             // blocks, not threads
  out[4] = blockDim.x / 16;
  out[5] = Block1D::Block() / 32;
  threads = n;
  out[6] = threads / 32;
  out[7] = n * blockDim.x / 32;
}

template <int Width> __global__ void general(int *out) {
  constexpr int Twice = Width / 2 * 2;
  out[0] = threadIdx.x % Width + threadIdx.x / (2 * Width / 2) + threadIdx.x % Twice;
}
template <int WarpWidth> __global__ void warps(int *out) {
  out[0] = threadIdx.x % WarpWidth;    // FEATURE: lane-arithmetic op=modulo
}
void instantiate(int *out, int n) {
  general<32><<<n, n>>>(out);
  warps<32><<<n, n>>>(out);
}

int hostSide(int threads) { return threads / 32 + (threads & 31); }
