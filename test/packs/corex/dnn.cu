// RUN: rm -rf %t && %cuferry --lang en migrate %s --target corex -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/dnn.cu --match-full-lines

// REPORT: CUDNN_DATA_INT64{{.*}}lacks this type

#include <cudnn.h>

cudnnStatus_t create(cudnnHandle_t *handle, cudnnDataType_t *type) {
  *type = CUDNN_DATA_INT64;
  // CHECK: return cudnnCreate(handle);
  return cudnnCreate(handle);
}
