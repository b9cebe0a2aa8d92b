// The driver API: cu, CU and CU_ become mu, MU and MU_.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/driver.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cuda.h>
// CHECK: #include <musa.h>
CUresult run(const void *image, CUdeviceptr data, int n) {
  // CHECK: MUresult run(const void *image, MUdeviceptr data, int n) {
  CUdevice device;
  CUcontext context;
  CUmodule module;
  CUfunction kernel;
  // CHECK: MUdevice device;
  // CHECK-NEXT: MUcontext context;
  // CHECK-NEXT: MUmodule module;
  // CHECK-NEXT: MUfunction kernel;
  if (cuInit(0) != CUDA_SUCCESS)
    return CUDA_ERROR_NOT_INITIALIZED;
  // CHECK: if (muInit(0) != MUSA_SUCCESS)
  // CHECK-NEXT: return MUSA_ERROR_NOT_INITIALIZED;
  cuDeviceGet(&device, 0);
  cuCtxCreate(&context, 0, device);
  // CHECK: muCtxCreate(&context, 0, device);
  cuModuleLoadData(&module, image);
  // CHECK: muModuleLoadData(&module, image);
  cuModuleGetFunction(&kernel, module, "scale");
  int vmm = 0;
  cuDeviceGetAttribute(&vmm, CU_DEVICE_ATTRIBUTE_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED, device);
  // CHECK: muDeviceGetAttribute(&vmm, MU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED, device);
  void *args[] = {&data, &n};
  return cuLaunchKernel(kernel, 1, 1, 1, 256, 1, 1, 0, nullptr, args, nullptr);
  // CHECK: return muLaunchKernel(kernel, 1, 1, 1, 256, 1, 1, 0, nullptr, args, nullptr);
}
// There is no PTX to link.
CUjitInputType kind = CU_JIT_INPUT_PTX;
// CHECK: MUjitInputType kind = CU_JIT_INPUT_PTX;
// REPORT-DAG: MUSA has no PTX, cubin or NVVM to link
// REPORT-DAG: takes MUSA's binaries only
