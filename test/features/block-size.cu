// Threads of a block, where they are constant: literals, constants, dim3, macros, bounds.
// RUN: %check-features %s
#define BLOCK 256
constexpr int Wide = 32;
__global__ void k(int *p) {}
__global__ void __launch_bounds__(BLOCK) bounded(int *p) {}          // FEATURE: launch-bounds threads=256
__global__ void __launch_bounds__(Wide * 16, 2) twice(int *p) {}     // FEATURE: launch-bounds threads=512 blocks=2
template <int T> __global__ __launch_bounds__(T) void open(int *p) {} // FEATURE: launch-bounds threads=
void launches(int *p, int n, dim3 given) {
  k<<<n, 128>>>(p);                     // FEATURE: block-size threads=128
  k<<<n, BLOCK>>>(p);                   // FEATURE: block-size threads=256
  k<<<n, dim3(Wide, 8)>>>(p);           // FEATURE: block-size threads=256
  dim3 block(16, 16, 4);
  k<<<dim3(n), block>>>(p);             // FEATURE: block-size threads=1024
  int threads = 64;
  k<<<n, threads>>>(p);                 // FEATURE: block-size threads=64
  int later = 64;
  later = n;
  k<<<n, later>>>(p);
  dim3 changed(16, 16);
  changed.x = n;
  k<<<n, changed>>>(p);
  k<<<n, n>>>(p);
  k<<<n, given>>>(p);
  cudaLaunchKernel((void *)k, dim3(n), dim3(32, 32), nullptr, 0, nullptr); // FEATURE: block-size threads=1024
}
#ifdef NEVER_DEFINED
void unseen(int *p) { k<<<7, 96>>>(p); } // FEATURE: block-size threads=96 unconfirmed
#endif
