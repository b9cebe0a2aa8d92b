// What topsDeviceProp_t and topsPointerAttribute_t call their fields, which fields they lack, and names that the public header
// has in comments alone. Each was a rename to a name that does not compile against tops_runtime_api.h.
// RUN: rm -rf %t && %cuferry migrate %s --target tops -o %t -q --report %t.json
// RUN: grep -v CHECK %t/properties.tops | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cstdio>
#include <cuda_runtime.h>
void show(const void *p, cudaStream_t stream) {
  cudaDeviceProp prop;
  cudaGetDeviceProperties(&prop, 0);
  std::printf("%s %zu %d\n", prop.name, prop.sharedMemPerMultiprocessor, prop.multiProcessorCount);
  // CHECK: prop.name, prop.maxSharedMemoryPerMultiProcessor, prop.multiProcessorCount
  std::printf("%d\n", prop.l2CacheSize);
  // CHECK: prop.l2CacheSize
  cudaPointerAttributes attributes;
  cudaPointerGetAttributes(&attributes, p);
  // CHECK: topsPointerGetAttributes(&attributes, p);
  const void *device = attributes.devicePointer, *host = attributes.hostPointer;
  // CHECK: attributes.device_pointer, *host = attributes.host_pointer;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  // CHECK: cudaStreamBeginCapture(stream,
  cudaStreamCreateWithPriority(&stream, 0, 0);
  // CHECK: topsStreamCreateWithPriority(&stream, 0, 0);
}
// REPORT-DAG: topsDeviceProp_t has no such field
// REPORT-DAG: names it in a comment alone
// REPORT-DAG: the public header of 2025 does not declare it
