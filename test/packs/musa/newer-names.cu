// Names of CUDA 12 that the vendor's table does not have follow the pattern, and the report says so.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/newer-names.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <cuda_runtime.h>
cudaMemLocationType host() { return cudaMemLocationTypeHost; }
// CHECK: musaMemLocationType host() { return musaMemLocationTypeHost; }
// REPORT: made from CUDA 11's headers, does not have this name
