// PyTorch's C++ names by torch-supa's own table: streams are in c10::supa whatever the source calls them by.
// RUN: rm -rf %t && %cuferry migrate %s --target supa -o %t -q --report %t.json
// RUN: grep -v CHECK: %t/torch.su | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDAGuard.h>
#include <torch/extension.h>
// CHECK: #include <torch_supa/csrc/core/supa/SUPAContext.h>
// CHECK-NEXT: #include <torch_supa/csrc/core/supa/SUPAGuard.h>
// CHECK-NEXT: #include <torch/extension.h>
__global__ void scale(float *p) { p[threadIdx.x] *= 2; }
void run(torch::Tensor x) {
  TORCH_CHECK(x.is_cuda(), "not on the device");
  // CHECK: TORCH_CHECK(x.is_privateuseone(), "not on the device");
  const c10::cuda::CUDAGuard guard(x.device());
  // CHECK: const c10::supa::SUPAGuard guard(x.device());
  cudaStream_t stream = at::cuda::getCurrentCUDAStream();
  // CHECK: supaStream_t stream = c10::supa::getCurrentSUPAStream();
  auto *properties = at::cuda::getCurrentDeviceProperties();
  // CHECK: at::supa::getCurrentDeviceProperties();
  scale<<<1, 32, 0, stream>>>(x.data_ptr<float>());
  C10_CUDA_KERNEL_LAUNCH_CHECK();
  // CHECK: C10_SUPA_KERNEL_LAUNCH_CHECK();
}
void gone() { C10_CUDA_CLEAR_ERROR(); }
// REPORT: torch-supa's headers do not declare it
// REPORT-NOT: "outcome": "unmapped"
