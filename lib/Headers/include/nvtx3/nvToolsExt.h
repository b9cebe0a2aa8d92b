// NVTX: marks and ranges that a profiler shows on its time line.
//
// Each function that takes text has a form for char (A) and one for wchar_t
// (W). The name without either is what one writes, a macro in NVTX itself, and
// here a function like the others.
#ifndef CUFERRY_NVTX3_NVTOOLSEXT_H_
#define CUFERRY_NVTX3_NVTOOLSEXT_H_

#include "crt/host_defines.h"
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#pragma cuferry library(nvtx)
#pragma cuferry headers(nvtx3/)
#pragma cuferry family(nvtx[A-Z]* Nvtx[A-Z]* NVTX_* NVTX3_*)

#define NVTX_VERSION 3
#define NVTX_API
#define NVTX_DECLSPEC
#define NVTX_INLINE_STATIC
#define NVTX_DYNAMIC_EXPORT
#define NVTX_EXPORT_UNMANGLED_FUNCTION_NAME
#define NVTX_SET_NAME_MANGLING_OPTIONS
#define NVTX_IMPL_GUARD
#define NVTX_NULLPTR 0
#define NVTX_STATIC_CAST(type, value) ((type)(value))
#define NVTX_REINTERPRET_CAST(type, value) ((type)(value))
#define NVTX_VERSIONED_IDENTIFIER_L3(name, version) name##_v##version
#define NVTX_VERSIONED_IDENTIFIER_L2(name, version)                            \
  NVTX_VERSIONED_IDENTIFIER_L3(name, version)
#define NVTX_VERSIONED_IDENTIFIER(name)                                        \
  NVTX_VERSIONED_IDENTIFIER_L2(name, NVTX_VERSION)

// Results.
#define NVTX_SUCCESS 0
#define NVTX_FAIL 1
#define NVTX_ERR_INIT_LOAD_PROPERTY 2
#define NVTX_ERR_INIT_ACCESS_LIBRARY 3
#define NVTX_ERR_INIT_LOAD_LIBRARY 4
#define NVTX_ERR_INIT_MISSING_LIBRARY_ENTRY_POINT 5
#define NVTX_ERR_INIT_FAILED_LIBRARY_ENTRY_POINT 6
#define NVTX_ERR_NO_INJECTION_LIBRARY_AVAILABLE 7
#define NVTX_NO_PUSH_POP_TRACKING ((int)-2)

typedef uint64_t nvtxRangeId_t;
typedef struct nvtxDomainRegistration_st nvtxDomainRegistration;
typedef nvtxDomainRegistration *nvtxDomainHandle_t;
typedef struct nvtxStringRegistration_st nvtxStringRegistration;
typedef nvtxStringRegistration *nvtxStringHandle_t;
struct nvtxResourceHandle;
typedef struct nvtxResourceHandle *nvtxResourceHandle_t;

// What a mark or a range carries.
typedef enum nvtxColorType_t {
  NVTX_COLOR_UNKNOWN, NVTX_COLOR_ARGB
} nvtxColorType_t;
typedef enum nvtxMessageType_t {
  NVTX_MESSAGE_UNKNOWN, NVTX_MESSAGE_TYPE_ASCII, NVTX_MESSAGE_TYPE_UNICODE,
  NVTX_MESSAGE_TYPE_REGISTERED
} nvtxMessageType_t;
typedef enum nvtxPayloadType_t {
  NVTX_PAYLOAD_UNKNOWN, NVTX_PAYLOAD_TYPE_UNSIGNED_INT64,
  NVTX_PAYLOAD_TYPE_INT64, NVTX_PAYLOAD_TYPE_DOUBLE,
  NVTX_PAYLOAD_TYPE_UNSIGNED_INT32, NVTX_PAYLOAD_TYPE_INT32,
  NVTX_PAYLOAD_TYPE_FLOAT
} nvtxPayloadType_t;

typedef union nvtxMessageValue_t {
  const char *ascii;
  const wchar_t *unicode;
  nvtxStringHandle_t registered;
} nvtxMessageValue_t;

typedef struct nvtxEventAttributes_v2 {
  uint16_t version;
  uint16_t size;
  uint32_t category;
  int32_t colorType;
  uint32_t color;
  int32_t payloadType;
  int32_t reserved0;
  union payload_t {
    uint64_t ullValue;
    int64_t llValue;
    double dValue;
    uint32_t uiValue;
    int32_t iValue;
    float fValue;
  } payload;
  int32_t messageType;
  nvtxMessageValue_t message;
} nvtxEventAttributes_v2;
typedef struct nvtxEventAttributes_v2 nvtxEventAttributes_t;
#define NVTX_EVENT_ATTRIB_STRUCT_SIZE ((uint16_t)sizeof(nvtxEventAttributes_t))

// Objects that can be given a name.
#define NVTX_RESOURCE_MAKE_TYPE(class, index)                                  \
  (((uint32_t)(NVTX_RESOURCE_CLASS_##class) << 16) | (uint32_t)(index))
#define NVTX_RESOURCE_CLASS_GENERIC 1
typedef enum nvtxResourceGenericType_t {
  NVTX_RESOURCE_TYPE_UNKNOWN,
  NVTX_RESOURCE_TYPE_GENERIC_POINTER = 65537, NVTX_RESOURCE_TYPE_GENERIC_HANDLE,
  NVTX_RESOURCE_TYPE_GENERIC_THREAD_NATIVE,
  NVTX_RESOURCE_TYPE_GENERIC_THREAD_POSIX
} nvtxResourceGenericType_t;

typedef struct nvtxResourceAttributes_v0 {
  uint16_t version;
  uint16_t size;
  int32_t identifierType;
  union identifier_t {
    const void *pValue;
    uint64_t ullValue;
  } identifier;
  int32_t messageType;
  nvtxMessageValue_t message;
} nvtxResourceAttributes_v0;
typedef struct nvtxResourceAttributes_v0 nvtxResourceAttributes_t;
#define NVTX_RESOURCE_ATTRIB_STRUCT_SIZE                                       \
  ((uint16_t)sizeof(nvtxResourceAttributes_v0))

// A function on text, in its three forms.
#define __cuferry_nvtx_text(R, name, ...)                                      \
  R name(__VA_ARGS__ const char *text);                                        \
  R name##A(__VA_ARGS__ const char *text);                                     \
  R name##W(__VA_ARGS__ const wchar_t *text);
#define __cuferry_domain nvtxDomainHandle_t domain,

__cuferry_extern_c_begin

void nvtxInitialize(const void *reserved);

// Marks, ranges of one thread, ranges of the process.
__cuferry_nvtx_text(void, nvtxMark)
void nvtxMarkEx(const nvtxEventAttributes_t *attributes);
__cuferry_nvtx_text(int, nvtxRangePush)
int nvtxRangePushEx(const nvtxEventAttributes_t *attributes);
int nvtxRangePop(void);
__cuferry_nvtx_text(nvtxRangeId_t, nvtxRangeStart)
nvtxRangeId_t nvtxRangeStartEx(const nvtxEventAttributes_t *attributes);
void nvtxRangeEnd(nvtxRangeId_t id);
__cuferry_nvtx_text(void, nvtxNameCategory, uint32_t category,)
__cuferry_nvtx_text(void, nvtxNameOsThread, uint32_t threadId,)

// The same within a domain.
__cuferry_nvtx_text(nvtxDomainHandle_t, nvtxDomainCreate)
void nvtxDomainDestroy(nvtxDomainHandle_t domain);
void nvtxDomainMarkEx(nvtxDomainHandle_t domain,
                      const nvtxEventAttributes_t *attributes);
int nvtxDomainRangePushEx(nvtxDomainHandle_t domain,
                          const nvtxEventAttributes_t *attributes);
int nvtxDomainRangePop(nvtxDomainHandle_t domain);
nvtxRangeId_t nvtxDomainRangeStartEx(nvtxDomainHandle_t domain,
                                     const nvtxEventAttributes_t *attributes);
void nvtxDomainRangeEnd(nvtxDomainHandle_t domain, nvtxRangeId_t id);
__cuferry_nvtx_text(void, nvtxDomainNameCategory,
                    __cuferry_domain uint32_t category,)
__cuferry_nvtx_text(nvtxStringHandle_t, nvtxDomainRegisterString,
                    __cuferry_domain)
nvtxResourceHandle_t
nvtxDomainResourceCreate(nvtxDomainHandle_t domain,
                         nvtxResourceAttributes_t *attributes);
void nvtxDomainResourceDestroy(nvtxResourceHandle_t resource);

__cuferry_extern_c_end

#endif // CUFERRY_NVTX3_NVTOOLSEXT_H_
