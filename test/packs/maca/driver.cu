// The driver API is folded into the runtime; a name with no known counterpart is not renamed.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target maca -o %t | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/driver.cpp --match-full-lines

// REPORT-DAG: cuTensorMapEncodeTiled{{.*}}no tensor memory accelerator

// CHECK: #include <mcr/maca.h>
#include <cuda.h>

// CHECK: void run(MCdevice device, mcStream_t stream) {
void run(CUdevice device, CUstream stream) {
  // CHECK: MCcontext context;
  CUcontext context;
  // CHECK: mcInit(0);
  cuInit(0);
  // CHECK: mcDevicePrimaryCtxRetain(&context, device);
  cuDevicePrimaryCtxRetain(&context, device);
  // CHECK: mcModule_t module;
  CUmodule module;
  // CHECK: mcFunction_t function;
  CUfunction function;
  // CHECK: mcError_t e = mcModuleGetFunction(&function, module, "k");
  CUresult e = cuModuleGetFunction(&function, module, "k");
  // CHECK: if (e == mcErrorNotReady)
  if (e == CUDA_ERROR_NOT_READY)
    return;
  // CHECK: mcDeviceptr_t p;
  CUdeviceptr p;
  // CHECK: mcMalloc(&p, 16);
  cuMemAlloc(&p, 16);
  void *params[] = {&p};
  // CHECK: mcModuleLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, stream, params, 0);
  cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, stream, params, 0);
  int n;
  // CHECK: mcDeviceGetAttribute(&n, mcDeviceAttributeMaxThreadsPerBlock, device);
  cuDeviceGetAttribute(&n, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, device);
  // CHECK: cuOccupancyMaxActiveBlocksPerMultiprocessor(&n, function, 32, 0);
  cuOccupancyMaxActiveBlocksPerMultiprocessor(&n, function, 32, 0);
}

// CHECK: void *tiled = (void *)cuTensorMapEncodeTiled;
void *tiled = (void *)cuTensorMapEncodeTiled;

void sync(CUdeviceptr p) {
  unsigned on = 1;
  // CHECK: mcPointerSetAttribute(&on, mcPointerAttributeSyncMemops, p);
  cuPointerSetAttribute(&on, CU_POINTER_ATTRIBUTE_SYNC_MEMOPS, p);
}
