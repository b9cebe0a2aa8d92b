// Code by compute capability; asking only whether this is device code is none.
// RUN: %check-features %s
__device__ int level() {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800  // FEATURE: arch-ladder arch=800
  return 8;
#elif __CUDA_ARCH__ < 700                            // FEATURE: arch-ladder arch=700
  return 6;
#else
  return 7;
#endif
}
#ifdef __CUDA_ARCH__
__device__ int onDevice;
#endif
#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ > 0
int always;
#endif
