// A small stand-in for TsingMicro's TCCL, after its calls in flagos-ai/FlagCX (ccl/tccl_adaptor.cc).
#pragma once
#include <tx_runtime.h>

typedef struct tcclComm *tcclComm_t;
struct tcclUniqueId {
  char internal[128];
};
enum tcclResult_t { tcclSuccess = 0, tcclUnhandledDeviceError, tcclSystemError, tcclInternalError, tcclInvalidArgument };
enum tcclRedOp_t { tcclSum, tcclProd, tcclMax, tcclMin, tcclAvg };
enum tcclDataType_t { tcclInt8, tcclUint8, tcclInt32, tcclUint32, tcclInt64, tcclUint64, tcclHalf, tcclFloat, tcclDouble };
tcclResult_t tcclGetUniqueId(tcclUniqueId *id);
tcclResult_t tcclCommInitRank(tcclComm_t *comm, int count, tcclUniqueId id, int rank);
tcclResult_t tcclCommDestroy(tcclComm_t comm);
tcclResult_t tcclCommCount(tcclComm_t comm, int *count);
tcclResult_t tcclCommUserRank(tcclComm_t comm, int *rank);
tcclResult_t tcclCommGetDeviceNumber(tcclComm_t comm, int *device);
tcclResult_t tcclCommFinalize(tcclComm_t comm);
tcclResult_t tcclCommAbort(tcclComm_t comm);
tcclResult_t tcclCommGetAsyncError(tcclComm_t comm, tcclResult_t *error);
tcclResult_t tcclCommRegister(tcclComm_t comm, void *buffer, size_t size, void **handle);
tcclResult_t tcclCommDeregister(tcclComm_t comm, void *handle);
const char *tcclGetLastError(tcclComm_t comm);
tcclResult_t tcclGetVersion(int *version);
tcclResult_t tcclReduce(const void *send, void *receive, size_t count, tcclDataType_t, tcclRedOp_t, int root, tcclComm_t,
                        txStream_t);
tcclResult_t tcclReduceScatter(const void *send, void *receive, size_t count, tcclDataType_t, tcclRedOp_t, tcclComm_t,
                               txStream_t);
tcclResult_t tcclAllGather(const void *send, void *receive, size_t count, tcclDataType_t, tcclComm_t, txStream_t);
tcclResult_t tcclAlltoAll(const void *send, void *receive, size_t count, tcclDataType_t, tcclComm_t, txStream_t);
tcclResult_t tcclGather(const void *send, void *receive, size_t count, tcclDataType_t, int root, tcclComm_t, txStream_t);
tcclResult_t tcclScatter(const void *send, void *receive, size_t count, tcclDataType_t, int root, tcclComm_t, txStream_t);
tcclResult_t tcclGroupStart();
tcclResult_t tcclGroupEnd();
tcclResult_t tcclAllReduce(const void *send, void *receive, size_t count, tcclDataType_t, tcclRedOp_t, tcclComm_t,
                           txStream_t);
tcclResult_t tcclBroadcast(const void *send, void *receive, size_t count, tcclDataType_t, int root, tcclComm_t, txStream_t);
tcclResult_t tcclSend(const void *send, size_t count, tcclDataType_t, int peer, tcclComm_t, txStream_t);
tcclResult_t tcclRecv(void *receive, size_t count, tcclDataType_t, int peer, tcclComm_t, txStream_t);
