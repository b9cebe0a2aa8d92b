// The driver API is HIP's as well: modules, device pointers, launches with a Module in the name, CamelCase constants.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/driver.hip | FileCheck %s
#include <cuda.h>
// CHECK: #include <hip/hip_runtime.h>
int f(const char *file, const float *host, size_t n) {
  CUdevice device;
  CUcontext context;
  CUmodule module;
  CUfunction function;
  CUdeviceptr p;
  // CHECK: hipDevice_t device;
  // CHECK: hipCtx_t context;
  // CHECK: hipModule_t module;
  // CHECK: hipFunction_t function;
  // CHECK: hipDeviceptr_t p;
  cuInit(0);
  cuDeviceGet(&device, 0);
  cuCtxCreate(&context, CU_CTX_SCHED_BLOCKING_SYNC, device);
  // CHECK: hipInit(0);
  // CHECK: hipDeviceGet(&device, 0);
  // CHECK: hipCtxCreate(&context, hipDeviceScheduleBlockingSync, device);
  if (cuModuleLoad(&module, file) != CUDA_SUCCESS)
    return CUDA_ERROR_NOT_FOUND;
  // CHECK: if (hipModuleLoad(&module, file) != hipSuccess)
  // CHECK-NEXT: return hipErrorNotFound;
  cuModuleGetFunction(&function, module, "scale");
  cuMemAlloc(&p, n);
  cuMemcpyHtoD(p, host, n);
  // CHECK: hipModuleGetFunction(&function, module, "scale");
  // CHECK: hipMalloc(&p, n);
  // CHECK: hipMemcpyHtoD(p, host, n);
  void *arguments[] = {&p, &n};
  cuLaunchKernel(function, 64, 1, 1, 256, 1, 1, 0, nullptr, arguments, nullptr);
  // CHECK: hipModuleLaunchKernel(function, 64, 1, 1, 256, 1, 1, 0, nullptr, arguments, nullptr);
  int registers;
  cuFuncGetAttribute(&registers, CU_FUNC_ATTRIBUTE_NUM_REGS, function);
  cuDeviceGetAttribute(&registers, CU_DEVICE_ATTRIBUTE_WARP_SIZE, device);
  // CHECK: hipFuncGetAttribute(&registers, HIP_FUNC_ATTRIBUTE_NUM_REGS, function);
  // CHECK: hipDeviceGetAttribute(&registers, hipDeviceAttributeWarpSize, device);
  return cuMemFree(p);
  // CHECK: return hipFree(p);
}
