// Teams of ranks, windows of memory, and what a kernel is given of a
// communicator.
#ifndef NCCL_DEVICE_CORE_H_
#define NCCL_DEVICE_CORE_H_

#include "../nccl.h"
#include "coop.h"
#include "gin/gin_device_host_common.h"
#include "utility.h"
#include <stdbool.h>

#pragma cuferry library(nccl)

// Handles.
typedef uint32_t ncclDevResourceHandle;
typedef ncclDevResourceHandle ncclDevResourceHandle_t;
typedef uint32_t ncclGinSignal_t;
typedef uint32_t ncclGinCounter_t;

typedef struct ncclTeam {
  int nRanks, rank, stride;
} ncclTeam_t;

typedef struct ncclMultimemHandle {
  void *mcBasePtr;
} ncclMultimemHandle_t;
typedef struct ncclLsaBarrierHandle {
  ncclDevResourceHandle_t bufHandle;
  int nBarriers;
} ncclLsaBarrierHandle_t;
typedef struct ncclGinBarrierHandle {
  ncclGinSignal_t signal0;
  ncclDevResourceHandle_t bufHandle;
} ncclGinBarrierHandle_t;
typedef struct ncclLLA2AHandle {
  ncclDevResourceHandle_t bufHandle;
  uint32_t nSlots;
} ncclLLA2AHandle_t;

struct ncclWindow_vidmem {
  void *winHost;
  char *lsaFlatBase;
  int lsaRank, worldRank;
  uint32_t stride4G, mcOffset4K, ginOffset4K;
  ncclGinWindow_t ginWins[NCCL_GIN_MAX_CONTEXTS];
};

// What a kernel is going to need.
typedef struct ncclDevResourceRequirements ncclDevResourceRequirements_t;
struct ncclDevResourceRequirements {
  ncclDevResourceRequirements_t *next;
  size_t bufferSize, bufferAlign;
  ncclDevResourceHandle_t *outBufferHandle;
  int ginSignalCount, ginCounterCount;
  ncclGinSignal_t *outGinSignalStart;
  ncclGinCounter_t *outGinCounterStart;
};
typedef struct ncclTeamRequirements ncclTeamRequirements_t;
struct ncclTeamRequirements {
  ncclTeamRequirements_t *next;
  ncclTeam_t team;
  bool multimem;
  ncclMultimemHandle_t *outMultimemHandle;
};
typedef struct ncclDevCommRequirements {
  ncclDevResourceRequirements_t *resourceRequirementsList;
  ncclTeamRequirements_t *teamRequirementsList;
  bool lsaMultimem;
  int barrierCount, lsaBarrierCount, railGinBarrierCount;
  int lsaLLA2ABlockCount, lsaLLA2ASlotCount;
  bool ginForceEnable;
  int ginContextCount, ginSignalCount, ginCounterCount;
} ncclDevCommRequirements_t;

struct ncclDevCommWindowTable;
typedef struct ncclDevComm {
  int rank, nRanks;
  uint32_t nRanks_rcp32;
  int lsaRank, lsaSize;
  uint32_t lsaSize_rcp32;
  struct ncclDevCommWindowTable *windowTable;
  ncclWindow_t resourceWindow;
  struct ncclWindow_vidmem resourceWindow_inlined;
  ncclMultimemHandle_t lsaMultimem;
  ncclLsaBarrierHandle_t lsaBarrier;
  ncclGinBarrierHandle_t railGinBarrier;
  uint8_t ginContextCount;
  uint8_t ginTypes[NCCL_GIN_MAX_CONTEXTS];
  void *ginHandles[NCCL_GIN_MAX_CONTEXTS];
  uint32_t ginSignalBase;
  int ginSignalCount;
  uint32_t ginCounterBase;
  int ginCounterCount;
  uint64_t *ginSignalShadows;
} ncclDevComm_t;

__cuferry_extern_c_begin

ncclResult_t ncclDevCommCreate(ncclComm_t comm,
                               const ncclDevCommRequirements_t *reqs,
                               ncclDevComm_t *outDevComm);
ncclResult_t ncclDevCommDestroy(ncclComm_t comm, const ncclDevComm_t *devComm);

// Teams.
__cudart_builtin__ ncclTeam_t ncclTeamInnerFactor(ncclTeam_t parent,
                                                  int innerSize);
__cudart_builtin__ ncclTeam_t ncclTeamOuterFactor(ncclTeam_t parent,
                                                  int innerSize);
__cudart_builtin__ int ncclTeamRankInDifference(ncclTeam_t parent,
                                                ncclTeam_t subset, int index);
__cudart_builtin__ bool ncclTeamRankIsMember(ncclTeam_t a, ncclTeam_t b,
                                             int rank);
__cudart_builtin__ int ncclTeamRankToTeam(ncclTeam_t a, ncclTeam_t b,
                                          int rank);
ncclTeam_t ncclTeamWorld(ncclComm_t comm);
ncclTeam_t ncclTeamLsa(ncclComm_t comm);
ncclTeam_t ncclTeamRail(ncclComm_t comm);
int ncclTeamRankToWorld(ncclComm_t comm, ncclTeam_t team, int rank);
int ncclTeamRankToLsa(ncclComm_t comm, ncclTeam_t team, int rank);

__cudart_builtin__ size_t
ncclGetResourceBufferOffset(ncclDevResourceHandle_t handle);

__cuferry_extern_c_end

#ifdef __cplusplus

struct ncclTeamTagWorld {};
struct ncclTeamTagLsa {};
struct ncclTeamTagRail {};
__cudart_builtin__ ncclTeam ncclTeamWorld(const ncclDevComm &comm);
__cudart_builtin__ ncclTeam ncclTeamLsa(const ncclDevComm &comm);
__cudart_builtin__ ncclTeam ncclTeamRail(const ncclDevComm &comm);
__cudart_builtin__ int ncclTeamRankToWorld(const ncclDevComm &comm,
                                           ncclTeam team, int rank);
__cudart_builtin__ int ncclTeamRankToLsa(const ncclDevComm &comm,
                                         ncclTeam team, int rank);

// Memory of a window, as seen by this rank and by others.
template <typename T> struct ncclSymPtr;
NCCL_DEVICE_INLINE void *ncclGetLocalPointer(ncclWindow_t w, size_t offset);
NCCL_DEVICE_INLINE void *ncclGetLsaPointer(ncclWindow_t w, size_t offset,
                                           int peer);
NCCL_DEVICE_INLINE void *ncclGetPeerPointer(ncclWindow_t w, size_t offset,
                                            int peer);
NCCL_DEVICE_INLINE void *ncclGetPeerPointer(ncclWindow_t w, size_t offset,
                                            ncclTeam team, int peer);
NCCL_DEVICE_INLINE void *ncclGetMultimemPointer(ncclWindow_t w, size_t offset,
                                                ncclMultimemHandle mmHandle);
NCCL_DEVICE_INLINE void *ncclGetLsaMultimemPointer(ncclWindow_t w,
                                                   size_t offset,
                                                   const ncclDevComm &comm);
NCCL_DEVICE_INLINE ncclSymPtr<char>
ncclGetResourceBuffer(const ncclDevComm &comm, ncclDevResourceHandle handle);
NCCL_DEVICE_INLINE void *
ncclGetResourceBufferLocalPointer(const ncclDevComm &comm,
                                  ncclDevResourceHandle handle);
NCCL_DEVICE_INLINE void *
ncclGetResourceBufferLsaPointer(const ncclDevComm &comm,
                                ncclDevResourceHandle handle, int peer);
NCCL_DEVICE_INLINE void *
ncclGetResourceBufferPeerPointer(const ncclDevComm &comm,
                                 ncclDevResourceHandle handle, ncclTeam team,
                                 int peer);
NCCL_DEVICE_INLINE void *
ncclGetResourceBufferMultimemPointer(const ncclDevComm &comm,
                                     ncclDevResourceHandle handle,
                                     ncclMultimemHandle mmHandle);
NCCL_DEVICE_INLINE void *
ncclGetResourceBufferLsaMultimemPointer(const ncclDevComm &comm,
                                        ncclDevResourceHandle handle);

#endif // __cplusplus

#endif // NCCL_DEVICE_CORE_H_
