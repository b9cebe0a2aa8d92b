// XRE: ints for errors, kinds under other names, waits where CUDA waits, arguments of copies between devices turned round.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target xpu -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/runtime.xpu --match-full-lines
// CHECK: #include <xpu/runtime.h>
// CHECK: #include <cuferry/xpu.h>
#include <cuda_runtime.h>

// REPORT-DAG: a result may be the code negated
// REPORT-DAG: XRE does not fill: this waits for the stream

// CHECK-LABEL: int check(int e) {
int check(cudaError_t e) {
  // CHECK: if (e != XPU_SUCCESS && e != XPUERR_NOMEM)
  if (e != cudaSuccess && e != cudaErrorMemoryAllocation)
    // CHECK: return xpu_strerror(e)[0];
    return cudaGetErrorString(e)[0];
  return 0;
}

// CHECK-LABEL: void memory(const float *h, float *d, size_t n, XPUStream s) {
void memory(const float *h, float *d, size_t n, cudaStream_t s) {
  // CHECK: xpu_malloc((void **)(&d), n);
  cudaMalloc(&d, n);
  // CHECK: xpu_host_alloc((void **)(&d), n, 0);
  cudaMallocHost(&d, n);
  // CHECK: xpu_host_alloc((void **)(&d), n, 0);
  cudaHostAlloc(&d, n, cudaHostAllocPortable);
  // CHECK: cudaHostAlloc(&d, n, cudaHostAllocMapped);
  cudaHostAlloc(&d, n, cudaHostAllocMapped);
  // CHECK: cuferry::memCopy(d, h, n, XPU_HOST_TO_DEVICE);
  cudaMemcpy(d, h, n, cudaMemcpyHostToDevice);
  // CHECK: check(cuferry::memCopy(d, d, n, XPU_DEVICE_TO_DEVICE));
  check(cudaMemcpy(d, d, n, cudaMemcpyDeviceToDevice));
  // CHECK: cuferry::memcpyHost(d, h, n);
  cudaMemcpy(d, h, n, cudaMemcpyHostToHost);
  // CHECK: cudaMemcpy(d, h, n, cudaMemcpyDefault);
  cudaMemcpy(d, h, n, cudaMemcpyDefault);
  // CHECK: xpu_memcpy_async(d, h, n, XPU_HOST_TO_DEVICE, s);
  cudaMemcpyAsync(d, h, n, cudaMemcpyHostToDevice, s);
  // CHECK: xpu_memcpy_async(d, h, n, XPU_HOST_TO_DEVICE, nullptr);
  cudaMemcpyAsync(d, h, n, cudaMemcpyHostToDevice);
  // CHECK: cuferry::memcpyPeer(1, d, 0, h, n);
  cudaMemcpyPeer(d, 1, h, 0, n);
  // CHECK: cuferry::memSet(d, 0, n);
  cudaMemset(d, 0, n);
  // CHECK: cuferry::memsetInOrder(d, 0, n, s);
  cudaMemsetAsync(d, 0, n, s);
  // CHECK: cuferry::memcpy2D(d, 64, h, 64, n, 2, XPU_HOST_TO_DEVICE);
  cudaMemcpy2D(d, 64, h, 64, n, 2, cudaMemcpyHostToDevice);
  // CHECK: cuferry::memFree(d);
  cudaFree(d);
  // CHECK-NOT: {{cudaFree\(0\)}}
  cudaFree(0);
}

// CHECK-LABEL: int order(XPUStream *s, XPUEvent *e) {
int order(cudaStream_t *s, cudaEvent_t *e) {
  // CHECK: cuferry::streamCreate(s);
  cudaStreamCreateWithFlags(s, cudaStreamNonBlocking);
  // CHECK: xpu_event_create(e);
  cudaEventCreateWithFlags(e, cudaEventDisableTiming);
  // CHECK: cudaEventCreateWithFlags(e, cudaEventDisableTiming | cudaEventInterprocess);
  cudaEventCreateWithFlags(e, cudaEventDisableTiming | cudaEventInterprocess);
  // CHECK: xpu_event_record(*e, *s);
  cudaEventRecord(*e, *s);
  // CHECK: xpu_stream_wait_event(*s, *e);
  cudaStreamWaitEvent(*s, *e, 0);
  // CHECK: xpu_event_wait(*e);
  cudaEventSynchronize(*e);
  // CHECK: xpu_wait(*s);
  cudaStreamSynchronize(*s);
  // CHECK: cuferry::streamDestroy(*s);
  cudaStreamDestroy(*s);
  // CHECK: return xpu_event_query(*e) == XPU_SUCCESS || cuferry::deviceSynchronize();
  return cudaEventQuery(*e) == cudaSuccess || cudaDeviceSynchronize();
}

// CHECK-LABEL: int ask(int device) {
int ask(int device) {
  int n;
  // CHECK: cuferry::deviceAttribute(&n, XPUATTR_NUM_CLUSTER, device);
  cudaDeviceGetAttribute(&n, cudaDevAttrMultiProcessorCount, device);
  // CHECK: cudaDeviceGetAttribute(&n, cudaDevAttrWarpSize, device);
  cudaDeviceGetAttribute(&n, cudaDevAttrWarpSize, device);
  char text[16];
  // CHECK: cuferry::pciBusId(text, 16, device);
  cudaDeviceGetPCIBusId(text, 16, device);
  // CHECK: cuferry::driverVersion(&n);
  cudaDriverGetVersion(&n);
  return n;
}
