// A whole program: the host moves over, kernels, BLAS and graphs are shown.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/heat.cu --target tops -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/heat.tops

// REPORT-DAG: has no counterpart of cublasSaxpy
// REPORT-DAG: has no counterpart of cudaGraphLaunch
// REPORT-DAG: "name": "launch"

// CHECK: topsError_t status = (call);
// CHECK: __constant__ Coefficients scheme;
// CHECK: __global__ void toHalf(const float *from, tops::half *to, int count)
// CHECK: CHECK(topsEventElapsedTime(&milliseconds, begin, end));
// CHECK: static void cudaHelper()
// CHECK: topsDeviceProp_t prop;
// CHECK: CHECK(topsHostMalloc((void **)&host, bytes, topsHostMallocDefault));
// CHECK: CHECK(topsMemcpyToSymbol(scheme, &values, sizeof(values)));
// CHECK: step<<<grid, block, 0, stream>>>(now, next, n);
// CHECK: CHECK(topsHostFree(host));
