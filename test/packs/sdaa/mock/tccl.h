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
tcclResult_t tcclCommInitAll(tcclComm_t *comms, int count, const int *devices);
tcclResult_t tcclCommFinalize(tcclComm_t comm);
tcclResult_t tcclCommDevice(tcclComm_t comm, int *device);
tcclResult_t tcclCommGetAsyncError(tcclComm_t comm, tcclResult_t *error);
const char *tcclGetLastError(tcclComm_t comm);
tcclResult_t tcclGetVersion(int *version);
tcclResult_t tcclReduce(const void *send, void *receive, size_t count, tcclDataType_t, tcclRedOp_t, int root, tcclComm_t,
                        sdaaStream_t);
tcclResult_t tcclReduceScatter(const void *send, void *receive, size_t count, tcclDataType_t, tcclRedOp_t, tcclComm_t,
                               sdaaStream_t);
tcclResult_t tcclAllGather(const void *send, void *receive, size_t count, tcclDataType_t, tcclComm_t, sdaaStream_t);
tcclResult_t tcclAlltoall(const void *send, void *receive, size_t count, tcclDataType_t, tcclComm_t, sdaaStream_t);
tcclResult_t tcclGroupStart();
tcclResult_t tcclGroupEnd();
tcclResult_t tcclAllReduce(const void *send, void *receive, size_t count, tcclDataType_t, tcclRedOp_t, tcclComm_t,
                           sdaaStream_t);
tcclResult_t tcclBroadcast(const void *send, void *receive, size_t count, tcclDataType_t, int root, tcclComm_t,
                           sdaaStream_t);
tcclResult_t tcclSend(const void *send, size_t count, tcclDataType_t, int peer, tcclComm_t, sdaaStream_t);
tcclResult_t tcclRecv(void *receive, size_t count, tcclDataType_t, int peer, tcclComm_t, sdaaStream_t);
}
