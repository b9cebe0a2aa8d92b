// A whole program stays as it is but for its shuffle.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/heat.cu --target corex -o %t | FileCheck %s --check-prefix=REPORT
// RUN: not diff %S/../Inputs/heat.cu %t/heat.cu > %t/diff
// RUN: FileCheck %s --input-file=%t/diff
// RUN: grep -c "^>" %t/diff | FileCheck %s --check-prefix=COUNT

// REPORT: unsupported        0
// REPORT: unmapped           0
// REPORT: __ballot_sync

// COUNT: 1
// CHECK: > {{.*}}__shfl_down(value, offset);
