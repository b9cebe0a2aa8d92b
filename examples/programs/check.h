// Error checks of the example programs: a macro that knows the place, as most programs have one.
#ifndef PROGRAMS_CHECK_H
#define PROGRAMS_CHECK_H

#include <cuda_runtime.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>

#define CHECK(call)                                                           \
  do {                                                                        \
    cudaError_t error_ = (call);                                              \
    if (error_ != cudaSuccess) {                                              \
      std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,                 \
                   cudaGetErrorString(error_));                               \
      std::exit(EXIT_FAILURE);                                                \
    }                                                                         \
  } while (0)

// Tells how a program ended, and gives its exit status.
inline int report(const char *name, bool right) {
  std::printf("%s: %s\n", name, right ? "ok" : "WRONG");
  return right ? EXIT_SUCCESS : EXIT_FAILURE;
}

inline bool close(float a, float b, float tolerance = 1e-4f) {
  return std::fabs(a - b) <= tolerance * (1 + std::fabs(b));
}

#endif // PROGRAMS_CHECK_H
