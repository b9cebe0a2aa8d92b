// Versions of libraries are the vendor's own numbers: every comparison is shown.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v CHECK %t/versions.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cublas_v2.h>
#include <nccl.h>
#if CUDART_VERSION >= 11000 && CUBLAS_VERSION >= 110000
// CHECK: #if MUSART_VERSION >= 11000 && MUBLAS_VERSION >= 110000
#endif
#if NCCL_VERSION_CODE >= NCCL_VERSION(2, 10, 3)
// CHECK: #if MCCL_VERSION_CODE >= MCCL_VERSION(2, 10, 3)
#endif
// REPORT-DAG: "name": "CUBLAS_VERSION"
// REPORT-DAG: the number is the version of Moore Threads' library
// REPORT-DAG: "outcome": "review"
