// PyTorch's C++ names by torch_musa, CUTLASS by mutlass: namespaces, names with CUDA inside, headers, what is missing.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v CHECK: %t/torch.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <torch/extension.h>
// CHECK: #include <torch/extension.h>
#include <ATen/cuda/CUDAContext.h>
// CHECK: #include <torch_musa/csrc/aten/musa/MUSAContext.h>
#include <c10/cuda/CUDAGuard.h>
// CHECK: #include <torch_musa/csrc/core/MUSAGuard.h>
#include <cutlass/cutlass.h>
// CHECK: #include <mutlass/mutlass.h>
#include <cutlass/gemm/device/gemm.h>
// CHECK: #include <mutlass/gemm/device/gemm.h>

__global__ void scale(float *p, float s) { p[threadIdx.x] *= s; }

torch::Tensor scaled(torch::Tensor x) {
  TORCH_CHECK(x.is_cuda(), "not on the device");
  // CHECK: TORCH_CHECK(x.is_privateuseone(), "not on the device");
  const at::cuda::OptionalCUDAGuard guard(device_of(x));
  // CHECK: const at::musa::OptionalMUSAGuard guard(device_of(x));
  cudaStream_t stream = at::cuda::getCurrentCUDAStream();
  // CHECK: musaStream_t stream = at::musa::getCurrentMUSAStream();
  auto *properties = at::cuda::getCurrentDeviceProperties();
  // CHECK: at::musa::getCurrentDeviceProperties();
  auto raw = c10::cuda::getCurrentCUDAStream().stream();
  // CHECK: c10::musa::getCurrentMUSAStream().stream();
  auto out = torch::empty_like(x, torch::TensorOptions().device(torch::kCUDA));
  // CHECK: .device(torch::kPrivateUse1)
  scale<<<1, 32, 0, stream>>>(x.data_ptr<float>(), 2.0f);
  C10_CUDA_KERNEL_LAUNCH_CHECK();
  // CHECK: C10_MUSA_KERNEL_LAUNCH_CHECK();
  AT_CUDA_CHECK(cudaGetLastError());
  // CHECK: AT_MUSA_CHECK(musaGetLastError());
  return out;
}

using Gemm = cutlass::gemm::device::Gemm<cutlass::half_t, cutlass::layout::RowMajor, cutlass::half_t,
                                         cutlass::layout::RowMajor, float, cutlass::layout::RowMajor>;
// CHECK: using Gemm = mutlass::gemm::device::Gemm<mutlass::half_t, mutlass::layout::RowMajor, mutlass::half_t,
CUTLASS_HOST_DEVICE int two() { return 2; }
// CHECK: MUTLASS_HOST_DEVICE int two()

void gone() { C10_CUDA_CLEAR_ERROR(); }
// CHECK: C10_CUDA_CLEAR_ERROR();
// REPORT: "outcome": "unsupported"
// REPORT-NEXT: "name": "C10_CUDA_CLEAR_ERROR"
// REPORT-NOT: "outcome": "unmapped"
