// cu is hg, CU is HG.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/driver.hg --match-full-lines

// CHECK: #include <hggc.h>
#include <cuda.h>

// CHECK: HGresult run(HGdevice device, HGstream stream) {
CUresult run(CUdevice device, CUstream stream) {
  // CHECK: HGdeviceptr p;
  CUdeviceptr p;
  // CHECK: hgMemAlloc(&p, 64);
  cuMemAlloc(&p, 64);
  int n;
  // CHECK: hgDeviceGetAttribute(&n, HG_DEVICE_ATTRIBUTE_WARP_SIZE, device);
  cuDeviceGetAttribute(&n, CU_DEVICE_ATTRIBUTE_WARP_SIZE, device);
  // CHECK: return HGGC_SUCCESS;
  return CUDA_SUCCESS;
}
