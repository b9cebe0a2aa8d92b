// Constants called like a warp's size.
// RUN: %check-features %s
#define WARPSIZE (32)                          // FEATURE: warp-size-constant value=32
constexpr unsigned kWarpSize = 32;             // FEATURE: warp-size-constant
#define WARP_SZ 32                             // FEATURE: warp-size-constant
enum { THREADS_PER_WARP = 32, Other = 32 };    // FEATURE: warp-size-constant
template <int warp_size = 32> struct Tile {};  // FEATURE: warp-size-constant
#define WARP_SIZE_64 64
#define BLOCK_SIZE 32
constexpr int WarpsPerBlock = 32;
const int warpSizeTwice = 2 * kWarpSize;
#ifdef NEVER_DEFINED
#define WARP_SIZE 32                           // FEATURE: warp-size-constant unconfirmed
#endif
__device__ int lanes(); // such a constant alone makes no file speak of CUDA
bool isWarpSize(int n) { return n == 32 && kWarpSize == 32; }
