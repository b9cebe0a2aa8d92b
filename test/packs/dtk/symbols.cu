// Variables of the device are named by HIP_SYMBOL, whatever arguments follow.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t -q
// RUN: grep -v 'CHECK' %t/symbols.hip | FileCheck %s
#include <cuda_runtime.h>
__constant__ float table[256];
__device__ int counter;
void f(const float *host, int *count, cudaStream_t s) {
  cudaMemcpyToSymbol(table, host, sizeof table);
  cudaMemcpyToSymbolAsync(table, host, 64, 0, cudaMemcpyHostToDevice, s);
  cudaMemcpyFromSymbol(count, counter, sizeof(int), 0);
  // CHECK: hipMemcpyToSymbol(HIP_SYMBOL(table), host, sizeof table);
  // CHECK: hipMemcpyToSymbolAsync(HIP_SYMBOL(table), host, 64, 0, hipMemcpyHostToDevice, s);
  // CHECK: hipMemcpyFromSymbol(count, HIP_SYMBOL(counter), sizeof(int), 0);
  void *p;
  size_t n;
  cudaGetSymbolAddress(&p, counter);
  cudaGetSymbolSize(&n, table);
  // CHECK: hipGetSymbolAddress(&p, HIP_SYMBOL(counter));
  // CHECK: hipGetSymbolSize(&n, HIP_SYMBOL(table));
}
