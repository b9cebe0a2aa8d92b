// cuFile (GPUDirect Storage): files straight into device memory.
#ifndef __CUFILE_H_
#define __CUFILE_H_

#include "cuda.h"
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>

#pragma cuferry library(cufile)
#pragma cuferry family(cuFile[A-Z]* CUfile[A-Z]* CU_FILE_* CUFILE_*)

#define CUFILEOP_BASE_ERR 5000
#define IS_CUFILE_ERR(error) (abs((error)) > CUFILEOP_BASE_ERR)
#define CUFILE_ERRSTR(error) cufileop_status_error((CUfileOpError)abs((error)))
#define IS_CUDA_ERR(status) ((status).err == CU_FILE_CUDA_DRIVER_ERROR)
#define CU_FILE_CUDA_ERR(status) ((status).cu_err)

typedef enum CUfileOpError {
  CU_FILE_SUCCESS = 0, CU_FILE_DRIVER_NOT_INITIALIZED = CUFILEOP_BASE_ERR + 1,
  CU_FILE_DRIVER_INVALID_PROPS, CU_FILE_DRIVER_UNSUPPORTED_LIMIT,
  CU_FILE_DRIVER_VERSION_MISMATCH, CU_FILE_DRIVER_VERSION_READ_ERROR,
  CU_FILE_DRIVER_CLOSING, CU_FILE_PLATFORM_NOT_SUPPORTED,
  CU_FILE_IO_NOT_SUPPORTED, CU_FILE_DEVICE_NOT_SUPPORTED,
  CU_FILE_NVFS_DRIVER_ERROR, CU_FILE_CUDA_DRIVER_ERROR,
  CU_FILE_CUDA_POINTER_INVALID, CU_FILE_CUDA_MEMORY_TYPE_INVALID,
  CU_FILE_CUDA_POINTER_RANGE_ERROR, CU_FILE_CUDA_CONTEXT_MISMATCH,
  CU_FILE_INVALID_MAPPING_SIZE, CU_FILE_INVALID_MAPPING_RANGE,
  CU_FILE_INVALID_FILE_TYPE, CU_FILE_INVALID_FILE_OPEN_FLAG,
  CU_FILE_DIO_NOT_SET, CU_FILE_INVALID_VALUE = CUFILEOP_BASE_ERR + 22,
  CU_FILE_MEMORY_ALREADY_REGISTERED, CU_FILE_MEMORY_NOT_REGISTERED,
  CU_FILE_PERMISSION_DENIED, CU_FILE_DRIVER_ALREADY_OPEN,
  CU_FILE_HANDLE_NOT_REGISTERED, CU_FILE_HANDLE_ALREADY_REGISTERED,
  CU_FILE_DEVICE_NOT_FOUND, CU_FILE_INTERNAL_ERROR, CU_FILE_GETNEWFD_FAILED,
  CU_FILE_NVFS_SETUP_ERROR = CUFILEOP_BASE_ERR + 33, CU_FILE_IO_DISABLED,
  CU_FILE_BATCH_SUBMIT_FAILED, CU_FILE_GPU_MEMORY_PINNING_FAILED,
  CU_FILE_BATCH_FULL, CU_FILE_ASYNC_NOT_SUPPORTED, CU_FILE_IO_MAX_ERROR
} CUfileOpError;

typedef struct CUfileError {
  CUfileOpError err;
  CUresult cu_err;
} CUfileError_t;

typedef enum CUfileDriverStatusFlags {
  CU_FILE_LUSTRE_SUPPORTED, CU_FILE_WEKAFS_SUPPORTED, CU_FILE_NFS_SUPPORTED,
  CU_FILE_GPFS_SUPPORTED, CU_FILE_NVME_SUPPORTED, CU_FILE_NVMEOF_SUPPORTED,
  CU_FILE_SCSI_SUPPORTED, CU_FILE_SCALEFLUX_CSD_SUPPORTED,
  CU_FILE_NVMESH_SUPPORTED, CU_FILE_BEEGFS_SUPPORTED,
  CU_FILE_NVME_P2P_SUPPORTED = 11, CU_FILE_SCATEFS_SUPPORTED
} CUfileDriverStatusFlags_t;
typedef enum CUfileDriverControlFlags {
  CU_FILE_USE_POLL_MODE, CU_FILE_ALLOW_COMPAT_MODE
} CUfileDriverControlFlags_t;
typedef enum CUfileFeatureFlags {
  CU_FILE_DYN_ROUTING_SUPPORTED, CU_FILE_BATCH_IO_SUPPORTED,
  CU_FILE_STREAMS_SUPPORTED, CU_FILE_PARALLEL_IO_SUPPORTED
} CUfileFeatureFlags_t;
typedef struct CUfileDrvProps {
  struct {
    unsigned int major_version, minor_version;
    size_t poll_thresh_size, max_direct_io_size;
    unsigned int dstatusflags, dcontrolflags;
  } nvfs;
  unsigned int fflags;
  unsigned int max_device_cache_size, per_buffer_cache_size;
  unsigned int max_device_pinned_mem_size, max_batch_io_size;
  unsigned int max_batch_io_timeout_msecs;
} CUfileDrvProps_t;

// Files and buffers.
enum CUfileFileHandleType {
  CU_FILE_HANDLE_TYPE_OPAQUE_FD = 1, CU_FILE_HANDLE_TYPE_OPAQUE_WIN32 = 2,
  CU_FILE_HANDLE_TYPE_USERSPACE_FS = 3
};
typedef struct cufileRDMAInfo {
  int version;
  int desc_len;
  const char *desc_str;
} cufileRDMAInfo_t;
typedef struct CUfileFSOps {
  const char *(*fs_type)(const void *handle);
  int (*getRDMADeviceList)(const void *handle, struct sockaddr **hostaddrs);
  int (*getRDMADevicePriority)(const void *handle, char *, size_t, loff_t,
                               struct sockaddr *hostaddr);
  ssize_t (*read)(const void *handle, char *, size_t, loff_t,
                  cufileRDMAInfo_t *);
  ssize_t (*write)(const void *handle, const char *, size_t, loff_t,
                   cufileRDMAInfo_t *);
} CUfileFSOps_t;
typedef struct CUfileDescr_t {
  enum CUfileFileHandleType type;
  union {
    int fd;
    void *handle;
  } handle;
  const CUfileFSOps_t *fs_ops;
} CUfileDescr_t;
typedef void *CUfileHandle_t;

// Several at a time.
typedef enum CUfileOpcode { CUFILE_READ, CUFILE_WRITE } CUfileOpcode_t;
typedef enum CUFILEStatus_enum {
  CUFILE_WAITING = 1, CUFILE_PENDING = 2, CUFILE_INVALID = 4,
  CUFILE_CANCELED = 8, CUFILE_COMPLETE = 16, CUFILE_TIMEOUT = 32,
  CUFILE_FAILED = 64
} CUfileStatus_t;
typedef enum cufileBatchMode { CUFILE_BATCH = 1 } CUfileBatchMode_t;
typedef struct CUfileIOParams {
  CUfileBatchMode_t mode;
  union {
    struct {
      void *devPtr_base;
      off_t file_offset, devPtr_offset;
      size_t size;
    } batch;
  } u;
  CUfileHandle_t fh;
  CUfileOpcode_t opcode;
  void *cookie;
} CUfileIOParams_t;
typedef struct CUfileIOEvents {
  void *cookie;
  CUfileStatus_t status;
  size_t ret;
} CUfileIOEvents_t;
typedef void *CUfileBatchHandle_t;

#ifdef __cplusplus
extern "C" {
#endif

const char *cufileop_status_error(CUfileOpError status);
CUfileError_t cuFileDriverOpen(void);
CUfileError_t cuFileDriverClose(void);
CUfileError_t cuFileDriverClose_v2(void);
long cuFileUseCount(void);
CUfileError_t cuFileGetVersion(int *version);
CUfileError_t cuFileDriverGetProperties(CUfileDrvProps_t *props);
CUfileError_t cuFileDriverSetPollMode(bool poll, size_t poll_threshold_size);
CUfileError_t cuFileDriverSetMaxDirectIOSize(size_t max_direct_io_size);
CUfileError_t cuFileDriverSetMaxCacheSize(size_t max_cache_size);
CUfileError_t cuFileDriverSetMaxPinnedMemSize(size_t max_pinned_size);

CUfileError_t cuFileHandleRegister(CUfileHandle_t *fh, CUfileDescr_t *descr);
void cuFileHandleDeregister(CUfileHandle_t fh);
CUfileError_t cuFileBufRegister(const void *devPtr_base, size_t length,
                                int flags);
CUfileError_t cuFileBufDeregister(const void *devPtr_base);
ssize_t cuFileRead(CUfileHandle_t fh, void *devPtr_base, size_t size,
                   off_t file_offset, off_t devPtr_offset);
ssize_t cuFileWrite(CUfileHandle_t fh, const void *devPtr_base, size_t size,
                    off_t file_offset, off_t devPtr_offset);

CUfileError_t cuFileReadAsync(CUfileHandle_t fh, void *devPtr_base,
                              size_t *size, off_t *file_offset,
                              off_t *devPtr_offset, ssize_t *bytes_read,
                              CUstream stream);
CUfileError_t cuFileWriteAsync(CUfileHandle_t fh, void *devPtr_base,
                               size_t *size, off_t *file_offset,
                               off_t *devPtr_offset, ssize_t *bytes_written,
                               CUstream stream);
CUfileError_t cuFileStreamRegister(CUstream stream, unsigned flags);
CUfileError_t cuFileStreamDeregister(CUstream stream);

CUfileError_t cuFileBatchIOSetUp(CUfileBatchHandle_t *batch, unsigned nr);
CUfileError_t cuFileBatchIOSubmit(CUfileBatchHandle_t batch, unsigned nr,
                                  CUfileIOParams_t *params,
                                  unsigned int flags);
CUfileError_t cuFileBatchIOGetStatus(CUfileBatchHandle_t batch,
                                     unsigned min_nr, unsigned *nr,
                                     CUfileIOEvents_t *events,
                                     struct timespec *timeout);
CUfileError_t cuFileBatchIOCancel(CUfileBatchHandle_t batch);
void cuFileBatchIODestroy(CUfileBatchHandle_t batch);

// Parameters, whose enumerations are not recorded.
__cuferry_unrecorded(CUfileError_t, cuFileGetParameterSizeT);
__cuferry_unrecorded(CUfileError_t, cuFileGetParameterBool);
__cuferry_unrecorded(CUfileError_t, cuFileGetParameterString);
__cuferry_unrecorded(CUfileError_t, cuFileGetParameterMinMaxValue);
__cuferry_unrecorded(CUfileError_t, cuFileSetParameterSizeT);
__cuferry_unrecorded(CUfileError_t, cuFileSetParameterBool);
__cuferry_unrecorded(CUfileError_t, cuFileSetParameterString);

#ifdef __cplusplus
}
#endif

#endif // __CUFILE_H_
