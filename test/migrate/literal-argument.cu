// A literal in a pattern fits the value, however it is written.
// RUN: rm -rf %t && %migrate-far %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/literal-argument.cu
#define NOTHING 0
constexpr int none = 0;
void f(void *p, size_t n) {
  cudaMemset(p, 0, n);
  // CHECK: farZero(p, n);
  cudaMemset(p, 0x0, n);
  // CHECK: farZero(p, n);
  cudaMemset(p, NOTHING, n);
  // CHECK: farZero(p, n);
  cudaMemset(p, none, n);
  // CHECK: farZero(p, n);
  cudaMemset(p, 1, n);
  // CHECK: cudaMemset(p, 1, n);
}
