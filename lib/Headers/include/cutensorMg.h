// cuTENSORMg: tensors of several devices. Parameters are not recorded.
#ifndef CUFERRY_CUTENSORMG_H_
#define CUFERRY_CUTENSORMG_H_

#include "cutensor.h"

#pragma cuferry library(cutensor)

typedef struct cutensorMgHandle *cutensorMgHandle_t;
typedef struct cutensorMgContractionDescriptor
    *cutensorMgContractionDescriptor_t;
typedef struct cutensorMgContractionFind *cutensorMgContractionFind_t;
typedef struct cutensorMgContractionPlan *cutensorMgContractionPlan_t;
typedef struct cutensorMgTensorDescriptor *cutensorMgTensorDescriptor_t;

__cuferry_extern_c_begin
__cuferry_unrecorded(cutensorStatus_t, cutensorMgCreateContractionDescriptor);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgCreateContractionFind);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgCreateContractionPlan);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgCreateTensorDescriptor);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgCreate);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgContraction);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgContractionGetWorkspace);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgDestroy);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgDestroyContractionDescriptor);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgDestroyContractionFind);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgDestroyContractionPlan);
__cuferry_unrecorded(cutensorStatus_t, cutensorMgDestroyTensorDescriptor);
__cuferry_extern_c_end

#endif // CUFERRY_CUTENSORMG_H_
