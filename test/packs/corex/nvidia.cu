// Libraries of NVIDIA's own: CoreX has NVML's names in libixml and TensorRT's in ixRT; what nobody else has is told.
// RUN: rm -rf %t && %cuferry migrate %s --target corex -o %t -q --report %t.json
// RUN: FileCheck %s < %t.json
#include <NvInfer.h>
#include <cutlass/half.h>
#include <nvml.h>
#include <optix.h>
nvmlReturn_t start() { return nvmlInit(); }
nvinfer1::IRuntime *runtime;
cutlass::half_t number;
OptixDeviceContext context;
// CHECK-DAG: as far as Iluvatar's plug-ins use it
// CHECK-DAG: libixml.so takes the place of libnvidia-ml.so.1
// CHECK-DAG: Iluvatar's ports leave CUTLASS out
// CHECK-DAG: OptiX traces rays
// CHECK-NOT: "outcome": "unmapped"
