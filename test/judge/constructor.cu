// A constructor of the project's own class bears that class's name, not CUDA's.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q
// RUN: FileCheck %s < %t/constructor.toy
namespace mine {
struct cudaEvent_t {
  cudaEvent_t();
  explicit cudaEvent_t(::cudaEvent_t event, cudaStream_t stream) : e(event) {}
  ~cudaEvent_t();
  ::cudaEvent_t e;
};
template <class T> struct cudaStream { cudaStream(cudaStream_t s); };
} // namespace mine
// CHECK: struct cudaEvent_t {
// CHECK-NEXT: {{^}}  cudaEvent_t();
// CHECK-NEXT: explicit cudaEvent_t(::toyEvent_t event, toyStream_t stream) : e(event) {}
// CHECK-NEXT: ~cudaEvent_t();
// CHECK-NEXT: ::toyEvent_t e;
// CHECK: struct cudaStream { cudaStream(toyStream_t s); };
