// A small stand-in for the header of ops-blas, declaring what the pack's table states (hicann/ops-blas:include).
#ifndef MOCK_CANN_OPS_BLAS_H
#define MOCK_CANN_OPS_BLAS_H

#include <acl/acl.h>

typedef struct _aclblas_handle *aclblasHandle_t;
enum aclblasStatus_t { ACLBLAS_STATUS_SUCCESS = 0 };
aclblasStatus_t aclblasCreate(aclblasHandle_t *handle);
aclblasStatus_t aclblasDestroy(aclblasHandle_t handle);
aclblasStatus_t aclblasSetStream(aclblasHandle_t handle, aclrtStream stream);
aclblasStatus_t aclblasSaxpy(aclblasHandle_t handle, int n, const float *alpha, float *x, int incx, float *y, int incy);
aclblasStatus_t aclblasSnrm2(aclblasHandle_t handle, int n, const float *x, int incx, float *result);

#endif // MOCK_CANN_OPS_BLAS_H
