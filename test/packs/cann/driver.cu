// The driver API: one host API for both, with pointers where CUDA has numbers.
// RUN: rm -rf %t && %cuferry migrate %s --target cann -o %t -q
// RUN: FileCheck %s --input-file=%t/driver.asc --match-full-lines
// RUN: clang++ -std=c++17 -fsyntax-only -DHOST_ONLY -I %S/mock -I %t/include -x c++ %t/driver.asc
// CHECK: #include <acl/acl.h>
#include <cuda.h>
#include <cstdio>

// CHECK: int32_t device;
CUdevice device;

// CHECK: aclError start(aclrtContext *context) {
CUresult start(CUcontext *context) {
  // CHECK: if (aclError e = cuferry::init())
  if (CUresult e = cuInit(0))
    return e;
  // CHECK: cuferry::deviceGet(&device, 0);
  cuDeviceGet(&device, 0);
  // CHECK: return aclrtCreateContext(context, device);
  return cuCtxCreate(context, 0, device);
}

// CHECK: aclError load(const char *file, aclrtFuncHandle *function, cuferry::DevicePointer *table) {
CUresult load(const char *file, CUfunction *function, CUdeviceptr *table) {
  // CHECK: aclrtBinHandle module;
  CUmodule module;
  // CHECK: aclrtBinaryLoadFromFile(file, nullptr, &module);
  cuModuleLoad(&module, file);
  size_t size;
  // CHECK: aclrtBinaryGetGlobal(module, "table", (void **)(table), &size);
  cuModuleGetGlobal(table, &size, module, "table");
  // CHECK: return aclrtBinaryGetFunction(module, "step", function);
  return cuModuleGetFunction(function, module, "step");
}

// CHECK: void copy(float *h, size_t n, aclrtStream s) {
void copy(float *h, size_t n, CUstream s) {
  // CHECK: cuferry::DevicePointer d;
  CUdeviceptr d;
  // CHECK: aclrtMalloc((void **)(&d), n, ACL_MEM_MALLOC_HUGE_FIRST);
  cuMemAlloc(&d, n);
  // CHECK: cuferry::memCopy((void *)(d + 16), h, n - 16, ACL_MEMCPY_HOST_TO_DEVICE);
  cuMemcpyHtoD(d + 16, h, n - 16);
  // CHECK: cuferry::memcpyAsync(h, (const void *)(d), n, ACL_MEMCPY_DEVICE_TO_HOST, s);
  cuMemcpyDtoHAsync(h, d, n, s);
  // CHECK: aclrtSynchronizeStream(s);
  cuStreamSynchronize(s);
  // CHECK: cuferry::memFree((void *)(d));
  cuMemFree(d);
  const char *text;
  // CHECK: cuferry::getErrorString(ACL_ERROR_RT_PARAM_INVALID, &text);
  cuGetErrorString(CUDA_ERROR_INVALID_VALUE, &text);
}

#ifndef HOST_ONLY
void unchanged(CUfunction f, CUstream s, CUdeviceptr p, void **args) {
  // A kernel's launch, and a write of 32 bits that ACL makes 64: left whole.
  // CHECK: cuLaunchKernel(f, 4, 1, 1, 32, 1, 1, 0, s, args, nullptr);
  cuLaunchKernel(f, 4, 1, 1, 32, 1, 1, 0, s, args, nullptr);
  // CHECK: cuStreamWriteValue32(s, p, 1, 0);
  cuStreamWriteValue32(s, p, 1, 0);
}
#endif
