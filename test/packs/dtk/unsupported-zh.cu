// Reasons and advice are given in Chinese as well.
// RUN: rm -rf %t && %cuferry --lang zh migrate %s --target dtk -o %t | FileCheck %s
#include <cuda_runtime.h>
__device__ float f(float v) { return __fadd_rz(v, 1.0f); }
// CHECK: HIP 设备库只支持就近舍入
// CHECK: 末位精度不重要时改用 _rn 函数或普通运算符
