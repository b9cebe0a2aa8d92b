// Versions of libraries are the vendor's own numbers: every comparison is shown.
// RUN: rm -rf %t && %cuferry migrate %s --target maca -o %t -q --report %t.json
// RUN: grep -v CHECK %t/versions.cpp | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cublas_v2.h>
#include <nccl.h>
#if CUDART_VERSION >= 11000 && CUBLAS_VERSION >= 110000
// CHECK: #if MACART_VERSION >= 11000 && MCBLAS_VERSION >= 110000
#endif
#if NCCL_VERSION_CODE >= NCCL_VERSION(2, 10, 3)
// CHECK: #if MCCL_VERSION_CODE >= MCCL_VERSION(2, 10, 3)
#endif
// REPORT-DAG: "name": "CUBLAS_VERSION"
// REPORT-DAG: the number is the version of MetaX's library
// REPORT-DAG: "outcome": "review"
