// In an instantiation Clang puts a parameter's value, with its type, where the parameter stands. Nobody wrote the type there.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/template-value.toy
template <cudaError_t Expected> bool is(cudaError_t e) {
  return Expected == e; // and not one byte of this
}
bool f(cudaError_t e) { return is<cudaSuccess>(e); }
// CHECK: template <toyError_t Expected> bool is(toyError_t e) {
// CHECK-NEXT:   return Expected == e; // and not one byte of this
// CHECK-NEXT: }
// CHECK-NEXT: bool f(toyError_t e) { return is<toySuccess>(e); }
