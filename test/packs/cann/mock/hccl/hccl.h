// A small stand-in for HCCL's header, declaring what the pack's table states (CANN 8.1.RC1: include/hccl): buffers that
// are not const, a root info of 4108 bytes.
#ifndef MOCK_HCCL_H
#define MOCK_HCCL_H

#include <acl/acl.h>

#include <cstdint>

typedef void *HcclComm;
#define HCCL_ROOT_INFO_BYTES 4108
struct HcclRootInfo {
  char internal[HCCL_ROOT_INFO_BYTES];
};
enum HcclResult {
  HCCL_SUCCESS = 0, HCCL_E_PARA = 1, HCCL_E_PTR = 2, HCCL_E_MEMORY = 3, HCCL_E_INTERNAL = 4, HCCL_E_NOT_SUPPORT = 5,
  HCCL_E_RUNTIME = 15, HCCL_E_REMOTE = 21
};
enum HcclReduceOp { HCCL_REDUCE_SUM, HCCL_REDUCE_PROD, HCCL_REDUCE_MAX, HCCL_REDUCE_MIN };
enum HcclDataType {
  HCCL_DATA_TYPE_INT8, HCCL_DATA_TYPE_INT16, HCCL_DATA_TYPE_INT32, HCCL_DATA_TYPE_FP16, HCCL_DATA_TYPE_FP32,
  HCCL_DATA_TYPE_INT64, HCCL_DATA_TYPE_UINT64, HCCL_DATA_TYPE_UINT8, HCCL_DATA_TYPE_UINT16, HCCL_DATA_TYPE_UINT32,
  HCCL_DATA_TYPE_FP64, HCCL_DATA_TYPE_BFP16
};
extern "C" {
HcclResult HcclGetRootInfo(HcclRootInfo *info);
HcclResult HcclCommInitRootInfo(uint32_t count, const HcclRootInfo *info, uint32_t rank, HcclComm *comm);
HcclResult HcclCommInitAll(uint32_t count, int32_t *devices, HcclComm *comms);
HcclResult HcclCommDestroy(HcclComm comm);
HcclResult HcclGetRankSize(HcclComm comm, uint32_t *size);
HcclResult HcclGetRankId(HcclComm comm, uint32_t *rank);
HcclResult HcclGetCommAsyncError(HcclComm comm, HcclResult *error);
const char *HcclGetErrorString(HcclResult result);
HcclResult HcclAllReduce(void *send, void *receive, uint64_t count, HcclDataType, HcclReduceOp, HcclComm, aclrtStream);
HcclResult HcclReduce(void *send, void *receive, uint64_t count, HcclDataType, HcclReduceOp, uint32_t root, HcclComm,
                      aclrtStream);
HcclResult HcclBroadcast(void *buffer, uint64_t count, HcclDataType, uint32_t root, HcclComm, aclrtStream);
HcclResult HcclAllGather(void *send, void *receive, uint64_t count, HcclDataType, HcclComm, aclrtStream);
HcclResult HcclReduceScatter(void *send, void *receive, uint64_t count, HcclDataType, HcclReduceOp, HcclComm, aclrtStream);
HcclResult HcclSend(void *send, uint64_t count, HcclDataType, uint32_t to, HcclComm, aclrtStream);
HcclResult HcclRecv(void *receive, uint64_t count, HcclDataType, uint32_t from, HcclComm, aclrtStream);
}

#endif // MOCK_HCCL_H
