// A whole program of the kind that keeps: nothing changes, and the report lists kernels and lanes to look at.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../dtk/program.cu --target dtk-compat -o %t > %t.txt
// RUN: diff %S/../dtk/program.cu %t/program.cu
// RUN: FileCheck %s --input-file=%t.txt
// CHECK: unsupported        0    0.0 %
// CHECK: unmapped           0    0.0 %
// CHECK: To be reviewed: behaviour may differ
