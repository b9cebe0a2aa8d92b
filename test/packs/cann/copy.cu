// CUDA's copies wait for the kernels before them, ACL's do not: as a statement the wait is written out, as a value a
// helper does it. A size is placed twice only where it may be.
// RUN: rm -rf %t && %cuferry migrate %s --target cann -o %t -q
// RUN: FileCheck %s --input-file=%t/copy.asc --match-full-lines
#include <cuda_runtime.h>
#include <vector>

size_t next();

// CHECK-LABEL: aclError copies(std::vector<float> &h, float *d, size_t n, aclrtStream s) {
cudaError_t copies(std::vector<float> &h, float *d, size_t n, cudaStream_t s) {
  // CHECK: aclrtSynchronizeDevice();
  // CHECK-NEXT: aclrtMemcpy(d, n, h.data(), n, ACL_MEMCPY_HOST_TO_DEVICE);
  cudaMemcpy(d, h.data(), n, cudaMemcpyHostToDevice);
  // CHECK: if (n) { aclrtSynchronizeDevice();
  // CHECK-NEXT: aclrtMemcpy(h.data(), n, d, n, ACL_MEMCPY_DEVICE_TO_HOST); }
  if (n) cudaMemcpy(h.data(), d, n, cudaMemcpyDeviceToHost);
  // CHECK: cuferry::memCopy(d, h.data(), next(), ACL_MEMCPY_HOST_TO_DEVICE);
  cudaMemcpy(d, h.data(), next(), cudaMemcpyHostToDevice);
  // CHECK: aclrtMemcpyAsync(d, n, h.data(), n, ACL_MEMCPY_HOST_TO_DEVICE, s);
  cudaMemcpyAsync(d, h.data(), n, cudaMemcpyHostToDevice, s);
  // CHECK: aclrtMemcpyAsync(d, n, h.data(), n, ACL_MEMCPY_DEFAULT, nullptr);
  cudaMemcpyAsync(d, h.data(), n, cudaMemcpyDefault);
  // CHECK: cuferry::memcpyAsync(d, h.data(), h.size() * 4, ACL_MEMCPY_HOST_TO_DEVICE, s);
  cudaMemcpyAsync(d, h.data(), h.size() * 4, cudaMemcpyHostToDevice, s);
  // ACL has no asynchronous copy within the host.
  // CHECK: cudaMemcpyAsync(h.data(), h.data(), n, cudaMemcpyHostToHost, s);
  cudaMemcpyAsync(h.data(), h.data(), n, cudaMemcpyHostToHost, s);
  // CHECK: aclrtSynchronizeDevice();
  // CHECK-NEXT: aclrtMemset(d, n, 0, n);
  cudaMemset(d, 0, n);
  // CHECK: aclrtMemsetAsync(d, n, 1, n, s);
  cudaMemsetAsync(d, 1, n, s);
  // CHECK: cuferry::memsetAsync(d, 1, next(), nullptr);
  cudaMemsetAsync(d, 1, next());
  // CHECK: cuferry::memset2D(d, 512, 0, n, 3);
  cudaMemset2D(d, 512, 0, n, 3);
  // CHECK: aclrtMemcpy2dAsync(d, 512, h.data(), n, n, 3, ACL_MEMCPY_HOST_TO_DEVICE, s);
  cudaMemcpy2DAsync(d, 512, h.data(), n, n, 3, cudaMemcpyHostToDevice, s);
  // ACL copies rectangles between host and device only.
  // CHECK: cuferry::memcpy2DAsync(d, 512, d, 512, n, 3, ACL_MEMCPY_DEVICE_TO_DEVICE, s);
  cudaMemcpy2DAsync(d, 512, d, 512, n, 3, cudaMemcpyDeviceToDevice, s);
  // CHECK: cuferry::memCopy(d, d, n, ACL_MEMCPY_DEVICE_TO_DEVICE);
  cudaMemcpyPeer(d, 0, d, 1, n);
  // CHECK: return cuferry::memCopy(h.data(), d, n, ACL_MEMCPY_DEVICE_TO_HOST);
  return cudaMemcpy(h.data(), d, n, cudaMemcpyDeviceToHost);
}
