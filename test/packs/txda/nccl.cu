// TCCL: regular names, but for the device of a communicator.
// RUN: rm -rf %t && %cuferry migrate %s --target txda -o %t -q
// RUN: FileCheck %s --input-file=%t/nccl.cpp --match-full-lines
// CHECK: #include <tccl.h>
#include <nccl.h>

void exchange(const float *in, float *out, size_t n, int *device, ncclComm_t c, cudaStream_t s) {
  // CHECK: tcclAllReduce(in, out, n, tcclFloat, tcclAvg, c, s);
  ncclAllReduce(in, out, n, ncclFloat, ncclAvg, c, s);
  // CHECK: tcclCommGetDeviceNumber(c, device);
  ncclCommCuDevice(c, device);
  // CHECK: tcclBroadcast(out, out, n, tcclFloat, 0, c, s);
  ncclBcast(out, n, ncclFloat, 0, c, s);
}

// CHECK: const char *text(tcclResult_t r) { return cuferry::resultString(r); }
const char *text(ncclResult_t r) { return ncclGetErrorString(r); }
