// NCCL: collective and point-to-point communication between devices. Each
// function exists twice, ncclSend and pncclSend, so that a profiler may put
// itself between.
#ifndef NCCL_H_
#define NCCL_H_

#include "cuda_bf16.h"
#include "cuda_fp16.h"
#include "cuda_runtime.h"
#include <limits.h>

#pragma cuferry library(nccl)
#pragma cuferry family(nccl[A-Z]* pnccl[A-Z]* NCCL_*)

#define NCCL_MAJOR 2
#define NCCL_MINOR 28
#define NCCL_PATCH 9
#define NCCL_SUFFIX ""
#define NCCL_VERSION_CODE 22809
#define NCCL_VERSION(X, Y, Z)                                                  \
  (((X) <= 2 && (Y) <= 8) ? (X) * 1000 + (Y) * 100 + (Z)                       \
                          : (X) * 10000 + (Y) * 100 + (Z))

typedef struct ncclComm *ncclComm_t;
typedef struct ncclWindow_vidmem *ncclWindow_t;
#define NCCL_COMM_NULL NULL

#define NCCL_UNIQUE_ID_BYTES 128
typedef struct ncclUniqueId {
  char internal[NCCL_UNIQUE_ID_BYTES];
} ncclUniqueId;

typedef enum ncclResult_t {
  ncclSuccess = 0,
  ncclUnhandledCudaError = 1,
  ncclSystemError = 2,
  ncclInternalError = 3,
  ncclInvalidArgument = 4,
  ncclInvalidUsage = 5,
  ncclRemoteError = 6,
  ncclInProgress = 7,
  ncclNumResults = 8
} ncclResult_t;

typedef enum ncclDataType_t {
  ncclInt8 = 0,
  ncclChar = 0,
  ncclUint8 = 1,
  ncclInt32 = 2,
  ncclInt = 2,
  ncclUint32 = 3,
  ncclInt64 = 4,
  ncclUint64 = 5,
  ncclFloat16 = 6,
  ncclHalf = 6,
  ncclFloat32 = 7,
  ncclFloat = 7,
  ncclFloat64 = 8,
  ncclDouble = 8,
  ncclBfloat16 = 9,
  ncclFloat8e4m3 = 10,
  ncclFloat8e5m2 = 11,
  ncclNumTypes = 12
} ncclDataType_t;

// How values are put together. The second enumeration only counts those that
// NCCL brings; ncclRedOpCreatePreMulSum makes more.
typedef enum ncclRedOp_dummy_t { ncclNumOps_dummy = 5 } ncclRedOp_dummy_t;
typedef enum ncclRedOp_t {
  ncclSum = 0,
  ncclProd = 1,
  ncclMax = 2,
  ncclMin = 3,
  ncclAvg = 4,
  ncclNumOps = 5,
  ncclMaxRedOp = 0x7fffffff
} ncclRedOp_t;

typedef enum ncclScalarResidence_t {
  ncclScalarDevice = 0,
  ncclScalarHostImmediate = 1
} ncclScalarResidence_t;

// How a communicator is to be. Its initialiser is what code may count on: the
// fields are more with each version.
#define NCCL_CONFIG_UNDEF_INT INT_MIN
#define NCCL_CONFIG_UNDEF_PTR NULL
#define NCCL_SPLIT_NOCOLOR -1
#define NCCL_UNDEF_FLOAT -1.0f
typedef struct ncclConfig_v22800 {
  size_t size;
  unsigned int magic, version;
  int blocking;
  int cgaClusterSize;
  int minCTAs, maxCTAs;
  const char *netName;
  int splitShare;
  int trafficClass;
  const char *commName;
  int collnetEnable;
  int CTAPolicy;
  int shrinkShare;
  int nvlsCTAs;
  int nChannelsPerNetPeer;
  int nvlinkCentricSched;
} ncclConfig_t;
#define NCCL_CONFIG_INITIALIZER                                                \
  {sizeof(ncclConfig_t),                                                       \
   0xcafebeef,                                                                 \
   NCCL_VERSION_CODE,                                                          \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_PTR,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_PTR,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT,                                                      \
   NCCL_CONFIG_UNDEF_INT}
#define NCCL_CTA_POLICY_DEFAULT 0x00
#define NCCL_CTA_POLICY_EFFICIENCY 0x01
#define NCCL_CTA_POLICY_ZERO 0x02

typedef struct ncclSimInfo_v22200 {
  size_t size;
  unsigned int magic, version;
  float estimatedTime;
} ncclSimInfo_t;
#define NCCL_SIM_INFO_INITIALIZER                                              \
  {sizeof(ncclSimInfo_t), 0x74685283, NCCL_VERSION_CODE, NCCL_UNDEF_FLOAT}

#define NCCL_SHRINK_DEFAULT 0x00
#define NCCL_SHRINK_ABORT 0x01
#define NCCL_REVOKE_DEFAULT 0x00
#define NCCL_WIN_DEFAULT 0x00
#define NCCL_WIN_COLL_SYMMETRIC 0x01
#define NCCL_WIN_REQUIRED_ALIGNMENT 4096

__cuferry_extern_c_begin

#define __cuferry_nccl(T, name, ...)                                           \
  T nccl##name(__VA_ARGS__);                                                   \
  T pnccl##name(__VA_ARGS__);

// The library, and memory for it.
__cuferry_nccl(ncclResult_t, GetVersion, int *version)
__cuferry_nccl(const char *, GetErrorString, ncclResult_t result)
__cuferry_nccl(const char *, GetLastError, ncclComm_t comm)
__cuferry_nccl(void, ResetDebugInit, void)
__cuferry_nccl(ncclResult_t, MemAlloc, void **ptr, size_t size)
__cuferry_nccl(ncclResult_t, MemFree, void *ptr)

// Communicators.
__cuferry_nccl(ncclResult_t, GetUniqueId, ncclUniqueId *uniqueId)
__cuferry_nccl(ncclResult_t, CommInitRank, ncclComm_t *comm, int nranks,
               ncclUniqueId commId, int rank)
__cuferry_nccl(ncclResult_t, CommInitRankConfig, ncclComm_t *comm, int nranks,
               ncclUniqueId commId, int rank, ncclConfig_t *config)
__cuferry_nccl(ncclResult_t, CommInitRankScalable, ncclComm_t *newcomm,
               int nranks, int myrank, int nId, ncclUniqueId *commIds,
               ncclConfig_t *config)
__cuferry_nccl(ncclResult_t, CommInitAll, ncclComm_t *comm, int ndev,
               const int *devlist)
__cuferry_nccl(ncclResult_t, CommSplit, ncclComm_t comm, int color, int key,
               ncclComm_t *newcomm, ncclConfig_t *config)
__cuferry_nccl(ncclResult_t, CommShrink, ncclComm_t comm, int *excludeRanks,
               int excludeRanksCount, ncclComm_t *newcomm,
               ncclConfig_t *config, int shrinkFlags)
__cuferry_nccl(ncclResult_t, CommRevoke, ncclComm_t comm, int revokeFlags)
__cuferry_nccl(ncclResult_t, CommFinalize, ncclComm_t comm)
__cuferry_nccl(ncclResult_t, CommDestroy, ncclComm_t comm)
__cuferry_nccl(ncclResult_t, CommAbort, ncclComm_t comm)
__cuferry_nccl(ncclResult_t, CommGetAsyncError, ncclComm_t comm,
               ncclResult_t *asyncError)
__cuferry_nccl(ncclResult_t, CommCount, const ncclComm_t comm, int *count)
__cuferry_nccl(ncclResult_t, CommCuDevice, const ncclComm_t comm, int *device)
__cuferry_nccl(ncclResult_t, CommUserRank, const ncclComm_t comm, int *rank)
__cuferry_nccl(ncclResult_t, CommRegister, const ncclComm_t comm, void *buff,
               size_t size, void **handle)
__cuferry_nccl(ncclResult_t, CommDeregister, const ncclComm_t comm,
               void *handle)
__cuferry_nccl(ncclResult_t, CommWindowRegister, ncclComm_t comm, void *buff,
               size_t size, ncclWindow_t *win, int winFlags)
__cuferry_nccl(ncclResult_t, CommWindowDeregister, ncclComm_t comm,
               ncclWindow_t win)

// Operations of one's own.
__cuferry_nccl(ncclResult_t, RedOpCreatePreMulSum, ncclRedOp_t *op,
               void *scalar, ncclDataType_t datatype,
               ncclScalarResidence_t residence, ncclComm_t comm)
__cuferry_nccl(ncclResult_t, RedOpDestroy, ncclRedOp_t op, ncclComm_t comm)

// Collectives.
__cuferry_nccl(ncclResult_t, Reduce, const void *sendbuff, void *recvbuff,
               size_t count, ncclDataType_t datatype, ncclRedOp_t op, int root,
               ncclComm_t comm, cudaStream_t stream)
__cuferry_nccl(ncclResult_t, Bcast, void *buff, size_t count,
               ncclDataType_t datatype, int root, ncclComm_t comm,
               cudaStream_t stream)
__cuferry_nccl(ncclResult_t, Broadcast, const void *sendbuff, void *recvbuff,
               size_t count, ncclDataType_t datatype, int root,
               ncclComm_t comm, cudaStream_t stream)
__cuferry_nccl(ncclResult_t, AllReduce, const void *sendbuff, void *recvbuff,
               size_t count, ncclDataType_t datatype, ncclRedOp_t op,
               ncclComm_t comm, cudaStream_t stream)
__cuferry_nccl(ncclResult_t, ReduceScatter, const void *sendbuff,
               void *recvbuff, size_t recvcount, ncclDataType_t datatype,
               ncclRedOp_t op, ncclComm_t comm, cudaStream_t stream)
__cuferry_nccl(ncclResult_t, AllGather, const void *sendbuff, void *recvbuff,
               size_t sendcount, ncclDataType_t datatype, ncclComm_t comm,
               cudaStream_t stream)
__cuferry_nccl(ncclResult_t, AlltoAll, const void *sendbuff, void *recvbuff,
               size_t count, ncclDataType_t datatype, ncclComm_t comm,
               cudaStream_t stream)
__cuferry_nccl(ncclResult_t, Gather, const void *sendbuff, void *recvbuff,
               size_t count, ncclDataType_t datatype, int root,
               ncclComm_t comm, cudaStream_t stream)
__cuferry_nccl(ncclResult_t, Scatter, const void *sendbuff, void *recvbuff,
               size_t count, ncclDataType_t datatype, int root,
               ncclComm_t comm, cudaStream_t stream)

// From one to another.
__cuferry_nccl(ncclResult_t, Send, const void *sendbuff, size_t count,
               ncclDataType_t datatype, int peer, ncclComm_t comm,
               cudaStream_t stream)
__cuferry_nccl(ncclResult_t, Recv, void *recvbuff, size_t count,
               ncclDataType_t datatype, int peer, ncclComm_t comm,
               cudaStream_t stream)

// Several calls as one.
__cuferry_nccl(ncclResult_t, GroupStart, void)
__cuferry_nccl(ncclResult_t, GroupEnd, void)
__cuferry_nccl(ncclResult_t, GroupSimulateEnd, ncclSimInfo_t *simInfo)
#undef __cuferry_nccl

__cuferry_extern_c_end

#endif // NCCL_H_
