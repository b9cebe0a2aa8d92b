// Allocation takes a policy, and fails for no bytes where CUDA's does not; what is freed may be null and in use.
// RUN: rm -rf %t && %cuferry migrate %s --target cann -o %t -q
// RUN: FileCheck %s --input-file=%t/memory.asc --match-full-lines
#include <cuda_runtime.h>

struct Node {
  float *data;
};

// CHECK-LABEL: void allocate(Node *node, size_t n) {
void allocate(Node *node, size_t n) {
  // CHECK: cuferry::memAlloc(&node->data, n * sizeof(float));
  cudaMalloc(&node->data, n * sizeof(float));
  void *raw;
  // CHECK: cuferry::memAlloc(&raw, n);
  cudaMalloc(&raw, n);
  // CHECK: aclrtMalloc(&raw, 256, ACL_MEM_MALLOC_HUGE_FIRST);
  cudaMalloc(&raw, 256);
  // CHECK: aclrtMalloc((void **)(&node->data), 4 * sizeof(float), ACL_MEM_MALLOC_HUGE_FIRST);
  cudaMalloc(&node->data, 4 * sizeof(float));
  // CHECK: cuferry::memAlloc(&raw, 0);
  cudaMalloc(&raw, 0);
  // CHECK: cuferry::mallocHost(&raw, n);
  cudaMallocHost(&raw, n);
  // CHECK: cuferry::mallocHost(&node->data, n);
  cudaHostAlloc(&node->data, n, cudaHostAllocPortable);
  // Mapped memory is not what aclrtMallocHost gives: the call stays whole.
  // CHECK: cudaHostAlloc(&raw, n, cudaHostAllocMapped);
  cudaHostAlloc(&raw, n, cudaHostAllocMapped);
  size_t pitch;
  // CHECK: cuferry::mallocPitch((void **)(&node->data), &pitch, n, 4);
  cudaMallocPitch(&node->data, &pitch, n, 4);
  // CHECK: aclrtMemAllocManaged((void **)(&node->data), n, ACL_RT_MEM_ATTACH_GLOBAL);
  cudaMallocManaged(&node->data, n);
  // CHECK: cudaMallocManaged(&node->data, n, cudaMemAttachHost);
  cudaMallocManaged(&node->data, n, cudaMemAttachHost);
}

// CHECK-LABEL: aclError release(Node *node, aclrtStream s) {
cudaError_t release(Node *node, cudaStream_t s) {
  // CHECK: cuferry::memFree(node->data);
  cudaFree(node->data);
  // CHECK: cuferry::freeHost(node->data);
  cudaFreeHost(node->data);
  // CHECK: cuferry::freeAsync(node->data, s);
  cudaFreeAsync(node->data, s);
  // The idiom that makes CUDA start: nothing is left to do.
  // CHECK-NOT: {{^ *(cudaFree|cuferry::memFree).*}}
  cudaFree(0);
  // CHECK: return ACL_SUCCESS;
  return cudaFree(nullptr);
}
