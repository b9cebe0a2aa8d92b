// A whole program stays as it is; its shuffles and votes are shown.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/heat.cu --target denglin -o %t | FileCheck %s --check-prefix=REPORT
// RUN: diff %S/../Inputs/heat.cu %t/heat.cu

// REPORT: unsupported        0
// REPORT: unmapped           0
// REPORT: __ballot_sync
// REPORT: __shfl_down_sync
