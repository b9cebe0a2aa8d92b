// A whole program moves over by names alone.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/heat.cu --target ppu -o %t | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/heat.hg --implicit-check-not=cudaMemcpy --implicit-check-not=cublas

// REPORT: unsupported        0
// REPORT: unmapped           0

// CHECK: #include <acblas_v2.h>
// CHECK: hggcError_t status = (call);
// CHECK: static void cudaHelper()
// CHECK: hggcDeviceProp prop;
// CHECK: step<<<grid, block, 0, stream>>>(now, next, n);
// CHECK: CHECK(hggcGraphInstantiate(&exec, graph, 0));
// CHECK: CHECK_BLAS(acblasSaxpy(blas, count, &minusOne, now, 1, next, 1));
// CHECK: CHECK(hggcFreeHost(host));
