// A program that defines functions of CUDA's by itself: no definition is taken for a call.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q; test $? -lt 4
// RUN: FileCheck %s < %t/interposer.toy
// CHECK: {{^}}toyError_t CUDARTAPI {{(cuda|toy)}}Memcpy(void *dst
extern "C" {
cudaError_t CUDARTAPI cudaMemcpy(void *dst, const void *src, size_t n, enum cudaMemcpyKind kind) { return cudaSuccess; }
}
