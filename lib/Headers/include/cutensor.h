// cuTENSOR: contractions, reductions and element-wise operations on tensors, in
// its version 2. The functions of version 1 stand beside it, without their
// parameters: types of the same names were structs then.
#ifndef CUFERRY_CUTENSOR_H_
#define CUFERRY_CUTENSOR_H_

#include "cuda_runtime.h"
#include "library_types.h"
#include <stdint.h>
#include <stdio.h>

#pragma cuferry library(cutensor)
#pragma cuferry family(cutensor[A-Z]* CUTENSOR_*)

#define CUTENSOR_MAJOR 2
#define CUTENSOR_MINOR 3
#define CUTENSOR_PATCH 0
#define CUTENSOR_VERSION                                                       \
  (CUTENSOR_MAJOR * 10000 + CUTENSOR_MINOR * 100 + CUTENSOR_PATCH)

typedef struct cutensorHandle *cutensorHandle_t;
typedef struct cutensorTensorDescriptor *cutensorTensorDescriptor_t;
typedef struct cutensorBlockSparseTensorDescriptor
    *cutensorBlockSparseTensorDescriptor_t;
typedef struct cutensorOperationDescriptor *cutensorOperationDescriptor_t;
typedef struct cutensorPlanPreference *cutensorPlanPreference_t;
typedef struct cutensorPlan *cutensorPlan_t;
typedef struct cutensorComputeDescriptor *cutensorComputeDescriptor_t;
typedef void (*cutensorLoggerCallback_t)(int32_t logLevel,
                                         const char *functionName,
                                         const char *message);

typedef cudaDataType cutensorDataType_t;
#define CUTENSOR_R_16F CUDA_R_16F
#define CUTENSOR_C_16F CUDA_C_16F
#define CUTENSOR_R_16BF CUDA_R_16BF
#define CUTENSOR_C_16BF CUDA_C_16BF
#define CUTENSOR_R_32F CUDA_R_32F
#define CUTENSOR_C_32F CUDA_C_32F
#define CUTENSOR_R_64F CUDA_R_64F
#define CUTENSOR_C_64F CUDA_C_64F
#define CUTENSOR_R_8I CUDA_R_8I
#define CUTENSOR_R_8U CUDA_R_8U
#define CUTENSOR_R_32I CUDA_R_32I
#define CUTENSOR_R_32U CUDA_R_32U

typedef enum {
  CUTENSOR_OP_IDENTITY = 1, CUTENSOR_OP_SQRT = 2, CUTENSOR_OP_ADD = 3,
  CUTENSOR_OP_MUL = 5, CUTENSOR_OP_MAX = 6, CUTENSOR_OP_MIN = 7,
  CUTENSOR_OP_RELU = 8, CUTENSOR_OP_CONJ = 9, CUTENSOR_OP_RCP = 10,
  CUTENSOR_OP_SIGMOID = 11, CUTENSOR_OP_TANH = 12, CUTENSOR_OP_EXP = 22,
  CUTENSOR_OP_LOG, CUTENSOR_OP_ABS, CUTENSOR_OP_NEG, CUTENSOR_OP_SIN,
  CUTENSOR_OP_COS, CUTENSOR_OP_TAN, CUTENSOR_OP_SINH, CUTENSOR_OP_COSH,
  CUTENSOR_OP_ASIN, CUTENSOR_OP_ACOS, CUTENSOR_OP_ATAN, CUTENSOR_OP_ASINH,
  CUTENSOR_OP_ACOSH, CUTENSOR_OP_ATANH, CUTENSOR_OP_CEIL, CUTENSOR_OP_FLOOR,
  CUTENSOR_OP_MISH, CUTENSOR_OP_SWISH, CUTENSOR_OP_SOFT_PLUS,
  CUTENSOR_OP_SOFT_SIGN, CUTENSOR_OP_UNKNOWN = 126
} cutensorOperator_t;
typedef enum {
  CUTENSOR_STATUS_SUCCESS = 0, CUTENSOR_STATUS_NOT_INITIALIZED = 1,
  CUTENSOR_STATUS_ALLOC_FAILED = 3, CUTENSOR_STATUS_INVALID_VALUE = 7,
  CUTENSOR_STATUS_ARCH_MISMATCH = 8, CUTENSOR_STATUS_MAPPING_ERROR = 11,
  CUTENSOR_STATUS_EXECUTION_FAILED = 13, CUTENSOR_STATUS_INTERNAL_ERROR = 14,
  CUTENSOR_STATUS_NOT_SUPPORTED = 15, CUTENSOR_STATUS_LICENSE_ERROR = 16,
  CUTENSOR_STATUS_CUBLAS_ERROR = 17, CUTENSOR_STATUS_CUDA_ERROR = 18,
  CUTENSOR_STATUS_INSUFFICIENT_WORKSPACE = 19,
  CUTENSOR_STATUS_INSUFFICIENT_DRIVER = 20, CUTENSOR_STATUS_IO_ERROR = 21
} cutensorStatus_t;
typedef enum {
  CUTENSOR_ALGO_DEFAULT_PATIENT = -6, CUTENSOR_ALGO_GETT = -4,
  CUTENSOR_ALGO_TGETT = -3, CUTENSOR_ALGO_TTGT = -2, CUTENSOR_ALGO_DEFAULT = -1
} cutensorAlgo_t;
typedef enum {
  CUTENSOR_WORKSPACE_MIN = 1, CUTENSOR_WORKSPACE_DEFAULT = 2,
  CUTENSOR_WORKSPACE_MAX = 3, CUTENSOR_WORKSPACE_RECOMMENDED = 2
} cutensorWorksizePreference_t;
typedef enum {
  CUTENSOR_JIT_MODE_NONE, CUTENSOR_JIT_MODE_DEFAULT
} cutensorJitMode_t;
typedef enum {
  CUTENSOR_AUTOTUNE_MODE_NONE, CUTENSOR_AUTOTUNE_MODE_INCREMENTAL,
  CUTENSOR_AUTOTUNE_NONE = 0, CUTENSOR_AUTOTUNE_INCREMENTAL = 1
} cutensorAutotuneMode_t;
typedef enum {
  CUTENSOR_CACHE_MODE_NONE, CUTENSOR_CACHE_MODE_PEDANTIC
} cutensorCacheMode_t;
typedef enum {
  CUTENSOR_OPERATION_DESCRIPTOR_TAG, CUTENSOR_OPERATION_DESCRIPTOR_SCALAR_TYPE,
  CUTENSOR_OPERATION_DESCRIPTOR_FLOPS,
  CUTENSOR_OPERATION_DESCRIPTOR_MOVED_BYTES,
  CUTENSOR_OPERATION_DESCRIPTOR_PADDING_LEFT,
  CUTENSOR_OPERATION_DESCRIPTOR_PADDING_RIGHT,
  CUTENSOR_OPERATION_DESCRIPTOR_PADDING_VALUE
} cutensorOperationDescriptorAttribute_t;
typedef enum {
  CUTENSOR_PLAN_PREFERENCE_AUTOTUNE_MODE, CUTENSOR_PLAN_PREFERENCE_CACHE_MODE,
  CUTENSOR_PLAN_PREFERENCE_INCREMENTAL_COUNT, CUTENSOR_PLAN_PREFERENCE_ALGO,
  CUTENSOR_PLAN_PREFERENCE_KERNEL_RANK, CUTENSOR_PLAN_PREFERENCE_JIT
} cutensorPlanPreferenceAttribute_t;
typedef enum { CUTENSOR_PLAN_REQUIRED_WORKSPACE } cutensorPlanAttribute_t;

__cuferry_extern_c_begin

extern const cutensorComputeDescriptor_t CUTENSOR_COMPUTE_DESC_16F;
extern const cutensorComputeDescriptor_t CUTENSOR_COMPUTE_DESC_16BF;
extern const cutensorComputeDescriptor_t CUTENSOR_COMPUTE_DESC_TF32;
extern const cutensorComputeDescriptor_t CUTENSOR_COMPUTE_DESC_3XTF32;
extern const cutensorComputeDescriptor_t CUTENSOR_COMPUTE_DESC_32F;
extern const cutensorComputeDescriptor_t CUTENSOR_COMPUTE_DESC_64F;

cutensorStatus_t cutensorCreate(cutensorHandle_t *handle);
cutensorStatus_t cutensorDestroy(cutensorHandle_t handle);
const char *cutensorGetErrorString(const cutensorStatus_t error);
size_t cutensorGetVersion(void);
size_t cutensorGetCudartVersion(void);

// Plans that are kept.
cutensorStatus_t cutensorHandleResizePlanCache(cutensorHandle_t handle,
                                               const uint32_t numEntries);
cutensorStatus_t
cutensorHandleWritePlanCacheToFile(const cutensorHandle_t handle,
                                   const char filename[]);
cutensorStatus_t
cutensorHandleReadPlanCacheFromFile(cutensorHandle_t handle,
                                    const char filename[],
                                    uint32_t *numCachelinesRead);
cutensorStatus_t cutensorWriteKernelCacheToFile(const cutensorHandle_t handle,
                                                const char filename[]);
cutensorStatus_t cutensorReadKernelCacheFromFile(cutensorHandle_t handle,
                                                 const char filename[]);

// Tensors.
cutensorStatus_t cutensorCreateTensorDescriptor(
    const cutensorHandle_t handle, cutensorTensorDescriptor_t *desc,
    const uint32_t numModes, const int64_t extent[], const int64_t stride[],
    cutensorDataType_t dataType, uint32_t alignmentRequirement);
cutensorStatus_t
cutensorDestroyTensorDescriptor(cutensorTensorDescriptor_t desc);
__cuferry_unrecorded(cutensorStatus_t,
                     cutensorCreateBlockSparseTensorDescriptor);
cutensorStatus_t cutensorDestroyBlockSparseTensorDescriptor(
    cutensorBlockSparseTensorDescriptor_t desc);

// Operations: described, planned, executed.
#define __cuferry_tensor(A)                                                    \
  const cutensorTensorDescriptor_t desc##A, const int32_t mode##A[]
#define __cuferry_tensor_op(A) __cuferry_tensor(A), cutensorOperator_t op##A
cutensorStatus_t cutensorCreateContraction(
    const cutensorHandle_t handle, cutensorOperationDescriptor_t *desc,
    __cuferry_tensor_op(A), __cuferry_tensor_op(B), __cuferry_tensor_op(C),
    __cuferry_tensor(D), const cutensorComputeDescriptor_t descCompute);
cutensorStatus_t cutensorCreateContractionTrinary(
    const cutensorHandle_t handle, cutensorOperationDescriptor_t *desc,
    __cuferry_tensor_op(A), __cuferry_tensor_op(B), __cuferry_tensor_op(C),
    __cuferry_tensor_op(D), __cuferry_tensor(E),
    const cutensorComputeDescriptor_t descCompute);
__cuferry_unrecorded(cutensorStatus_t, cutensorCreateBlockSparseContraction);
cutensorStatus_t cutensorCreateReduction(
    const cutensorHandle_t handle, cutensorOperationDescriptor_t *desc,
    __cuferry_tensor_op(A), __cuferry_tensor_op(C), __cuferry_tensor(D),
    cutensorOperator_t opReduce, const cutensorComputeDescriptor_t descCompute);
cutensorStatus_t
cutensorCreatePermutation(const cutensorHandle_t handle,
                          cutensorOperationDescriptor_t *desc,
                          __cuferry_tensor_op(A), __cuferry_tensor(B),
                          const cutensorComputeDescriptor_t descCompute);
cutensorStatus_t cutensorCreateElementwiseBinary(
    const cutensorHandle_t handle, cutensorOperationDescriptor_t *desc,
    __cuferry_tensor_op(A), __cuferry_tensor_op(C), __cuferry_tensor(D),
    cutensorOperator_t opAC, const cutensorComputeDescriptor_t descCompute);
cutensorStatus_t cutensorCreateElementwiseTrinary(
    const cutensorHandle_t handle, cutensorOperationDescriptor_t *desc,
    __cuferry_tensor_op(A), __cuferry_tensor_op(B), __cuferry_tensor_op(C),
    __cuferry_tensor(D), cutensorOperator_t opAB, cutensorOperator_t opABC,
    const cutensorComputeDescriptor_t descCompute);
cutensorStatus_t
cutensorDestroyOperationDescriptor(cutensorOperationDescriptor_t desc);
cutensorStatus_t cutensorOperationDescriptorSetAttribute(
    const cutensorHandle_t handle, cutensorOperationDescriptor_t desc,
    cutensorOperationDescriptorAttribute_t attr, const void *buf,
    size_t sizeInBytes);
cutensorStatus_t cutensorOperationDescriptorGetAttribute(
    const cutensorHandle_t handle, cutensorOperationDescriptor_t desc,
    cutensorOperationDescriptorAttribute_t attr, void *buf, size_t sizeInBytes);
cutensorStatus_t cutensorCreatePlanPreference(const cutensorHandle_t handle,
                                              cutensorPlanPreference_t *pref,
                                              cutensorAlgo_t algo,
                                              cutensorJitMode_t jitMode);
cutensorStatus_t cutensorDestroyPlanPreference(cutensorPlanPreference_t pref);
cutensorStatus_t
cutensorPlanPreferenceSetAttribute(const cutensorHandle_t handle,
                                   cutensorPlanPreference_t pref,
                                   cutensorPlanPreferenceAttribute_t attr,
                                   const void *buf, size_t sizeInBytes);
cutensorStatus_t
cutensorEstimateWorkspaceSize(const cutensorHandle_t handle,
                              const cutensorOperationDescriptor_t desc,
                              const cutensorPlanPreference_t planPref,
                              const cutensorWorksizePreference_t workspacePref,
                              uint64_t *workspaceSizeEstimate);
cutensorStatus_t cutensorCreatePlan(const cutensorHandle_t handle,
                                    cutensorPlan_t *plan,
                                    const cutensorOperationDescriptor_t desc,
                                    const cutensorPlanPreference_t pref,
                                    uint64_t workspaceSizeLimit);
cutensorStatus_t cutensorDestroyPlan(cutensorPlan_t plan);
cutensorStatus_t cutensorPlanGetAttribute(const cutensorHandle_t handle,
                                          const cutensorPlan_t plan,
                                          cutensorPlanAttribute_t attr,
                                          void *buf, size_t sizeInBytes);
cutensorStatus_t cutensorContract(const cutensorHandle_t handle,
                                  const cutensorPlan_t plan, const void *alpha,
                                  const void *A, const void *B,
                                  const void *beta, const void *C, void *D,
                                  void *workspace, uint64_t workspaceSize,
                                  cudaStream_t stream);
cutensorStatus_t cutensorContractTrinary(
    const cutensorHandle_t handle, const cutensorPlan_t plan, const void *alpha,
    const void *A, const void *B, const void *C, const void *beta,
    const void *D, void *E, void *workspace, uint64_t workspaceSize,
    cudaStream_t stream);
__cuferry_unrecorded(cutensorStatus_t, cutensorBlockSparseContract);
cutensorStatus_t cutensorReduce(const cutensorHandle_t handle,
                                const cutensorPlan_t plan, const void *alpha,
                                const void *A, const void *beta, const void *C,
                                void *D, void *workspace,
                                uint64_t workspaceSize, cudaStream_t stream);
cutensorStatus_t cutensorPermute(const cutensorHandle_t handle,
                                 const cutensorPlan_t plan, const void *alpha,
                                 const void *A, void *B,
                                 const cudaStream_t stream);
cutensorStatus_t
cutensorElementwiseBinaryExecute(const cutensorHandle_t handle,
                                 const cutensorPlan_t plan, const void *alpha,
                                 const void *A, const void *gamma,
                                 const void *C, void *D, cudaStream_t stream);
cutensorStatus_t cutensorElementwiseTrinaryExecute(
    const cutensorHandle_t handle, const cutensorPlan_t plan, const void *alpha,
    const void *A, const void *beta, const void *B, const void *gamma,
    const void *C, void *D, cudaStream_t stream);

// Of version 1.
typedef enum {
  CUTENSOR_COMPUTE_16F = 1, CUTENSOR_COMPUTE_32F = 4, CUTENSOR_COMPUTE_64F = 16,
  CUTENSOR_COMPUTE_8U = 64, CUTENSOR_COMPUTE_32U = 128,
  CUTENSOR_COMPUTE_8I = 256, CUTENSOR_COMPUTE_32I = 512,
  CUTENSOR_COMPUTE_16BF = 1024, CUTENSOR_COMPUTE_TF32 = 4096,
  CUTENSOR_COMPUTE_3XTF32 = 8192
} cutensorComputeType_t;
typedef enum {
  CUTENSOR_CONTRACTION_FIND_AUTOTUNE_MODE,
  CUTENSOR_CONTRACTION_FIND_CACHE_MODE,
  CUTENSOR_CONTRACTION_FIND_INCREMENTAL_COUNT
} cutensorContractionFindAttributes_t;
#define __cuferry_opaque(name)                                                 \
  typedef struct {                                                             \
    int64_t fields[1];                                                         \
  } name;
__cuferry_opaque(cutensorContractionDescriptor_t)
__cuferry_opaque(cutensorContractionFind_t)
__cuferry_opaque(cutensorContractionPlan_t)
__cuferry_opaque(cutensorPlanCacheline_t)
__cuferry_opaque(cutensorPlanCache_t)
__cuferry_unrecorded(cutensorStatus_t, cutensorInit);
__cuferry_unrecorded(cutensorStatus_t, cutensorHandleAttachPlanCachelines);
__cuferry_unrecorded(cutensorStatus_t, cutensorHandleDetachPlanCachelines);
__cuferry_unrecorded(cutensorStatus_t, cutensorHandleReadCacheFromFile);
__cuferry_unrecorded(cutensorStatus_t, cutensorHandleWriteCacheToFile);
__cuferry_unrecorded(cutensorStatus_t, cutensorInitTensorDescriptor);
__cuferry_unrecorded(cutensorStatus_t, cutensorGetAlignmentRequirement);
__cuferry_unrecorded(cutensorStatus_t, cutensorInitContractionDescriptor);
__cuferry_unrecorded(cutensorStatus_t, cutensorInitContractionFind);
__cuferry_unrecorded(cutensorStatus_t, cutensorContractionFindSetAttribute);
__cuferry_unrecorded(cutensorStatus_t, cutensorContractionGetWorkspace);
__cuferry_unrecorded(cutensorStatus_t, cutensorContractionGetWorkspaceSize);
__cuferry_unrecorded(cutensorStatus_t, cutensorInitContractionPlan);
__cuferry_unrecorded(cutensorStatus_t, cutensorContraction);
__cuferry_unrecorded(cutensorStatus_t, cutensorReduction);
__cuferry_unrecorded(cutensorStatus_t, cutensorReductionGetWorkspace);
__cuferry_unrecorded(cutensorStatus_t, cutensorPermutation);
__cuferry_unrecorded(cutensorStatus_t, cutensorElementwiseBinary);
__cuferry_unrecorded(cutensorStatus_t, cutensorElementwiseTrinary);

__cuferry_extern_c_end

#endif // CUFERRY_CUTENSOR_H_
