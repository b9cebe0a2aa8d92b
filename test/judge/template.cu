// Templates that nothing instantiates, and dependent calls.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/template.toy
template <typename T> T *allocate(size_t n) {
  T *p = nullptr;
  cudaMalloc(&p, n * sizeof(T));
  // CHECK: toyMalloc(&p, n * sizeof(T));
  return p;
}
template <typename T> void never(T t) { cudaFree(t.data()); }
// CHECK: toyFree(t.data());
float *f = allocate<float>(3);
