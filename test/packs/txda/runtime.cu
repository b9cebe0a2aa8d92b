// TsingMicro: unsigned devices, no flags, fills and copies within the host by helpers.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target txda -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/runtime.cpp --match-full-lines
// CHECK: #include <tx_runtime.h>
// CHECK: #include <cuferry/txda.h>
#include <cuda_runtime.h>

// REPORT-DAG: no fill is known of the runtime
// REPORT-DAG: the direction must be named

// CHECK-LABEL: void memory(const float *h, float *d, size_t n, txStream_t s, txMemcpyKind k) {
void memory(const float *h, float *d, size_t n, cudaStream_t s, cudaMemcpyKind k) {
  // CHECK: txMalloc((void **)(&d), n);
  cudaMalloc(&d, n);
  // CHECK: txMallocHost((void **)(&d), n);
  cudaMallocHost(&d, n);
  // CHECK: cuferry::memCopy(d, h, n, txMemcpyHostToDevice);
  cudaMemcpy(d, h, n, cudaMemcpyHostToDevice);
  // CHECK: txMemcpyAsync(d, h, n, txMemcpyHostToDevice, s);
  cudaMemcpyAsync(d, h, n, cudaMemcpyHostToDevice, s);
  // CHECK: cudaMemcpyAsync(d, h, n, k, s);
  cudaMemcpyAsync(d, h, n, k, s);
  // CHECK: cuferry::memSet(d, 0, n);
  cudaMemset(d, 0, n);
  // CHECK: cuferry::memFree(d);
  cudaFree(d);
}

// CHECK-LABEL: bool order(txStream_t s, txEvent_t *e, int *n) {
bool order(cudaStream_t s, cudaEvent_t *e, int *n) {
  // CHECK: txGetDeviceCount(reinterpret_cast<uint32_t *>(n));
  cudaGetDeviceCount(n);
  // CHECK: txSetDevice(static_cast<uint32_t>(*n - 1));
  cudaSetDevice(*n - 1);
  // CHECK: txEventCreate(e);
  cudaEventCreateWithFlags(e, cudaEventDisableTiming);
  // CHECK: txEventRecord(*e, nullptr);
  cudaEventRecord(*e);
  // CHECK: txStreamWaitEvent(s, *e);
  cudaStreamWaitEvent(s, *e, 0);
  // CHECK: cudaStreamWaitEvent(s, *e, cudaEventWaitExternal);
  cudaStreamWaitEvent(s, *e, cudaEventWaitExternal);
  // CHECK: return txStreamQuery(s) == TX_ERROR_NOT_READY;
  return cudaStreamQuery(s) == cudaErrorNotReady;
}

void share(void **p, cudaIpcMemHandle_t handle) {
  // CHECK: txIpcOpenMemHandle(p, handle);
  cudaIpcOpenMemHandle(p, handle, cudaIpcMemLazyEnablePeerAccess);
}
