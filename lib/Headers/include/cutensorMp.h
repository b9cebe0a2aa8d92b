// cuTENSORMp: tensors of several processes. Parameters are not recorded.
#ifndef CUFERRY_CUTENSORMP_H_
#define CUFERRY_CUTENSORMP_H_

#include "cutensor.h"

#pragma cuferry library(cutensor)

typedef struct cutensorMpHandle *cutensorMpHandle_t;
typedef struct cutensorMpOperationDescriptor *cutensorMpOperationDescriptor_t;
typedef struct cutensorMpPlan *cutensorMpPlan_t;
typedef struct cutensorMpPlanPreference *cutensorMpPlanPreference_t;
typedef struct cutensorMpTensorDescriptor *cutensorMpTensorDescriptor_t;
typedef enum { CUTENSORMP_ALGO_DEFAULT = -1 } cutensorMpAlgo_t;

__cuferry_extern_c_begin
__cuferry_unrecorded(cutensorStatus_t, cutensorMpCreate);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpCreateContraction);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpCreatePlan);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpCreatePlanPreference);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpCreateTensorDescriptor);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpContract);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpDestroy);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpDestroyOperationDescriptor);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpDestroyPlan);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpDestroyPlanPreference);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpDestroyTensorDescriptor);
__cuferry_unrecorded(cutensorStatus_t, cutensorMpPlanGetAttribute);
__cuferry_extern_c_end

#endif // CUFERRY_CUTENSORMP_H_
