// A whole program stays as it is but for its masks and one call that CUDA 12 changed.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/heat.cu --target maca-compat -o %t | FileCheck %s --check-prefix=REPORT
// RUN: not diff %S/../Inputs/heat.cu %t/heat.cu > %t/diff
// RUN: FileCheck %s --input-file=%t/diff
// RUN: grep -c "^>" %t/diff | FileCheck %s --check-prefix=COUNT

// REPORT: unsupported        0
// REPORT: unmapped           0

// COUNT: 3
// CHECK: > {{.*}}__shfl_down_sync(0xffffffffffffffffULL, value, offset);
// CHECK: > {{.*}}__ballot_sync(0xffffffffffffffffULL, i < count && cells[i] > limit);
// CHECK: > {{.*}}cudaGraphInstantiateWithFlags(&exec, graph, 0));
