// What device functions do beyond arithmetic; the same in host functions is none.
// RUN: %check-features %s
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
struct Shape {
  __device__ virtual float area() const;       // FEATURE: device-virtual-function
  virtual float onHost() const;
};
typedef int (*Op)(int);
__device__ int twice(int x) { return 2 * x; }
__device__ Op chosen = twice;                   // FEATURE: device-function-pointer
__device__ int factorial(int n) {
  return n < 2 ? 1 : n * factorial(n - 1);      // FEATURE: device-recursion
}
__device__ int odd(int n);
__device__ int even(int n) { return n == 0 || odd(n - 1); }  // FEATURE: device-recursion
__device__ int odd(int n) { return n != 0 && even(n - 1); }  // FEATURE: device-recursion
template <int N> __device__ int unrolled(int x) { return x + unrolled<N - 1>(x); }
template <> __device__ int unrolled<0>(int x) { return x; }
template <typename F> __device__ int apply(F f, int x) { return f(x); }
struct Add { __device__ int operator()(int x) const { return x + 1; } };
__global__ void kernel(Op op, int *out) {
  printf("%d\n", out[0]);                       // FEATURE: device-printf
  assert(out[0] > 0);                           // FEATURE: device-assert
  int *p = (int *)malloc(8);                    // FEATURE: device-malloc
  free(p);                                      // FEATURE: device-malloc
  int *q = new int[4];                          // FEATURE: device-malloc
  delete[] q;                                   // FEATURE: device-malloc
  out[1] = op(out[0]);                          // FEATURE: device-function-pointer
  out[2] = twice(factorial(3)) + unrolled<3>(1) + apply(Add(), 1);
}
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
void host(Op op, void (*kernelPointer)(Op, int *)) {
  printf("%d\n", op(1));
  assert(op);
  int *p = (int *)malloc(8);
  free(p);
  delete new int;
  kernelPointer = kernel;
}
