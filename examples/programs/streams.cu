// Pieces of an array go through several streams, each with pinned buffers; events order them and tell when a
// piece is done. Queries are used as values, as programs do that poll.
#include "check.h"

#include <vector>

__global__ void square(float *data, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    data[i] *= data[i];
}

struct Lane {
  cudaStream_t stream;
  cudaEvent_t done;
  float *pinned;
  float *device;
};

constexpr int Piece = 4096, Lanes = 3, Pieces = 12;

static bool finished(const Lane &lane) { return cudaEventQuery(lane.done) == cudaSuccess; }

int main() {
  std::vector<Lane> lanes(Lanes);
  for (Lane &lane : lanes) {
    CHECK(cudaStreamCreateWithFlags(&lane.stream, cudaStreamNonBlocking));
    CHECK(cudaEventCreateWithFlags(&lane.done, cudaEventDisableTiming));
    CHECK(cudaHostAlloc((void **)&lane.pinned, Piece * sizeof(float), cudaHostAllocDefault));
    CHECK(cudaMalloc((void **)&lane.device, Piece * sizeof(float)));
  }

  std::vector<float> data(Piece * Pieces), result(data.size());
  for (size_t i = 0; i < data.size(); ++i)
    data[i] = static_cast<float>(i % 100);

  for (int piece = 0; piece < Pieces; ++piece) {
    Lane &lane = lanes[piece % Lanes];
    if (piece >= Lanes) {
      CHECK(cudaEventSynchronize(lane.done));
      std::copy(lane.pinned, lane.pinned + Piece, &result[(piece - Lanes) * Piece]);
    }
    std::copy(&data[piece * Piece], &data[piece * Piece] + Piece, lane.pinned);
    CHECK(cudaMemcpyAsync(lane.device, lane.pinned, Piece * sizeof(float), cudaMemcpyHostToDevice, lane.stream));
    square<<<Piece / 256, 256, 0, lane.stream>>>(lane.device, Piece);
    CHECK(cudaMemcpyAsync(lane.pinned, lane.device, Piece * sizeof(float), cudaMemcpyDeviceToHost, lane.stream));
    CHECK(cudaEventRecord(lane.done, lane.stream));
  }
  // The first lane's stream waits for the others' last work.
  for (int i = 1; i < Lanes; ++i)
    CHECK(cudaStreamWaitEvent(lanes[0].stream, lanes[i].done, 0));
  CHECK(cudaStreamSynchronize(lanes[0].stream));
  for (int piece = Pieces - Lanes; piece < Pieces; ++piece) {
    Lane &lane = lanes[piece % Lanes];
    while (!finished(lane)) {
    }
    std::copy(lane.pinned, lane.pinned + Piece, &result[piece * Piece]);
  }

  for (Lane &lane : lanes) {
    CHECK(cudaFree(lane.device));
    CHECK(cudaFreeHost(lane.pinned));
    CHECK(cudaEventDestroy(lane.done));
    CHECK(cudaStreamDestroy(lane.stream));
  }
  bool right = true;
  for (size_t i = 0; i < data.size(); ++i)
    right = right && result[i] == data[i] * data[i];
  return report("streams", right);
}
