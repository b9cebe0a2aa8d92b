// A whole program, for both SDKs.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/heat.cu --target supa -o %t/2 | FileCheck %s --check-prefix=REPORT
// RUN: %cuferry migrate %S/../Inputs/heat.cu --target supa --sdk 1.11 -o %t/1 -q
// RUN: FileCheck %s --input-file=%t/2/heat.su
// RUN: FileCheck %s --input-file=%t/1/heat.su --check-prefix=ONE

// REPORT: unsupported        0

// CHECK: supaError_t status = (call);
// CHECK: value += __shfl_down_sync(0xffffffff, value, offset);
// CHECK: static void cudaHelper()
// CHECK: supaDeviceProp prop;
// CHECK: CHECK(supaMemcpyAsync(now, host, bytes, supaMemcpyHostToDevice, stream));
// CHECK: step<<<grid, block, 0, stream>>>(now, next, n);
// CHECK: CHECK(supaGraphInstantiate(&exec, graph, 0));
// CHECK: CHECK_BLAS(sublasSaxpy(blas, count, &minusOne, now, 1, next, 1));
// CHECK: CHECK(supaFreeHost(host));

// ONE: suError_t status = (call);
// ONE: suDeviceProp prop;
// ONE: CHECK(suMallocHost((void **)&host, bytes, suMallocHostDefault));
// ONE: CHECK(suMallocDevice((void **)&now, bytes));
// ONE: CHECK(cudaMallocManaged((void **)&sum, sizeof(float)));
// ONE: CHECK(suMemcpyAsync(now, host, bytes, stream, suMemcpyHostToDevice));
// ONE: CHECK(suTaskGraphInstantiate(&exec, graph, 0));
// ONE: CHECK(suFreeHost(host));
