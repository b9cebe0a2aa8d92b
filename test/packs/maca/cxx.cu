// C++ libraries keep their names; the matrix functions are in another namespace.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target maca -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/cxx.cpp --match-full-lines

// REPORT-DAG: cuda/barrier{{.*}}may be missing

// CHECK: #include <maca_cooperative_groups.h>
#include <cooperative_groups.h>
// CHECK: #include <cuda/atomic>
#include <cuda/atomic>
// CHECK: #include <cuda/barrier>
#include <cuda/barrier>
#include <mma.h>

// CHECK: namespace cg = cooperative_groups;
namespace cg = cooperative_groups;
// CHECK: using namespace mxmaca;
using namespace nvcuda;

__global__ void k(int *p) {
  // CHECK: cg::thread_block block = cg::this_thread_block();
  cg::thread_block block = cg::this_thread_block();
  // CHECK: block.sync();
  block.sync();
  // CHECK: cuda::atomic_ref<int> a(*p);
  cuda::atomic_ref<int> a(*p);
}
