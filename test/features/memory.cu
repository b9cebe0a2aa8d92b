// Kinds of memory, each once a file.
// RUN: %check-features %s
__constant__ float table[64];                           // FEATURE: constant-memory bytes=256
__device__ __managed__ int counter;                     // FEATURE: managed-memory
void memory(float *h, size_t n) {
  float *p;
  cudaMemcpyToSymbol(table, h, sizeof(table));          // FEATURE: symbol-copy
  cudaMallocManaged(&p, n);
  cudaMemPrefetchAsync(p, n, 0, 0);                     // FEATURE: managed-memory-hints
  cudaMallocHost(&p, n);                                // FEATURE: pinned-memory
  cudaHostAlloc((void **)&p, n, cudaHostAllocMapped);   // FEATURE: mapped-memory
  cudaMallocAsync((void **)&p, n, (cudaStream_t)0);     // FEATURE: memory-pools
  cudaDeviceEnablePeerAccess(1, 0);                     // FEATURE: peer-access
  cudaIpcMemHandle_t handle;                            // FEATURE: ipc
  cudaMalloc(&p, n);
  cudaMemcpy(p, h, n, cudaMemcpyDefault);
}
