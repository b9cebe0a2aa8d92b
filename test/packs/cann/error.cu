// Error-checking macros and functions go on working.
// RUN: rm -rf %t && %cuferry migrate %s --target cann -o %t -q
// RUN: FileCheck %s --input-file=%t/error.asc --match-full-lines
// RUN: clang++ -std=c++17 -fsyntax-only -Wall -Werror -I %S/mock -I %t/include -x c++ %t/error.asc
#include <cstdio>
#include <cuda_runtime.h>

// CHECK: #define CHECK(x) do { aclError e_ = (x); if (ACL_SUCCESS != e_) fail(cuferry::errorString(e_)); } while (0)
#define CHECK(x) do { cudaError_t e_ = (x); if (cudaSuccess != e_) fail(cudaGetErrorString(e_)); } while (0)

void fail(const char *text);

// CHECK: inline aclError report(aclError e) {
inline cudaError_t report(cudaError_t e) {
  switch (e) {
  // CHECK: case ACL_SUCCESS:
  case cudaSuccess:
    break;
  // CHECK: case ACL_ERROR_RT_MEMORY_ALLOCATION:
  case cudaErrorMemoryAllocation:
  // CHECK: case cuferry::NotReady:
  case cudaErrorNotReady:
  // CHECK: default: std::printf("%s\n", cuferry::errorName(e));
  default: std::printf("%s\n", cudaGetErrorName(e));
  }
  return e;
}

bool work(void **p, const void *h, size_t n) {
  // CHECK: CHECK(report(cuferry::memAlloc(p, n)));
  CHECK(report(cudaMalloc(p, n)));
  // CHECK: CHECK(cuferry::memCopy(*p, h, n, ACL_MEMCPY_HOST_TO_DEVICE));
  CHECK(cudaMemcpy(*p, h, n, cudaMemcpyHostToDevice));
  // CHECK: CHECK(aclrtGetLastError(ACL_RT_THREAD_LEVEL));
  CHECK(cudaGetLastError());
  // CHECK: if (auto e = aclrtPeekAtLastError(ACL_RT_THREAD_LEVEL)) report(e);
  if (auto e = cudaPeekAtLastError()) report(e);
  // CHECK: return report(aclrtSynchronizeDevice()) == ACL_SUCCESS;
  return report(cudaDeviceSynchronize()) == cudaSuccess;
}
