// NVTX: payloads of the user's own layout. The many NVTX_PAYLOAD_.. constants
// are known by their family only.
#ifndef CUFERRY_NVTX3_NVTOOLSEXTPAYLOAD_H_
#define CUFERRY_NVTX3_NVTOOLSEXTPAYLOAD_H_

#include "nvToolsExt.h"

#pragma cuferry library(nvtx)

typedef struct nvtxPayloadData_v1 {
  uint64_t schemaId;
  size_t size;
  const void *payload;
} nvtxPayloadData_t;

typedef struct nvtxSemanticsHeader_v1 {
  uint32_t structSize;
  uint16_t semanticId;
  uint16_t version;
  const struct nvtxSemanticsHeader_v1 *next;
} nvtxSemanticsHeader_t;

typedef struct nvtxPayloadSchemaEntry_v1 {
  uint64_t flags;
  uint64_t type;
  const char *name;
  const char *description;
  uint64_t arrayOrUnionDetail;
  uint64_t offset;
  const nvtxSemanticsHeader_t *semantics;
  const void *reserved;
} nvtxPayloadSchemaEntry_t;

typedef struct nvtxPayloadSchemaAttr_v1 {
  uint64_t fieldMask;
  const char *name;
  uint64_t type;
  uint64_t flags;
  const nvtxPayloadSchemaEntry_t *entries;
  size_t numEntries;
  size_t payloadStaticSize;
  size_t packAlign;
  uint64_t schemaId;
  void *extension;
} nvtxPayloadSchemaAttr_t;

typedef struct nvtxPayloadEnum_v1 {
  const char *name;
  uint64_t value;
  int8_t isFlag;
} nvtxPayloadEnum_t;

typedef struct nvtxPayloadEnumAttr_v1 {
  uint64_t fieldMask;
  const char *name;
  const nvtxPayloadEnum_t *entries;
  size_t numEntries;
  size_t sizeOfEnum;
  uint64_t schemaId;
  void *extension;
} nvtxPayloadEnumAttr_t;

__cuferry_extern_c_begin

uint64_t nvtxPayloadSchemaRegister(nvtxDomainHandle_t domain,
                                   const nvtxPayloadSchemaAttr_t *attributes);
uint64_t nvtxPayloadEnumRegister(nvtxDomainHandle_t domain,
                                 const nvtxPayloadEnumAttr_t *attributes);
void nvtxMarkPayload(nvtxDomainHandle_t domain, const nvtxPayloadData_t *data,
                     size_t count);
int nvtxRangePushPayload(nvtxDomainHandle_t domain,
                         const nvtxPayloadData_t *data, size_t count);
int nvtxRangePopPayload(nvtxDomainHandle_t domain,
                        const nvtxPayloadData_t *data, size_t count);
nvtxRangeId_t nvtxRangeStartPayload(nvtxDomainHandle_t domain,
                                    const nvtxPayloadData_t *data,
                                    size_t count);
void nvtxRangeEndPayload(nvtxDomainHandle_t domain, nvtxRangeId_t id,
                         const nvtxPayloadData_t *data, size_t count);
uint8_t nvtxDomainIsEnabled(nvtxDomainHandle_t domain);

__cuferry_extern_c_end

#endif // CUFERRY_NVTX3_NVTOOLSEXTPAYLOAD_H_
