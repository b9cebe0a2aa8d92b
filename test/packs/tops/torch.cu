// PyTorch's C++ names by torch_gcu, as far as vllm-gcu shows it: streams in calls; guards live in a namespace without a parent.
// RUN: rm -rf %t && %cuferry migrate %s --target tops -o %t -q --report %t.json
// RUN: grep -v CHECK: %t/torch.tops | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <ATen/cuda/CUDAContext.h>
#include <torch/extension.h>
// CHECK: #include <torch_gcu.h>
void run(torch::Tensor x) {
  TORCH_CHECK(x.is_cuda(), "not on the device");
  // CHECK: TORCH_CHECK(x.is_privateuseone(), "not on the device");
  const at::cuda::OptionalCUDAGuard guard(x.device());
  cudaStream_t stream = at::cuda::getCurrentCUDAStream();
  // CHECK: topsStream_t stream = torch_gcu::getCurrentGCUStream();
  cudaMemsetAsync(x.data_ptr<float>(), 0, 4, stream);
  // CHECK: topsMemsetAsync(x.data_ptr<float>(), 0, 4, stream);
}
// REPORT: write torch_gcu::OptionalGCUGuard
// REPORT-NOT: "outcome": "unmapped"
