// What public sources do not show is told, though the vendor's table has a name for it.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target ppu -o %t -q --report - | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/unsupported.hg --match-full-lines

// REPORT-DAG: cudaGraphicsMapResources{{.*}}puts a stub that reports an error
// REPORT-DAG: nvcuda{{.*}}no public source of T-Head has nvcuda::wmma
#include <cuda_runtime.h>
#include <mma.h>

using namespace nvcuda;

void draw(cudaGraphicsResource_t r) {
  // CHECK: hggcGraphicsMapResources(1, &r, 0);
  cudaGraphicsMapResources(1, &r, 0);
}
