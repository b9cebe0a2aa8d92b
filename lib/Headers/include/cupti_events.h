// CUPTI: events that the hardware counts. Until Volta.
#ifndef CUFERRY_CUPTI_EVENTS_H_
#define CUFERRY_CUPTI_EVENTS_H_

#include "cuda.h"
#include "cupti_result.h"

#pragma cuferry library(cupti)

#define CUPTI_EVENT_OVERFLOW ((uint64_t)0xFFFFFFFFFFFFFFFFULL)
#define CUPTI_EVENT_INVALID ((uint64_t)0xFFFFFFFFFFFFFFFEULL)

typedef enum {
  CUPTI_DEVICE_ATTR_MAX_EVENT_ID = 1, CUPTI_DEVICE_ATTR_MAX_EVENT_DOMAIN_ID,
  CUPTI_DEVICE_ATTR_GLOBAL_MEMORY_BANDWIDTH,
  CUPTI_DEVICE_ATTR_INSTRUCTION_PER_CYCLE,
  CUPTI_DEVICE_ATTR_INSTRUCTION_THROUGHPUT_SINGLE_PRECISION,
  CUPTI_DEVICE_ATTR_MAX_FRAME_BUFFERS, CUPTI_DEVICE_ATTR_PCIE_LINK_RATE,
  CUPTI_DEVICE_ATTR_PCIE_LINK_WIDTH, CUPTI_DEVICE_ATTR_PCIE_GEN,
  CUPTI_DEVICE_ATTR_DEVICE_CLASS, CUPTI_DEVICE_ATTR_FLOP_SP_PER_CYCLE,
  CUPTI_DEVICE_ATTR_FLOP_DP_PER_CYCLE, CUPTI_DEVICE_ATTR_MAX_L2_UNITS,
  CUPTI_DEVICE_ATTR_MAX_SHARED_MEMORY_CACHE_CONFIG_PREFER_SHARED,
  CUPTI_DEVICE_ATTR_MAX_SHARED_MEMORY_CACHE_CONFIG_PREFER_L1,
  CUPTI_DEVICE_ATTR_MAX_SHARED_MEMORY_CACHE_CONFIG_PREFER_EQUAL,
  CUPTI_DEVICE_ATTR_FLOP_HP_PER_CYCLE, CUPTI_DEVICE_ATTR_NVLINK_PRESENT,
  CUPTI_DEVICE_ATTR_GPU_CPU_NVLINK_BW, CUPTI_DEVICE_ATTR_NVSWITCH_PRESENT,
  CUPTI_DEVICE_ATTR_FORCE_INT = 2147483647
} CUpti_DeviceAttribute;
typedef enum {
  CUPTI_DEVICE_ATTR_DEVICE_CLASS_TESLA, CUPTI_DEVICE_ATTR_DEVICE_CLASS_QUADRO,
  CUPTI_DEVICE_ATTR_DEVICE_CLASS_GEFORCE, CUPTI_DEVICE_ATTR_DEVICE_CLASS_TEGRA
} CUpti_DeviceAttributeDeviceClass;
typedef enum {
  CUPTI_EVENT_DOMAIN_ATTR_NAME, CUPTI_EVENT_DOMAIN_ATTR_INSTANCE_COUNT,
  CUPTI_EVENT_DOMAIN_ATTR_TOTAL_INSTANCE_COUNT = 3,
  CUPTI_EVENT_DOMAIN_ATTR_COLLECTION_METHOD,
  CUPTI_EVENT_DOMAIN_ATTR_FORCE_INT = 2147483647
} CUpti_EventDomainAttribute;
typedef enum {
  CUPTI_EVENT_COLLECTION_METHOD_PM, CUPTI_EVENT_COLLECTION_METHOD_SM,
  CUPTI_EVENT_COLLECTION_METHOD_INSTRUMENTED,
  CUPTI_EVENT_COLLECTION_METHOD_NVLINK_TC,
  CUPTI_EVENT_COLLECTION_METHOD_FORCE_INT = 2147483647
} CUpti_EventCollectionMethod;
typedef enum {
  CUPTI_EVENT_GROUP_ATTR_EVENT_DOMAIN_ID,
  CUPTI_EVENT_GROUP_ATTR_PROFILE_ALL_DOMAIN_INSTANCES,
  CUPTI_EVENT_GROUP_ATTR_USER_DATA, CUPTI_EVENT_GROUP_ATTR_NUM_EVENTS,
  CUPTI_EVENT_GROUP_ATTR_EVENTS, CUPTI_EVENT_GROUP_ATTR_INSTANCE_COUNT,
  CUPTI_EVENT_GROUP_ATTR_PROFILING_SCOPE,
  CUPTI_EVENT_GROUP_ATTR_FORCE_INT = 2147483647
} CUpti_EventGroupAttribute;
typedef enum {
  CUPTI_EVENT_PROFILING_SCOPE_CONTEXT, CUPTI_EVENT_PROFILING_SCOPE_DEVICE,
  CUPTI_EVENT_PROFILING_SCOPE_BOTH,
  CUPTI_EVENT_PROFILING_SCOPE_FORCE_INT = 2147483647
} CUpti_EventProfilingScope;
typedef enum {
  CUPTI_EVENT_ATTR_NAME, CUPTI_EVENT_ATTR_SHORT_DESCRIPTION,
  CUPTI_EVENT_ATTR_LONG_DESCRIPTION, CUPTI_EVENT_ATTR_CATEGORY,
  CUPTI_EVENT_ATTR_PROFILING_SCOPE = 5,
  CUPTI_EVENT_ATTR_FORCE_INT = 2147483647
} CUpti_EventAttribute;
typedef enum {
  CUPTI_EVENT_COLLECTION_MODE_CONTINUOUS, CUPTI_EVENT_COLLECTION_MODE_KERNEL,
  CUPTI_EVENT_COLLECTION_MODE_FORCE_INT = 2147483647
} CUpti_EventCollectionMode;
typedef enum {
  CUPTI_EVENT_CATEGORY_INSTRUCTION, CUPTI_EVENT_CATEGORY_MEMORY,
  CUPTI_EVENT_CATEGORY_CACHE, CUPTI_EVENT_CATEGORY_PROFILE_TRIGGER,
  CUPTI_EVENT_CATEGORY_SYSTEM,
  CUPTI_EVENT_CATEGORY_FORCE_INT = 2147483647
} CUpti_EventCategory;
typedef enum {
  CUPTI_EVENT_READ_FLAG_NONE,
  CUPTI_EVENT_READ_FLAG_FORCE_INT = 2147483647
} CUpti_ReadEventFlags;

typedef uint32_t CUpti_EventID;
typedef uint32_t CUpti_EventDomainID;
typedef void *CUpti_EventGroup;
typedef struct {
  uint32_t numEventGroups;
  CUpti_EventGroup *eventGroups;
} CUpti_EventGroupSet;
typedef struct {
  uint32_t numSets;
  CUpti_EventGroupSet *sets;
} CUpti_EventGroupSets;
typedef void (*CUpti_KernelReplayUpdateFunc)(const char *kernelName,
                                             int numReplaysDone,
                                             void *customData);

__cuferry_extern_c_begin

// What a device has.
CUptiResult cuptiDeviceGetAttribute(CUdevice device,
                                    CUpti_DeviceAttribute attrib,
                                    size_t *valueSize, void *value);
CUptiResult cuptiDeviceGetNumEventDomains(CUdevice device,
                                          uint32_t *numDomains);
CUptiResult cuptiDeviceEnumEventDomains(CUdevice device, size_t *arraySizeBytes,
                                        CUpti_EventDomainID *domainArray);
CUptiResult cuptiDeviceGetEventDomainAttribute(
    CUdevice device, CUpti_EventDomainID eventDomain,
    CUpti_EventDomainAttribute attrib, size_t *valueSize, void *value);
CUptiResult cuptiGetNumEventDomains(uint32_t *numDomains);
CUptiResult cuptiEnumEventDomains(size_t *arraySizeBytes,
                                  CUpti_EventDomainID *domainArray);
CUptiResult cuptiEventDomainGetAttribute(CUpti_EventDomainID eventDomain,
                                         CUpti_EventDomainAttribute attrib,
                                         size_t *valueSize, void *value);
CUptiResult cuptiEventDomainGetNumEvents(CUpti_EventDomainID eventDomain,
                                         uint32_t *numEvents);
CUptiResult cuptiEventDomainEnumEvents(CUpti_EventDomainID eventDomain,
                                       size_t *arraySizeBytes,
                                       CUpti_EventID *eventArray);
CUptiResult cuptiEventGetAttribute(CUpti_EventID event,
                                   CUpti_EventAttribute attrib,
                                   size_t *valueSize, void *value);
CUptiResult cuptiEventGetIdFromName(CUdevice device, const char *eventName,
                                    CUpti_EventID *event);

// Groups that are counted together.
CUptiResult cuptiSetEventCollectionMode(CUcontext context,
                                        CUpti_EventCollectionMode mode);
CUptiResult cuptiEventGroupCreate(CUcontext context,
                                  CUpti_EventGroup *eventGroup, uint32_t flags);
CUptiResult cuptiEventGroupDestroy(CUpti_EventGroup eventGroup);
CUptiResult cuptiEventGroupGetAttribute(CUpti_EventGroup eventGroup,
                                        CUpti_EventGroupAttribute attrib,
                                        size_t *valueSize, void *value);
CUptiResult cuptiEventGroupSetAttribute(CUpti_EventGroup eventGroup,
                                        CUpti_EventGroupAttribute attrib,
                                        size_t valueSize, void *value);
CUptiResult cuptiEventGroupAddEvent(CUpti_EventGroup eventGroup,
                                    CUpti_EventID event);
CUptiResult cuptiEventGroupRemoveEvent(CUpti_EventGroup eventGroup,
                                       CUpti_EventID event);
CUptiResult cuptiEventGroupRemoveAllEvents(CUpti_EventGroup eventGroup);
CUptiResult cuptiEventGroupResetAllEvents(CUpti_EventGroup eventGroup);
CUptiResult cuptiEventGroupEnable(CUpti_EventGroup eventGroup);
CUptiResult cuptiEventGroupDisable(CUpti_EventGroup eventGroup);
CUptiResult cuptiEventGroupReadEvent(CUpti_EventGroup eventGroup,
                                     CUpti_ReadEventFlags flags,
                                     CUpti_EventID event,
                                     size_t *eventValueBufferSizeBytes,
                                     uint64_t *eventValueBuffer);
CUptiResult cuptiEventGroupReadAllEvents(CUpti_EventGroup eventGroup,
                                         CUpti_ReadEventFlags flags,
                                         size_t *eventValueBufferSizeBytes,
                                         uint64_t *eventValueBuffer,
                                         size_t *eventIdArraySizeBytes,
                                         CUpti_EventID *eventIdArray,
                                         size_t *numEventIdsRead);
CUptiResult cuptiEventGroupSetsCreate(CUcontext context,
                                      size_t eventIdArraySizeBytes,
                                      CUpti_EventID *eventIdArray,
                                      CUpti_EventGroupSets **eventGroupPasses);
CUptiResult cuptiEventGroupSetsDestroy(CUpti_EventGroupSets *eventGroupSets);
CUptiResult cuptiEventGroupSetEnable(CUpti_EventGroupSet *eventGroupSet);
CUptiResult cuptiEventGroupSetDisable(CUpti_EventGroupSet *eventGroupSet);
CUptiResult cuptiEnableKernelReplayMode(CUcontext context);
CUptiResult cuptiDisableKernelReplayMode(CUcontext context);
CUptiResult
cuptiKernelReplaySubscribeUpdate(CUpti_KernelReplayUpdateFunc updateFunc,
                                 void *customData);

__cuferry_extern_c_end

#endif // CUFERRY_CUPTI_EVENTS_H_
