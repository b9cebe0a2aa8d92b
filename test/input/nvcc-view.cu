// What nvcc defines and includes without being asked.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t.json
// CHECK: "parse": "complete"
// CHECK: "diagnostics": []
#if __CUDACC__ != 1 || !defined(__NVCC__) || __CUDACC_VER_MAJOR__ < 9
#error not nvcc's view
#endif
__global__ void k(float *x) {
  assert(x);
  printf("%f\n", x[0]);
  x[0] = max(1, 2) + min(3u, 4u) + fminf(1.f, 2.f);
}
int main() {
  int n = max(1, 2);
  cudaStream_t s = 0;
  k<<<dim3(1), {32, 1, 1}, 0, s>>>(nullptr);
  return n;
}
