// A whole program: the runtime moves over; of a BLAS nothing is known in public.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/heat.cu --target tang -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/heat.cu --implicit-check-not=cudaMemcpy

// REPORT: has no counterpart of cublasSaxpy

// CHECK: #include <cublas_v2.h>
// CHECK: tangError_t status = (call);
// CHECK: static void cudaHelper()
// CHECK: tangDeviceProp prop;
// CHECK: step<<<grid, block, 0, stream>>>(now, next, n);
// CHECK: CHECK(tangGraphInstantiate(&exec, graph, nullptr, nullptr, 0));
// CHECK: CHECK_BLAS(cublasSaxpy(blas, count, &minusOne, now, 1, next, 1));
// CHECK: CHECK(tangFreeHost(host));
