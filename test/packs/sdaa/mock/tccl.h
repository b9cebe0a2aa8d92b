// A small stand-in for Tecorigin's TCCL, declaring what the pack's table states.
#pragma once
#include <sdaa_runtime.h>

typedef struct tcclComm *tcclComm_t;
struct tcclUniqueId {
  char internal[128];
};
enum tcclResult_t { tcclSuccess = 0, tcclUnhandledSdaaError, tcclSystemError, tcclInternalError, tcclInvalidArgument };
enum tcclRedOp_t { tcclSum, tcclProd, tcclMax, tcclMin };
enum tcclDataType_t { tcclInt8, tcclUint8, tcclInt32, tcclUint32, tcclFloat, tcclDouble, tcclInt64, tcclUint64, tcclHalf };
extern "C" {
tcclResult_t tcclGetUniqueId(tcclUniqueId *id);
tcclResult_t tcclCommInitRank(tcclComm_t *comm, int count, tcclUniqueId id, int rank);
tcclResult_t tcclCommDestroy(tcclComm_t comm);
tcclResult_t tcclCommCount(tcclComm_t comm, int *count);
tcclResult_t tcclCommUserRank(tcclComm_t comm, int *rank);
const char *tcclGetErrorString(tcclResult_t result);
tcclResult_t tcclGroupStart();
tcclResult_t tcclGroupEnd();
tcclResult_t tcclAllReduce(const void *send, void *receive, size_t count, tcclDataType_t, tcclRedOp_t, tcclComm_t,
                           sdaaStream_t);
tcclResult_t tcclBroadcast(const void *send, void *receive, size_t count, tcclDataType_t, int root, tcclComm_t,
                           sdaaStream_t);
tcclResult_t tcclSend(const void *send, size_t count, tcclDataType_t, int peer, tcclComm_t, sdaaStream_t);
tcclResult_t tcclRecv(void *receive, size_t count, tcclDataType_t, int peer, tcclComm_t, sdaaStream_t);
}
