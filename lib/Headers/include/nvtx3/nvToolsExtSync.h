// NVTX: waiting and locking.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTSYNC_H_
#define CUFERRY_NVTX3_NVTOOLSEXTSYNC_H_

#include "nvToolsExt.h"

#pragma cuferry library(nvtx)

#define NVTOOLSEXT_SYNC_V3
#define NVTX_IMPL_GUARD_SYNC
#define NVTX_RESOURCE_CLASS_SYNC_OS 2
#define NVTX_RESOURCE_CLASS_SYNC_PTHREAD 3

typedef enum nvtxResourceSyncPosixThreadType_t {
  NVTX_RESOURCE_TYPE_SYNC_PTHREAD_MUTEX = 196609,
  NVTX_RESOURCE_TYPE_SYNC_PTHREAD_CONDITION,
  NVTX_RESOURCE_TYPE_SYNC_PTHREAD_RWLOCK,
  NVTX_RESOURCE_TYPE_SYNC_PTHREAD_BARRIER,
  NVTX_RESOURCE_TYPE_SYNC_PTHREAD_SPINLOCK, NVTX_RESOURCE_TYPE_SYNC_PTHREAD_ONCE
} nvtxResourceSyncPosixThreadType_t;
typedef enum nvtxResourceSyncWindowsType_t {
  NVTX_RESOURCE_TYPE_SYNC_WINDOWS_MUTEX = 131073,
  NVTX_RESOURCE_TYPE_SYNC_WINDOWS_SEMAPHORE,
  NVTX_RESOURCE_TYPE_SYNC_WINDOWS_EVENT,
  NVTX_RESOURCE_TYPE_SYNC_WINDOWS_CRITICAL_SECTION,
  NVTX_RESOURCE_TYPE_SYNC_WINDOWS_SRWLOCK
} nvtxResourceSyncWindowsType_t;
typedef enum nvtxResourceSyncLinuxType_t {
  NVTX_RESOURCE_TYPE_SYNC_LINUX_MUTEX = 131073,
  NVTX_RESOURCE_TYPE_SYNC_LINUX_FUTEX, NVTX_RESOURCE_TYPE_SYNC_LINUX_SEMAPHORE,
  NVTX_RESOURCE_TYPE_SYNC_LINUX_COMPLETION,
  NVTX_RESOURCE_TYPE_SYNC_LINUX_SPINLOCK, NVTX_RESOURCE_TYPE_SYNC_LINUX_SEQLOCK,
  NVTX_RESOURCE_TYPE_SYNC_LINUX_RCU
} nvtxResourceSyncLinuxType_t;
typedef enum nvtxResourceSyncLinuxType_t nvtxResourceSyncAndroidType_t;

struct nvtxSyncUser;
typedef struct nvtxSyncUser *nvtxSyncUser_t;
typedef struct nvtxSyncUserAttributes_v0 {
  uint16_t version;
  uint16_t size;
  int32_t messageType;
  nvtxMessageValue_t message;
} nvtxSyncUserAttributes_v0;
typedef struct nvtxSyncUserAttributes_v0 nvtxSyncUserAttributes_t;
#define nvtx_nvtxSyncUser_t nvtxSyncUser_t
#define nvtx_nvtxSyncUserAttributes_t nvtxSyncUserAttributes_t
#define NVTX_SYNCUSER_ATTRIB_STRUCT_SIZE                                       \
  ((uint16_t)sizeof(nvtxSyncUserAttributes_v0))

__cuferry_extern_c_begin

nvtxSyncUser_t
nvtxDomainSyncUserCreate(nvtxDomainHandle_t domain,
                         const nvtxSyncUserAttributes_t *attributes);
void nvtxDomainSyncUserDestroy(nvtxSyncUser_t handle);
void nvtxDomainSyncUserAcquireStart(nvtxSyncUser_t handle);
void nvtxDomainSyncUserAcquireFailed(nvtxSyncUser_t handle);
void nvtxDomainSyncUserAcquireSuccess(nvtxSyncUser_t handle);
void nvtxDomainSyncUserReleasing(nvtxSyncUser_t handle);

__cuferry_extern_c_end

#endif // CUFERRY_NVTX3_NVTOOLSEXTSYNC_H_
