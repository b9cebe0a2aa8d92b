// A small stand-in for CNNL's header, declaring what the pack's table states of handles.
#ifndef MOCK_CNNL_H
#define MOCK_CNNL_H

#include <cnrt.h>

typedef struct cnnlContext *cnnlHandle_t;
enum cnnlStatus_t { CNNL_STATUS_SUCCESS = 0 };
cnnlStatus_t cnnlCreate(cnnlHandle_t *handle);
cnnlStatus_t cnnlDestroy(cnnlHandle_t handle);
cnnlStatus_t cnnlSetQueue(cnnlHandle_t handle, cnrtQueue_t queue);

#endif // MOCK_CNNL_H
