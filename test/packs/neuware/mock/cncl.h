// A small stand-in for CNCL's header, declaring what the pack's table states (CNCL 1.25): an id of 136 bytes, answers before
// the communicator, a send buffer that is not const.
#ifndef MOCK_CNCL_H
#define MOCK_CNCL_H

#include <cnrt.h>

#include <cstddef>
#include <cstdint>

typedef struct cnclComm *cnclComm_t;
#define CNCL_CLIQUE_ID_BYTES_SIZE 128
struct cnclCliqueId {
  uint8_t data[CNCL_CLIQUE_ID_BYTES_SIZE];
  uint64_t hash;
};
typedef cnclCliqueId *cnclCliqueId_t;
enum cnclResult_t {
  CNCL_RET_SUCCESS, CNCL_RET_ERR_UNSUPPORTED, CNCL_RET_ASYNC_IN_PROGRESS, CNCL_RET_ASYNC_ERROR, CNCL_RET_ERR_ARGUMENTS,
  CNCL_RET_ERR_MLU_RUNTIME, CNCL_RET_ERR_INTERNAL, CNCL_RET_ERR_SYSTEM
};
enum cnclDataType_t {
  cnclInvalid, cnclInt8, cnclChar = 1, cnclUint8, cnclInt32, cnclInt = 3, cnclUint32, cnclInt64, cnclUint64, cnclFloat16,
  cnclHalf = 7, cnclFloat32, cnclFloat = 8, cnclBfloat16
};
enum cnclReduceOp_t { cnclSum, cnclProd, cnclMax, cnclMin };
extern "C" {
cnclResult_t cnclGetCliqueId(cnclCliqueId *id);
cnclResult_t cnclInitComms(cnclComm_t *comms, int count, const int *devices, const int *ranks, int total,
                           const cnclCliqueId *id);
cnclResult_t cnclFreeComm(cnclComm_t comm);
cnclResult_t cnclAbortComm(cnclComm_t comm);
cnclResult_t cnclGetCommCount(int *count, cnclComm_t comm);
cnclResult_t cnclGetCommRank(int *rank, cnclComm_t comm);
cnclResult_t cnclGetCommDevice(int *device, cnclComm_t comm);
cnclResult_t cnclGetCommAsyncError(cnclComm_t comm);
const char *cnclGetErrorStr(cnclResult_t result);
cnclResult_t cnclAllReduce(const void *send, void *receive, size_t count, cnclDataType_t, cnclReduceOp_t, cnclComm_t,
                           cnrtQueue_t);
cnclResult_t cnclReduce(const void *send, void *receive, size_t count, cnclDataType_t, cnclReduceOp_t, int root, cnclComm_t,
                        cnrtQueue_t);
cnclResult_t cnclBroadcast(const void *send, void *receive, size_t count, cnclDataType_t, int root, cnclComm_t, cnrtQueue_t);
cnclResult_t cnclBcast(void *buffer, size_t count, cnclDataType_t, int root, cnclComm_t, cnrtQueue_t);
cnclResult_t cnclReduceScatter(const void *send, void *receive, size_t count, cnclDataType_t, cnclReduceOp_t, cnclComm_t,
                               cnrtQueue_t);
cnclResult_t cnclAlltoAll(const void *send, void *receive, size_t count, cnclDataType_t, cnclComm_t, cnrtQueue_t);
cnclResult_t cnclAllGather(const void *send, void *receive, size_t count, cnclDataType_t, cnclComm_t, cnrtQueue_t);
cnclResult_t cnclSend(void *send, size_t count, cnclDataType_t, int peer, cnclComm_t, cnrtQueue_t);
cnclResult_t cnclRecv(void *receive, size_t count, cnclDataType_t, int peer, cnclComm_t, cnrtQueue_t);
cnclResult_t cnclGroupStart();
cnclResult_t cnclGroupEnd();
}

#endif // MOCK_CNCL_H
