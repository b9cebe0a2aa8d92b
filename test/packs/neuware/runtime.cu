// CNRT's arguments: casts, a copy's queue before its direction, what is asked of two notifiers at the end.
// RUN: rm -rf %t && %cuferry migrate %s --target neuware -o %t -q
// RUN: FileCheck %s --input-file=%t/runtime.mlu --match-full-lines
// CHECK: #include <cnrt.h>
#include <cuda_runtime.h>

// CHECK-LABEL: void memory(const float *h, float *d, size_t n, cnrtQueue_t s) {
void memory(const float *h, float *d, size_t n, cudaStream_t s) {
  // CHECK: cnrtMalloc((void **)(&d), n);
  cudaMalloc(&d, n);
  void *raw;
  // CHECK: cnrtMalloc(&raw, n);
  cudaMalloc(&raw, n);
  // CHECK: cnrtMemAllocAsync(&raw, n, s);
  cudaMallocAsync(&raw, n, s);
  // CHECK: cnrtMemcpy(d, (void *)(h), n, cnrtMemcpyHostToDev);
  cudaMemcpy(d, h, n, cudaMemcpyHostToDevice);
  // CHECK: cnrtMemcpyAsync_V2(d, (void *)(h), n, s, cnrtMemcpyHostToDev);
  cudaMemcpyAsync(d, h, n, cudaMemcpyHostToDevice, s);
  // CHECK: cnrtMemcpyAsync_V2(d, (void *)(h), n, nullptr, cnrtMemcpyNoDirection);
  cudaMemcpyAsync(d, h, n, cudaMemcpyDefault);
  // CHECK: cnrtMemcpyPeer(d, 0, (void *)(d), 1, n);
  cudaMemcpyPeer(d, 0, d, 1, n);
  // CHECK: cuferry::memset2D(d, 512, 0, n, 3);
  cudaMemset2D(d, 512, 0, n, 3);
  // There is no managed memory, and no mapped one that can be counted on: left whole.
  // CHECK: cudaMallocManaged(&d, n);
  cudaMallocManaged(&d, n);
  // CHECK: cudaHostAlloc(&d, n, cudaHostAllocMapped);
  cudaHostAlloc(&d, n, cudaHostAllocMapped);
  // CHECK: cnrtFree(d);
  cudaFree(d);
}

// CHECK-LABEL: bool order(cnrtQueue_t s, cnrtNotifier_t *e, float *ms) {
bool order(cudaStream_t s, cudaEvent_t *e, float *ms) {
  // CHECK: cnrtNotifierCreateWithFlags(e, CNRT_NOTIFIER_DISABLE_TIMING_ALL);
  cudaEventCreateWithFlags(e, cudaEventDisableTiming);
  // CHECK: cnrtPlaceNotifier(*e, nullptr);
  cudaEventRecord(*e);
  // CHECK: cnrtQueueWaitNotifier(*e, s, 0);
  cudaStreamWaitEvent(s, *e);
  // CHECK: cnrtNotifierElapsedTime(e[0], e[1], ms);
  cudaEventElapsedTime(ms, e[0], e[1]);
  // CHECK: return cuferry::queueQuery(s) == cnrtErrorNotReady || cuferry::notifierQuery(*e) != cnrtSuccess;
  return cudaStreamQuery(s) == cudaErrorNotReady || cudaEventQuery(*e) != cudaSuccess;
}

// CHECK-LABEL: int ask(int device) {
int ask(int device) {
  // CHECK: cnrtDeviceProp_t prop, *p = &prop;
  cudaDeviceProp prop, *p = &prop;
  cudaGetDeviceProperties(&prop, device);
  // CHECK: int n = (prop.clusterCount * prop.McorePerCluster) + p->NramSizePerMcore;
  int n = prop.multiProcessorCount + p->sharedMemPerBlock;
  // CHECK: n += (p->clusterCount * p->McorePerCluster);
  n += p->multiProcessorCount;
  // CHECK: cuferry::coreCount(&n, device);
  cudaDeviceGetAttribute(&n, cudaDevAttrMultiProcessorCount, device);
  // CHECK: cnrtDeviceGetAttribute(&n, cnrtAttrMaxL2CacheSize, device);
  cudaDeviceGetAttribute(&n, cudaDevAttrL2CacheSize, device);
  // CHECK: cudaDeviceGetAttribute(&n, cudaDevAttrIntegrated, device);
  cudaDeviceGetAttribute(&n, cudaDevAttrIntegrated, device);
  // Peers need no enabling.
  // CHECK-NOT: {{^ *cudaDeviceEnablePeerAccess.*}}
  cudaDeviceEnablePeerAccess(1, 0);
  // CHECK: return n + prop.warpSize;
  return n + prop.warpSize;
}
