// The driver's virtual memory; allocation by the driver is none.
// RUN: %check-features %s
#include <cuda.h>
void reserve(size_t n, CUdeviceptr *p) {
  cuMemAlloc(p, n);
  cuMemAddressReserve(p, n, 0, 0, 0); // FEATURE: virtual-memory
  cuMemMap(*p, n, 0, 0, 0);
}
