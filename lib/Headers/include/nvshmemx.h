// NVSHMEM: what goes beyond OpenSHMEM: unique ids, streams, kernels.
#ifndef NVSHMEMX_H
#define NVSHMEMX_H

#include "nvshmem.h"

#pragma cuferry library(nvshmem)

typedef struct nvshmemx_uniqueid_v1 {
  int version;
  char internal[124];
} nvshmemx_uniqueid_v1;
typedef nvshmemx_uniqueid_v1 nvshmemx_uniqueid_t;

typedef struct nvshmemx_uniqueid_args_v1 {
  int version;
  nvshmemx_uniqueid_v1 *id;
  int myrank;
  int nranks;
} nvshmemx_uniqueid_args_t;
typedef struct nvshmemx_init_args_v1 {
  int version;
  nvshmemx_uniqueid_args_t uid_args;
  char content[96];
} nvshmemx_init_args_t;
typedef struct nvshmemx_init_attr_v1 {
  int version;
  void *mpi_comm;
  nvshmemx_init_args_t args;
} nvshmemx_init_attr_t;

#define NVSHMEMX_INIT_THREAD_PES 1
#define NVSHMEMX_INIT_WITH_MPI_COMM 2
#define NVSHMEMX_INIT_WITH_SHMEM 4
#define NVSHMEMX_INIT_WITH_UNIQUEID 8
#define NVSHMEMX_INIT_ATTR_INITIALIZER {}
#define NVSHMEMX_UNIQUEID_INITIALIZER {}
#define NVSHMEMX_UNIQUEID_ARGS_INITIALIZER {}

#ifdef __cplusplus
extern "C" {
#endif

int nvshmemx_init_attr(unsigned int flags, nvshmemx_init_attr_t *attr);
int nvshmemx_hostlib_init_attr(unsigned int flags, nvshmemx_init_attr_t *attr);
void nvshmemx_hostlib_finalize(void);
int nvshmemx_init_status(void);
int nvshmemx_get_uniqueid(nvshmemx_uniqueid_t *id);
int nvshmemx_set_attr_uniqueid_args(const int myrank, const int nranks,
                                    const nvshmemx_uniqueid_t *id,
                                    nvshmemx_init_attr_t *attr);
int nvshmemx_cumodule_init(struct CUmod_st *module);
int nvshmemx_cumodule_finalize(struct CUmod_st *module);
int nvshmemx_buffer_register(void *addr, size_t length);
int nvshmemx_buffer_unregister(void *addr);
void *nvshmemx_mc_ptr(nvshmem_team_t team, const void *ptr);

// In a stream.
int nvshmemx_collective_launch(const void *func, dim3 gridDims, dim3 blockDims,
                               void **args, size_t sharedMem,
                               cudaStream_t stream);
int nvshmemx_collective_launch_query_gridsize(const void *func, dim3 blockDims,
                                              void **args, size_t sharedMem,
                                              int *gridsize);
void nvshmemx_barrier_all_on_stream(cudaStream_t stream);
int nvshmemx_barrier_on_stream(nvshmem_team_t team, cudaStream_t stream);
void nvshmemx_sync_all_on_stream(cudaStream_t stream);
void nvshmemx_quiet_on_stream(cudaStream_t stream);
void nvshmemx_putmem_on_stream(void *dest, const void *source, size_t bytes,
                               int pe, cudaStream_t stream);
void nvshmemx_getmem_on_stream(void *dest, const void *source, size_t bytes,
                               int pe, cudaStream_t stream);

// By a whole warp or block.
#ifdef __CUDA__
#define __cuferry_nvshmem_scope(scope)                                         \
  __device__ void nvshmemx_putmem_##scope(void *dest, const void *source,      \
                                          size_t bytes, int pe);               \
  __device__ void nvshmemx_getmem_##scope(void *dest, const void *source,      \
                                          size_t bytes, int pe);               \
  __device__ void nvshmemx_putmem_nbi_##scope(void *dest, const void *source,  \
                                              size_t bytes, int pe);           \
  __device__ void nvshmemx_getmem_nbi_##scope(void *dest, const void *source,  \
                                              size_t bytes, int pe);           \
  __device__ void nvshmemx_putmem_signal_##scope(                              \
      void *dest, const void *source, size_t bytes, uint64_t *signal,          \
      uint64_t value, int op, int pe);                                         \
  __device__ void nvshmemx_putmem_signal_nbi_##scope(                          \
      void *dest, const void *source, size_t bytes, uint64_t *signal,          \
      uint64_t value, int op, int pe);                                         \
  __device__ void nvshmemx_barrier_all_##scope(void);                          \
  __device__ int nvshmemx_barrier_##scope(nvshmem_team_t team);                \
  __device__ void nvshmemx_sync_all_##scope(void);
__cuferry_nvshmem_scope(warp)
__cuferry_nvshmem_scope(block)
__device__ void nvshmemx_signal_op(uint64_t *signal, uint64_t value, int op,
                                   int pe);
#endif

#ifdef __cplusplus
}
#endif

#endif // NVSHMEMX_H
