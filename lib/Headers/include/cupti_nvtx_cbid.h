// CUPTI: ids of the functions of NVTX, as callbacks name them.
#ifndef CUFERRY_CUPTI_NVTX_CBID_H_
#define CUFERRY_CUPTI_NVTX_CBID_H_

#include "cupti_common.h"

#pragma cuferry library(cupti)

#define __cuferry_id(function) CUPTI_CBID_NVTX_##function

typedef enum CUpti_nvtx_api_trace_cbid {
  __cuferry_id(INVALID), __cuferry_id(nvtxMarkA), __cuferry_id(nvtxMarkW),
  __cuferry_id(nvtxMarkEx), __cuferry_id(nvtxRangeStartA),
  __cuferry_id(nvtxRangeStartW), __cuferry_id(nvtxRangeStartEx),
  __cuferry_id(nvtxRangeEnd), __cuferry_id(nvtxRangePushA),
  __cuferry_id(nvtxRangePushW), __cuferry_id(nvtxRangePushEx),
  __cuferry_id(nvtxRangePop), __cuferry_id(nvtxNameCategoryA),
  __cuferry_id(nvtxNameCategoryW), __cuferry_id(nvtxNameOsThreadA),
  __cuferry_id(nvtxNameOsThreadW), __cuferry_id(nvtxNameCuDeviceA),
  __cuferry_id(nvtxNameCuDeviceW), __cuferry_id(nvtxNameCuContextA),
  __cuferry_id(nvtxNameCuContextW), __cuferry_id(nvtxNameCuStreamA),
  __cuferry_id(nvtxNameCuStreamW), __cuferry_id(nvtxNameCuEventA),
  __cuferry_id(nvtxNameCuEventW), __cuferry_id(nvtxNameCudaDeviceA),
  __cuferry_id(nvtxNameCudaDeviceW), __cuferry_id(nvtxNameCudaStreamA),
  __cuferry_id(nvtxNameCudaStreamW), __cuferry_id(nvtxNameCudaEventA),
  __cuferry_id(nvtxNameCudaEventW), __cuferry_id(nvtxDomainMarkEx),
  __cuferry_id(nvtxDomainRangeStartEx), __cuferry_id(nvtxDomainRangeEnd),
  __cuferry_id(nvtxDomainRangePushEx), __cuferry_id(nvtxDomainRangePop),
  __cuferry_id(nvtxDomainResourceCreate),
  __cuferry_id(nvtxDomainResourceDestroy),
  __cuferry_id(nvtxDomainNameCategoryA), __cuferry_id(nvtxDomainNameCategoryW),
  __cuferry_id(nvtxDomainRegisterStringA),
  __cuferry_id(nvtxDomainRegisterStringW), __cuferry_id(nvtxDomainCreateA),
  __cuferry_id(nvtxDomainCreateW), __cuferry_id(nvtxDomainDestroy),
  __cuferry_id(nvtxDomainSyncUserCreate),
  __cuferry_id(nvtxDomainSyncUserDestroy),
  __cuferry_id(nvtxDomainSyncUserAcquireStart),
  __cuferry_id(nvtxDomainSyncUserAcquireFailed),
  __cuferry_id(nvtxDomainSyncUserAcquireSuccess),
  __cuferry_id(nvtxDomainSyncUserReleasing), __cuferry_id(SIZE),
  __cuferry_id(FORCE_INT) = 2147483647
} CUpti_nvtx_api_trace_cbid;

#undef __cuferry_id

#endif // CUFERRY_CUPTI_NVTX_CBID_H_
