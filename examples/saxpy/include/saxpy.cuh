#pragma once
#include <cuda_runtime.h>

/// y += a * x for n numbers on the device.
cudaError_t saxpy(float a, const float *x, float *y, int n, cudaStream_t stream);
