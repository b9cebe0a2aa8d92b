// A function named without being called.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/address.toy
cudaError_t (*release)(void *) = &cudaFree;
// CHECK: toyError_t (*release)(void *) = &toyFree;
template <typename F> void apply(F f) { f(nullptr); }
void use() { apply(cudaFreeHost); }
// CHECK: apply(toyFreeHost);
