// Thrust's names of CUDA's errors are known, and code that compares with them parses.
// RUN: rm -rf %t && %cuferry migrate %s -t dtk -o %t -q --report %t.json
// RUN: FileCheck %s --input-file %t/thrust-errors.hip
// RUN: FileCheck %s --check-prefix=REPORT --input-file %t.json
#include <thrust/system/cuda/error.h>
#include <thrust/system_error.h>
// CHECK: return e.code() == thrust::system::hip::errc::memory_allocation;
bool isMemory(thrust::system_error &e) { return e.code() == thrust::system::cuda::errc::memory_allocation; }
// REPORT: "parse": "complete"
// REPORT-NOT: "outcome": "unmapped"
