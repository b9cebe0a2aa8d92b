// The driver API of both SDKs.
// RUN: rm -rf %t && %cuferry migrate %s --target supa -o %t/2 -q
// RUN: %cuferry migrate %s --target supa --sdk 1.11 -o %t/1 -q
// RUN: FileCheck %s --input-file=%t/2/driver.su --match-full-lines --check-prefix=TWO
// RUN: FileCheck %s --input-file=%t/1/driver.su --match-full-lines --check-prefix=ONE

// TWO: #include <supa_driver.h>
// ONE: #include <supa_driver.h>
#include <cuda.h>

void run(CUdevice device) {
  // TWO: SUcontext context;
  // ONE: suContext context;
  CUcontext context;
  // TWO: SUresult r = suInit(0);
  // ONE: suError_t r = sudrvInit(0);
  CUresult r = cuInit(0);
  // TWO: suDevicePrimaryCtxRetain(&context, device);
  // ONE: sudrvPrimaryContextRetain(&context, device);
  cuDevicePrimaryCtxRetain(&context, device);
  // TWO: suCtxSetCurrent(context);
  // ONE: sudrvContextSetCurrent(context);
  cuCtxSetCurrent(context);
}
