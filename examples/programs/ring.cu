// A sum over all ranks, twice: by NCCL's all-reduce, and by a ring of sends and receives in which each rank adds
// what it gets. Ranks are the devices of this process, one thread each.
#include "check.h"

#include <nccl.h>

#include <thread>
#include <vector>

#define NCCL(call)                                                            \
  do {                                                                        \
    ncclResult_t result_ = (call);                                            \
    if (result_ != ncclSuccess) {                                             \
      std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,                 \
                   ncclGetErrorString(result_));                              \
      std::exit(EXIT_FAILURE);                                                \
    }                                                                         \
  } while (0)

__global__ void addTo(float *sum, const float *more, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    sum[i] += more[i];
}

constexpr int Count = 1 << 14;

static void ring(float *sum, float *passing, float *coming, ncclComm_t comm, cudaStream_t stream) {
  int rank = 0, size = 1;
  NCCL(ncclCommUserRank(comm, &rank));
  NCCL(ncclCommCount(comm, &size));
  CHECK(cudaMemcpyAsync(passing, sum, Count * sizeof(float), cudaMemcpyDeviceToDevice, stream));
  for (int step = 1; step < size; ++step) {
    NCCL(ncclGroupStart());
    NCCL(ncclSend(passing, Count, ncclFloat, (rank + 1) % size, comm, stream));
    NCCL(ncclRecv(coming, Count, ncclFloat, (rank + size - 1) % size, comm, stream));
    NCCL(ncclGroupEnd());
    addTo<<<(Count + 255) / 256, 256, 0, stream>>>(sum, coming, Count);
    CHECK(cudaMemcpyAsync(passing, coming, Count * sizeof(float), cudaMemcpyDeviceToDevice, stream));
  }
}

static void runRank(int rank, int size, ncclUniqueId id, bool *right) {
  CHECK(cudaSetDevice(rank));
  cudaStream_t stream;
  CHECK(cudaStreamCreate(&stream));
  ncclComm_t comm;
  NCCL(ncclCommInitRank(&comm, size, id, rank));

  float *own, *reduced, *passing, *coming;
  for (float **p : {&own, &reduced, &passing, &coming})
    CHECK(cudaMalloc((void **)p, Count * sizeof(float)));
  std::vector<float> host(Count, static_cast<float>(rank + 1));
  CHECK(cudaMemcpyAsync(own, host.data(), Count * sizeof(float), cudaMemcpyHostToDevice, stream));

  NCCL(ncclAllReduce(own, reduced, Count, ncclFloat, ncclSum, comm, stream));
  ring(own, passing, coming, comm, stream);

  std::vector<float> byLibrary(Count), byRing(Count);
  CHECK(cudaMemcpyAsync(byLibrary.data(), reduced, Count * sizeof(float), cudaMemcpyDeviceToHost, stream));
  CHECK(cudaMemcpyAsync(byRing.data(), own, Count * sizeof(float), cudaMemcpyDeviceToHost, stream));
  CHECK(cudaStreamSynchronize(stream));
  *right = byLibrary == byRing && byRing[0] == static_cast<float>(size * (size + 1) / 2);

  for (float *p : {own, reduced, passing, coming})
    CHECK(cudaFree(p));
  NCCL(ncclCommDestroy(comm));
  CHECK(cudaStreamDestroy(stream));
}

int main() {
  int size = 0;
  CHECK(cudaGetDeviceCount(&size));
  ncclUniqueId id;
  NCCL(ncclGetUniqueId(&id));
  std::vector<std::thread> ranks;
  std::vector<char> rights(size, 0);
  for (int rank = 0; rank < size; ++rank)
    ranks.emplace_back([=, &rights] {
      bool right = false;
      runRank(rank, size, id, &right);
      rights[rank] = right;
    });
  bool right = true;
  for (int rank = 0; rank < size; ++rank) {
    ranks[rank].join();
    right = right && rights[rank];
  }
  return report("ring", right);
}
