// The bodies of the simulation, in device memory.
#pragma once

#include <cuda_runtime.h>

struct Bodies {
  float4 *position = nullptr; // x, y, z, mass
  float3 *velocity = nullptr;
  int count = 0;
};

Bodies makeBodies(int count, unsigned seed);
void release(Bodies &bodies);

// One time step of length `dt`, queued on `stream`.
void step(Bodies &bodies, float dt, cudaStream_t stream);

// Kinetic energy of all bodies; waits for `stream`.
float kineticEnergy(const Bodies &bodies, cudaStream_t stream);
