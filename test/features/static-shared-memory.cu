// Bytes of a function's shared variables, through constants and template arguments.
// RUN: %check-features %s
constexpr int N = 32;
struct Pair { int a; double b; };
__global__ void plain(float *x) {
  __shared__ float tile[N][N + 1];     // FEATURE: static-shared-memory bytes=4228
  __shared__ int last;
  x[0] = tile[0][0] + last;
}
template <int Rows> __global__ void sized(float *x) {
  __shared__ float tile[Rows][64];     // FEATURE: static-shared-memory bytes=2048,4096
  x[0] = tile[0][0];
}
template <typename T> __global__ void open(T *x) {
  __shared__ T tile[64];               // FEATURE: static-shared-memory bytes=
  x[0] = tile[0];
}
__global__ void dynamic(float *x) {
  extern __shared__ float rest[];      // FEATURE: dynamic-shared-memory
  x[0] = rest[0];
}
__global__ void none(float *x) {
  float tile[64];
  tile[0] = x[0];
}
#ifdef NEVER_DEFINED
__global__ void unseen(float *x) {
  __shared__ float tile[16][16];       // FEATURE: static-shared-memory bytes=1024 unconfirmed
}
#endif
void use(float *x) {
  sized<8><<<1, x[0]>>>(x);
  sized<16><<<1, x[0]>>>(x);
}
