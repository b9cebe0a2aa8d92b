// What is told apart by an enumeration of CUDA's, where the counterpart may be an int.
// RUN: %check-features %s
#include <cuda_runtime.h>
struct Out {};
enum Mine { First };
const char *name(int v);
const char *name(cudaError_t e);                                             // FEATURE: enumeration-overload
const char *name(Mine m);
const char *name(cudaError_t e, int more);
const char *other(cudaError_t e);
const char *other(const char *e);
Out &operator<<(Out &o, cudaError_t e);                                      // FEATURE: enumeration-overload
Out &operator<<(Out &o, Mine e);
template <class T> struct Tr {};
template <> struct Tr<int> {};
template <> struct Tr<cudaError_t> {};                                       // FEATURE: enumeration-overload
template <> struct Tr<Mine> {};
template <class T> void show(T) {}
template <> void show(int) {}
template <> void show(const cudaError_t) {}                                  // FEATURE: enumeration-overload
void use() { show(1.0); show(cudaSuccess); Tr<float> f; }
