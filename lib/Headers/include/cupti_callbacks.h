// CUPTI: callbacks at calls of the runtime and the driver API, and at what
// happens to resources.
#ifndef CUFERRY_CUPTI_CALLBACKS_H_
#define CUFERRY_CUPTI_CALLBACKS_H_

#include "builtin_types.h"
#include "cuda.h"
#include "cupti_result.h"
#include <string.h>

#pragma cuferry library(cupti)

typedef enum {
  CUPTI_API_ENTER, CUPTI_API_EXIT,
  CUPTI_API_CBSITE_FORCE_INT = 2147483647
} CUpti_ApiCallbackSite;
typedef enum {
  CUPTI_CB_DOMAIN_INVALID, CUPTI_CB_DOMAIN_DRIVER_API,
  CUPTI_CB_DOMAIN_RUNTIME_API, CUPTI_CB_DOMAIN_RESOURCE,
  CUPTI_CB_DOMAIN_SYNCHRONIZE, CUPTI_CB_DOMAIN_NVTX, CUPTI_CB_DOMAIN_STATE,
  CUPTI_CB_DOMAIN_SIZE,
  CUPTI_CB_DOMAIN_FORCE_INT = 2147483647
} CUpti_CallbackDomain;
typedef enum {
  CUPTI_CBID_RESOURCE_INVALID, CUPTI_CBID_RESOURCE_CONTEXT_CREATED,
  CUPTI_CBID_RESOURCE_CONTEXT_DESTROY_STARTING,
  CUPTI_CBID_RESOURCE_STREAM_CREATED,
  CUPTI_CBID_RESOURCE_STREAM_DESTROY_STARTING,
  CUPTI_CBID_RESOURCE_CU_INIT_FINISHED, CUPTI_CBID_RESOURCE_MODULE_LOADED,
  CUPTI_CBID_RESOURCE_MODULE_UNLOAD_STARTING,
  CUPTI_CBID_RESOURCE_MODULE_PROFILED, CUPTI_CBID_RESOURCE_GRAPH_CREATED,
  CUPTI_CBID_RESOURCE_GRAPH_DESTROY_STARTING, CUPTI_CBID_RESOURCE_GRAPH_CLONED,
  CUPTI_CBID_RESOURCE_GRAPHNODE_CREATE_STARTING,
  CUPTI_CBID_RESOURCE_GRAPHNODE_CREATED,
  CUPTI_CBID_RESOURCE_GRAPHNODE_DESTROY_STARTING,
  CUPTI_CBID_RESOURCE_GRAPHNODE_DEPENDENCY_CREATED,
  CUPTI_CBID_RESOURCE_GRAPHNODE_DEPENDENCY_DESTROY_STARTING,
  CUPTI_CBID_RESOURCE_GRAPHEXEC_CREATE_STARTING,
  CUPTI_CBID_RESOURCE_GRAPHEXEC_CREATED,
  CUPTI_CBID_RESOURCE_GRAPHEXEC_DESTROY_STARTING,
  CUPTI_CBID_RESOURCE_GRAPHNODE_CLONED,
  CUPTI_CBID_RESOURCE_STREAM_ATTRIBUTE_CHANGED,
  CUPTI_CBID_RESOURCE_GRAPH_NODE_UPDATED,
  CUPTI_CBID_RESOURCE_GRAPH_NODE_SET_PARAMS, CUPTI_CBID_RESOURCE_SIZE,
  CUPTI_CBID_RESOURCE_FORCE_INT = 2147483647
} CUpti_CallbackIdResource;
typedef enum {
  CUPTI_CBID_SYNCHRONIZE_INVALID, CUPTI_CBID_SYNCHRONIZE_STREAM_SYNCHRONIZED,
  CUPTI_CBID_SYNCHRONIZE_CONTEXT_SYNCHRONIZED, CUPTI_CBID_SYNCHRONIZE_SIZE,
  CUPTI_CBID_SYNCHRONIZE_FORCE_INT = 2147483647
} CUpti_CallbackIdSync;
typedef enum {
  CUPTI_CBID_STATE_INVALID, CUPTI_CBID_STATE_FATAL_ERROR,
  CUPTI_CBID_STATE_ERROR, CUPTI_CBID_STATE_WARNING, CUPTI_CBID_STATE_SIZE,
  CUPTI_CBID_STATE_FORCE_INT = 2147483647
} CUpti_CallbackIdState;

typedef struct CUpti_Subscriber_st *CUpti_SubscriberHandle;
typedef uint32_t CUpti_CallbackId;
typedef CUpti_CallbackDomain *CUpti_DomainTable;
typedef void (*CUpti_CallbackFunc)(void *userdata, CUpti_CallbackDomain domain,
                                   CUpti_CallbackId cbid, const void *cbdata);

// What a callback is told, by domain.
typedef struct CUpti_CallbackData {
  CUpti_ApiCallbackSite callbackSite;
  const char *functionName;
  const void *functionParams;
  void *functionReturnValue;
  const char *symbolName;
  CUcontext context;
  uint32_t contextUid;
  uint64_t *correlationData;
  uint32_t correlationId;
} CUpti_CallbackData;
typedef struct CUpti_ResourceData {
  CUcontext context;
  union {
    CUstream stream;
  } resourceHandle;
  void *resourceDescriptor;
} CUpti_ResourceData;
typedef struct CUpti_ModuleResourceData {
  uint32_t moduleId;
  size_t cubinSize;
  const char *pCubin;
} CUpti_ModuleResourceData;
typedef struct CUpti_GraphData {
  CUgraph graph;
  CUgraph originalGraph;
  CUgraphNode node;
  CUgraphNode originalNode;
  CUgraphNodeType nodeType;
  CUgraphNode dependency;
  CUgraphExec graphExec;
} CUpti_GraphData;
typedef struct CUpti_SynchronizeData {
  CUcontext context;
  CUstream stream;
} CUpti_SynchronizeData;
typedef struct CUpti_NvtxData {
  const char *functionName;
  const void *functionParams;
  const void *functionReturnValue;
} CUpti_NvtxData;
typedef struct CUpti_StreamAttrData {
  CUstream stream;
  CUstreamAttrID attr;
  const CUstreamAttrValue *value;
} CUpti_StreamAttrData;
typedef struct CUpti_StateData {
  union {
    struct {
      CUptiResult result;
      const char *message;
    } notification;
  };
} CUpti_StateData;

#define CUPTI_CALLBACK_STRUCT_SIZE(type, lastfield)                            \
  (offsetof(type, lastfield) + sizeof(((type *)0)->lastfield))
#define CUPTI_OLD_SUBSCRIBER_NAME_MIN_LEN 64
#define CUPTI_SUBSCRIBER_NAME_MAX_LEN 256
typedef struct CUpti_SubscriberParams {
  size_t structSize;
  const char *subscriberName;
  char *oldSubscriberName;
  size_t oldSubscriberSize;
} CUpti_SubscriberParams;
#define CUpti_SubscriberParams_STRUCT_SIZE                                     \
  CUPTI_CALLBACK_STRUCT_SIZE(CUpti_SubscriberParams, oldSubscriberSize)

__cuferry_extern_c_begin

CUptiResult cuptiSupportedDomains(size_t *domainCount,
                                  CUpti_DomainTable *domainTable);
CUptiResult cuptiSubscribe(CUpti_SubscriberHandle *subscriber,
                           CUpti_CallbackFunc callback, void *userdata);
CUptiResult cuptiSubscribe_v2(CUpti_SubscriberHandle *subscriber,
                              CUpti_CallbackFunc callback, void *userdata,
                              CUpti_SubscriberParams *params);
CUptiResult cuptiUnsubscribe(CUpti_SubscriberHandle subscriber);
CUptiResult cuptiGetCallbackState(uint32_t *enable,
                                  CUpti_SubscriberHandle subscriber,
                                  CUpti_CallbackDomain domain,
                                  CUpti_CallbackId cbid);
CUptiResult cuptiEnableCallback(uint32_t enable,
                                CUpti_SubscriberHandle subscriber,
                                CUpti_CallbackDomain domain,
                                CUpti_CallbackId cbid);
CUptiResult cuptiEnableDomain(uint32_t enable,
                              CUpti_SubscriberHandle subscriber,
                              CUpti_CallbackDomain domain);
CUptiResult cuptiEnableAllDomains(uint32_t enable,
                                  CUpti_SubscriberHandle subscriber);
CUptiResult cuptiGetCallbackName(CUpti_CallbackDomain domain, uint32_t cbid,
                                 const char **name);

__cuferry_extern_c_end

#endif // CUFERRY_CUPTI_CALLBACKS_H_
