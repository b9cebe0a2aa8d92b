// Fragments with their shapes, once a file; somebody's own fragment is none.
// RUN: %check-features %s
#include <mma.h>  // FEATURE: wmma shape=16x16x16
using namespace nvcuda;
__global__ void k(const half *a, const half *b) { // FEATURE: fp16
  wmma::fragment<wmma::matrix_a, 16, 16, 16, half, wmma::row_major> fa;
  wmma::load_matrix_sync(fa, a, 16);
}
template <int, int, int> struct fragment {};
fragment<8, 8, 4> mine;
