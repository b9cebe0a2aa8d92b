// NVSHMEM: memory that the devices of many machines share. Names in use; the
// rest is known by its family.
#ifndef NVSHMEM_H
#define NVSHMEM_H

#include "crt/host_defines.h"
#include "cuda_runtime.h"
#include <stddef.h>
#include <stdint.h>

#pragma cuferry library(nvshmem)
#pragma cuferry family(nvshmem_* nvshmemx_* NVSHMEM_* NVSHMEMX_*)

#define NVSHMEM_MAJOR_VERSION 1
#define NVSHMEM_MINOR_VERSION 3
#define NVSHMEM_MAX_NAME_LEN 256

typedef int32_t nvshmem_team_t;
typedef nvshmem_team_t nvshmemx_team_t;
typedef uint64_t *nvshmem_ctx_t;

enum {
  NVSHMEM_TEAM_INVALID = -1, NVSHMEM_TEAM_WORLD = 0, NVSHMEM_TEAM_SHARED = 1,
  NVSHMEMX_TEAM_NODE = 2
};
enum nvshmem_cmp_type {
  NVSHMEM_CMP_EQ, NVSHMEM_CMP_NE, NVSHMEM_CMP_GT, NVSHMEM_CMP_LE,
  NVSHMEM_CMP_LT, NVSHMEM_CMP_GE
};
enum nvshmem_signal_op { NVSHMEM_SIGNAL_SET = 9, NVSHMEM_SIGNAL_ADD = 10 };
enum nvshmem_thread_support {
  NVSHMEM_THREAD_SINGLE, NVSHMEM_THREAD_FUNNELED, NVSHMEM_THREAD_SERIALIZED,
  NVSHMEM_THREAD_MULTIPLE
};

#ifdef __cplusplus
extern "C" {
#endif

// Start and places.
void nvshmem_init(void);
int nvshmem_init_thread(int requested, int *provided);
void nvshmem_finalize(void);
void nvshmem_global_exit(int status);
void nvshmem_info_get_version(int *major, int *minor);
void nvshmem_info_get_name(char *name);

// Memory that is the same everywhere.
void *nvshmem_malloc(size_t size);
void *nvshmem_calloc(size_t count, size_t size);
void *nvshmem_align(size_t alignment, size_t size);
void nvshmem_free(void *ptr);

// Functions for host and device.
#define __cuferry_both __cudart_builtin__
__cuferry_both int nvshmem_my_pe(void);
__cuferry_both int nvshmem_n_pes(void);
__cuferry_both void *nvshmem_ptr(const void *dest, int pe);
__cuferry_both int nvshmem_team_my_pe(nvshmem_team_t team);
__cuferry_both int nvshmem_team_n_pes(nvshmem_team_t team);
__cuferry_both int nvshmem_team_translate_pe(nvshmem_team_t source, int pe,
                                             nvshmem_team_t dest);
__cuferry_both void nvshmem_barrier_all(void);
__cuferry_both int nvshmem_barrier(nvshmem_team_t team);
__cuferry_both void nvshmem_sync_all(void);
__cuferry_both int nvshmem_team_sync(nvshmem_team_t team);
__cuferry_both void nvshmem_quiet(void);
__cuferry_both void nvshmem_fence(void);

// Puts and gets of bytes, words by size, and elements by type.
#define __cuferry_nvshmem_size(name, T)                                        \
  __cuferry_both void nvshmem_put##name(T *dest, const T *source,              \
                                        size_t count, int pe);                 \
  __cuferry_both void nvshmem_get##name(T *dest, const T *source,              \
                                        size_t count, int pe);                 \
  __cuferry_both void nvshmem_put##name##_nbi(T *dest, const T *source,        \
                                              size_t count, int pe);           \
  __cuferry_both void nvshmem_get##name##_nbi(T *dest, const T *source,        \
                                              size_t count, int pe);           \
  __cuferry_both void nvshmem_put##name##_signal(                              \
      T *dest, const T *source, size_t count, uint64_t *signal,                \
      uint64_t value, int op, int pe);                                         \
  __cuferry_both void nvshmem_put##name##_signal_nbi(                          \
      T *dest, const T *source, size_t count, uint64_t *signal,                \
      uint64_t value, int op, int pe);
__cuferry_nvshmem_size(mem, void)
__cuferry_nvshmem_size(8, void)
__cuferry_nvshmem_size(16, void)
__cuferry_nvshmem_size(32, void)
__cuferry_nvshmem_size(64, void)
__cuferry_nvshmem_size(128, void)

#define __cuferry_nvshmem_type(name, T)                                        \
  __cuferry_both void nvshmem_##name##_p(T *dest, const T value, int pe);      \
  __cuferry_both T nvshmem_##name##_g(const T *source, int pe);                \
  __cuferry_both void nvshmem_##name##_put(T *dest, const T *source,           \
                                           size_t count, int pe);              \
  __cuferry_both void nvshmem_##name##_get(T *dest, const T *source,           \
                                           size_t count, int pe);              \
  __cuferry_both void nvshmem_##name##_put_nbi(T *dest, const T *source,       \
                                               size_t count, int pe);          \
  __cuferry_both void nvshmem_##name##_get_nbi(T *dest, const T *source,       \
                                               size_t count, int pe);
__cuferry_nvshmem_type(float, float)
__cuferry_nvshmem_type(double, double)
__cuferry_nvshmem_type(char, char)
__cuferry_nvshmem_type(short, short)
__cuferry_nvshmem_type(int, int)
__cuferry_nvshmem_type(long, long)
__cuferry_nvshmem_type(longlong, long long)
__cuferry_nvshmem_type(uint, unsigned int)
__cuferry_nvshmem_type(ulong, unsigned long)
__cuferry_nvshmem_type(ulonglong, unsigned long long)
__cuferry_nvshmem_type(int32, int32_t)
__cuferry_nvshmem_type(int64, int64_t)
__cuferry_nvshmem_type(uint32, uint32_t)
__cuferry_nvshmem_type(uint64, uint64_t)
__cuferry_nvshmem_type(size, size_t)

// Signals.
__cuferry_both uint64_t nvshmem_signal_fetch(uint64_t *signal);
__cuferry_both uint64_t nvshmem_signal_wait_until(uint64_t *signal, int cmp,
                                                  uint64_t value);

#ifdef __cplusplus
}
#endif

#include "nvshmemx.h"

#endif // NVSHMEM_H
