// A small stand-in for CNNL's header, declaring what the pack's table states of handles.
#ifndef MOCK_CNNL_H
#define MOCK_CNNL_H

#include <cnrt.h>

typedef struct cnnlContext *cnnlHandle_t;
enum cnnlStatus_t { CNNL_STATUS_SUCCESS = 0 };
enum cnnlDataType_t {
  CNNL_DTYPE_INVALID = 0,
  CNNL_DTYPE_HALF,
  CNNL_DTYPE_FLOAT,
  CNNL_DTYPE_BFLOAT16,
  CNNL_DTYPE_INT8,
  CNNL_DTYPE_INT32
};
enum cnnlTensorLayout_t { CNNL_LAYOUT_NCHW = 0, CNNL_LAYOUT_NHWC };
cnnlStatus_t cnnlCreate(cnnlHandle_t *handle);
cnnlStatus_t cnnlDestroy(cnnlHandle_t handle);
cnnlStatus_t cnnlSetQueue(cnnlHandle_t handle, cnrtQueue_t queue);

#endif // MOCK_CNNL_H
