// CUTLASS is T-Head's own under CUTLASS's names; what names an architecture of NVIDIA's is shown. PyTorch's names stay.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q --report %t.json
// RUN: grep -v CHECK: %t/cutlass.hg | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <ATen/cuda/CUDAContext.h>
#include <cutlass/gemm/device/gemm.h>
// CHECK: #include <ATen/cuda/CUDAContext.h>
// CHECK-NEXT: #include <cutlass/gemm/device/gemm.h>
using Gemm = cutlass::gemm::device::Gemm<cutlass::half_t, cutlass::layout::RowMajor, cutlass::half_t,
                                         cutlass::layout::ColumnMajor, float, cutlass::layout::RowMajor, float,
                                         cutlass::arch::OpClassTensorOp, cutlass::arch::Sm80>;
// CHECK: using Gemm = cutlass::gemm::device::Gemm<cutlass::half_t
cudaStream_t stream() { return at::cuda::getCurrentCUDAStream(); }
// CHECK: hggcStream_t stream() { return at::cuda::getCurrentCUDAStream(); }
// REPORT-DAG: actlize has tags of its own
// REPORT-DAG: T-Head's PyTorch converts extensions itself
// REPORT-NOT: "outcome": "unmapped"
