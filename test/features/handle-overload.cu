// What is told apart by a handle of CUDA's, where the counterparts of two may be one type.
// RUN: %check-features %s
#include <cuda_runtime.h>
struct Mine;
void close(cudaStream_t s);                                                  // FEATURE: handle-overload
void close(cudaEvent_t e);                                                   // FEATURE: handle-overload
void close(Mine *m);
void wait(cudaStream_t s);                                                   // FEATURE: handle-overload
void wait(void *any);
void one(cudaStream_t s);
void one(cudaStream_t s, int n);
void one(Mine *m);
template <class T> struct Traits {};
template <> struct Traits<cudaStream_t> {};                                  // FEATURE: handle-overload
template <> struct Traits<cudaEvent_t> {};                                   // FEATURE: handle-overload
template <> struct Traits<Mine *> {};
