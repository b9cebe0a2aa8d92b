// Lambdas for the device; plain ones and arrays are none.
// RUN: %check-features %s
template <typename F> __global__ void each(F f) { f(threadIdx.x); }
void lambdas(int *p, int n) {
  each<<<n, n>>>([=] __device__(int i) { p[i] = i; });             // FEATURE: device-lambda space=device
  auto both = [=] __host__ __device__(int i) { return i + n; };    // FEATURE: device-lambda space=host-device
  auto host = [=](int i) { return i + n; };
  int a[3] = {1, 2, 3};
  a[0] = host(1) + both(2);
}
__device__ int inside(int x) {
  auto f = [=](int y) { return x + y; };
  return f(1);
}
[[nodiscard]] __device__ int attributed(int x) { return x; }
