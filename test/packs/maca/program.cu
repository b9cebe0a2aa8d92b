// A whole program: nothing of CUDA is left that MACA does not know.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/heat.cu --target maca -o %t | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/heat.cpp --implicit-check-not=cudaMemcpy --implicit-check-not=cublas

// REPORT: unsupported        0
// REPORT: unmapped           0

// CHECK: #include <mcblas/mcblas.h>
// CHECK: mcError_t status = (call);
// CHECK: if ((call) != MCBLAS_STATUS_SUCCESS)
// CHECK: __constant__ Coefficients scheme;
// CHECK: __global__ void __launch_bounds__(TileX *TileY)
// CHECK: value += __shfl_down_sync(0xffffffffffffffffULL, value, offset);
// CHECK: __ballot_sync(0xffffffffffffffffULL, i < count && cells[i] > limit);
// CHECK: CHECK(mcEventCreateWithFlags(&end, mcEventDefault));
// CHECK: static void cudaHelper()
// CHECK: mcDeviceProp_t prop;
// CHECK: CHECK(mcMemcpyToSymbol(scheme, &values, sizeof(values)));
// CHECK: step<<<grid, block, 0, stream>>>(now, next, n);
// CHECK: CHECK(mcGraphInstantiate(&exec, graph, nullptr, nullptr, 0));
// CHECK: CHECK_BLAS(mcblasSaxpy(blas, count, &minusOne, now, 1, next, 1));
// CHECK: CHECK(mcFreeHost(host));
