// cuDNN: convolutions.
#ifndef CUDNN_CNN_H_
#define CUDNN_CNN_H_

#include "cudnn_ops.h"

#pragma cuferry library(cudnn)

#define CUDNN_CNN_MAJOR CUDNN_MAJOR
#define CUDNN_CNN_MINOR CUDNN_MINOR
#define CUDNN_CNN_PATCH CUDNN_PATCHLEVEL

__cuferry_extern_c_begin

cudnnStatus_t cudnnCnnVersionCheck(void);

// The descriptor. Before cuDNN 6 the 2d functions had no type of computation.
__cuferry_cudnn_descriptor(Convolution)
cudnnStatus_t cudnnSetConvolution2dDescriptor(
    cudnnConvolutionDescriptor_t convDesc, int padH, int padW, int u, int v,
    int dilationH, int dilationW, cudnnConvolutionMode_t mode,
    cudnnDataType_t computeType __cuferry_default(CUDNN_DATA_FLOAT));
cudnnStatus_t cudnnGetConvolution2dDescriptor(
    const cudnnConvolutionDescriptor_t convDesc, int *padH, int *padW, int *u,
    int *v, int *dilationH, int *dilationW, cudnnConvolutionMode_t *mode,
    cudnnDataType_t *computeType __cuferry_default(0));
cudnnStatus_t cudnnSetConvolutionNdDescriptor(
    cudnnConvolutionDescriptor_t convDesc, int arrayLength, const int pad[],
    const int filterStride[], const int dilation[], cudnnConvolutionMode_t mode,
    cudnnDataType_t computeType);
cudnnStatus_t cudnnGetConvolutionNdDescriptor(
    const cudnnConvolutionDescriptor_t convDesc, int arrayLengthRequested,
    int *arrayLength, int pad[], int stride[], int dilation[],
    cudnnConvolutionMode_t *mode, cudnnDataType_t *computeType);
cudnnStatus_t cudnnGetConvolution2dForwardOutputDim(
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t inputDesc,
    const cudnnFilterDescriptor_t filterDesc, int *n, int *c, int *h, int *w);
cudnnStatus_t cudnnGetConvolutionNdForwardOutputDim(
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t inputDesc,
    const cudnnFilterDescriptor_t filterDesc, int nbDims, int outputDim[]);
cudnnStatus_t cudnnSetConvolutionMathType(cudnnConvolutionDescriptor_t convDesc,
                                          cudnnMathType_t mathType);
cudnnStatus_t cudnnGetConvolutionMathType(cudnnConvolutionDescriptor_t convDesc,
                                          cudnnMathType_t *mathType);
cudnnStatus_t
cudnnSetConvolutionGroupCount(cudnnConvolutionDescriptor_t convDesc,
                              int groupCount);
cudnnStatus_t
cudnnGetConvolutionGroupCount(cudnnConvolutionDescriptor_t convDesc,
                              int *groupCount);
cudnnStatus_t
cudnnSetConvolutionReorderType(cudnnConvolutionDescriptor_t convDesc,
                               cudnnReorderType_t reorderType);
cudnnStatus_t
cudnnGetConvolutionReorderType(cudnnConvolutionDescriptor_t convDesc,
                               cudnnReorderType_t *reorderType);

// How an algorithm did.
#define __cuferry_cudnn_performance(Name)                                      \
  typedef struct Name##PerfStruct {                                            \
    Name##_t algo;                                                             \
    cudnnStatus_t status;                                                      \
    float time;                                                                \
    size_t memory;                                                             \
    cudnnDeterminism_t determinism;                                            \
    cudnnMathType_t mathType;                                                  \
    int reserved[3];                                                           \
  } Name##Perf_t;
__cuferry_cudnn_performance(cudnnConvolutionFwdAlgo)
__cuferry_cudnn_performance(cudnnConvolutionBwdDataAlgo)
__cuferry_cudnn_performance(cudnnConvolutionBwdFilterAlgo)

// Forward.
cudnnStatus_t cudnnGetConvolutionForwardAlgorithmMaxCount(cudnnHandle_t handle,
                                                          int *count);
cudnnStatus_t cudnnGetConvolutionForwardAlgorithm_v7(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t srcDesc,
    const cudnnFilterDescriptor_t filterDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t destDesc, const int requestedAlgoCount,
    int *returnedAlgoCount, cudnnConvolutionFwdAlgoPerf_t *perfResults);
cudnnStatus_t cudnnFindConvolutionForwardAlgorithm(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t xDesc,
    const cudnnFilterDescriptor_t wDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t yDesc, const int requestedAlgoCount,
    int *returnedAlgoCount, cudnnConvolutionFwdAlgoPerf_t *perfResults);
cudnnStatus_t cudnnFindConvolutionForwardAlgorithmEx(
    cudnnHandle_t handle, __cuferry_in(x), const cudnnFilterDescriptor_t wDesc,
    const void *w, const cudnnConvolutionDescriptor_t convDesc,
    __cuferry_out(y), const int requestedAlgoCount, int *returnedAlgoCount,
    cudnnConvolutionFwdAlgoPerf_t *perfResults, void *workspace,
    size_t workspaceSize);
cudnnStatus_t cudnnGetConvolutionForwardWorkspaceSize(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t xDesc,
    const cudnnFilterDescriptor_t wDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t yDesc, cudnnConvolutionFwdAlgo_t algo,
    size_t *size);
cudnnStatus_t cudnnConvolutionForward(
    cudnnHandle_t handle, const void *alpha, __cuferry_in(x),
    const cudnnFilterDescriptor_t wDesc, const void *w,
    const cudnnConvolutionDescriptor_t convDesc, cudnnConvolutionFwdAlgo_t algo,
    void *workspace, size_t workspaceSize, const void *beta, __cuferry_out(y));
cudnnStatus_t cudnnConvolutionBiasActivationForward(
    cudnnHandle_t handle, const void *alpha1, __cuferry_in(x),
    const cudnnFilterDescriptor_t wDesc, const void *w,
    const cudnnConvolutionDescriptor_t convDesc, cudnnConvolutionFwdAlgo_t algo,
    void *workspace, size_t workspaceSize, const void *alpha2, __cuferry_in(z),
    __cuferry_in(bias), const cudnnActivationDescriptor_t activationDesc,
    __cuferry_out(y));

// Backward, to the data.
cudnnStatus_t
cudnnGetConvolutionBackwardDataAlgorithmMaxCount(cudnnHandle_t handle,
                                                 int *count);
cudnnStatus_t cudnnGetConvolutionBackwardDataAlgorithm_v7(
    cudnnHandle_t handle, const cudnnFilterDescriptor_t filterDesc,
    const cudnnTensorDescriptor_t diffDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t gradDesc, const int requestedAlgoCount,
    int *returnedAlgoCount, cudnnConvolutionBwdDataAlgoPerf_t *perfResults);
cudnnStatus_t cudnnFindConvolutionBackwardDataAlgorithm(
    cudnnHandle_t handle, const cudnnFilterDescriptor_t wDesc,
    const cudnnTensorDescriptor_t dyDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t dxDesc, const int requestedAlgoCount,
    int *returnedAlgoCount, cudnnConvolutionBwdDataAlgoPerf_t *perfResults);
cudnnStatus_t cudnnFindConvolutionBackwardDataAlgorithmEx(
    cudnnHandle_t handle, const cudnnFilterDescriptor_t wDesc, const void *w,
    __cuferry_in(dy), const cudnnConvolutionDescriptor_t convDesc,
    __cuferry_out(dx), const int requestedAlgoCount, int *returnedAlgoCount,
    cudnnConvolutionBwdDataAlgoPerf_t *perfResults, void *workspace,
    size_t workspaceSize);
cudnnStatus_t cudnnGetConvolutionBackwardDataWorkspaceSize(
    cudnnHandle_t handle, const cudnnFilterDescriptor_t wDesc,
    const cudnnTensorDescriptor_t dyDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t dxDesc, cudnnConvolutionBwdDataAlgo_t algo,
    size_t *size);
cudnnStatus_t cudnnConvolutionBackwardData(
    cudnnHandle_t handle, const void *alpha,
    const cudnnFilterDescriptor_t wDesc, const void *w, __cuferry_in(dy),
    const cudnnConvolutionDescriptor_t convDesc,
    cudnnConvolutionBwdDataAlgo_t algo, void *workspace, size_t workspaceSize,
    const void *beta, __cuferry_out(dx));
cudnnStatus_t cudnnGetFoldedConvBackwardDataDescriptors(
    const cudnnHandle_t handle, const cudnnFilterDescriptor_t filterDesc,
    const cudnnTensorDescriptor_t diffDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t gradDesc,
    const cudnnTensorFormat_t transformFormat,
    cudnnFilterDescriptor_t foldedFilterDesc,
    cudnnTensorDescriptor_t paddedDiffDesc,
    cudnnConvolutionDescriptor_t foldedConvDesc,
    cudnnTensorDescriptor_t foldedGradDesc,
    cudnnTensorTransformDescriptor_t filterFoldTransDesc,
    cudnnTensorTransformDescriptor_t diffPadTransDesc,
    cudnnTensorTransformDescriptor_t gradFoldTransDesc,
    cudnnTensorTransformDescriptor_t gradUnfoldTransDesc);

// Backward, to the filter and the bias.
cudnnStatus_t
cudnnGetConvolutionBackwardFilterAlgorithmMaxCount(cudnnHandle_t handle,
                                                   int *count);
cudnnStatus_t cudnnGetConvolutionBackwardFilterAlgorithm_v7(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t srcDesc,
    const cudnnTensorDescriptor_t diffDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnFilterDescriptor_t gradDesc, const int requestedAlgoCount,
    int *returnedAlgoCount, cudnnConvolutionBwdFilterAlgoPerf_t *perfResults);
cudnnStatus_t cudnnFindConvolutionBackwardFilterAlgorithm(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t xDesc,
    const cudnnTensorDescriptor_t dyDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnFilterDescriptor_t dwDesc, const int requestedAlgoCount,
    int *returnedAlgoCount, cudnnConvolutionBwdFilterAlgoPerf_t *perfResults);
cudnnStatus_t cudnnFindConvolutionBackwardFilterAlgorithmEx(
    cudnnHandle_t handle, __cuferry_in(x), __cuferry_in(dy),
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnFilterDescriptor_t dwDesc, void *dw,
    const int requestedAlgoCount, int *returnedAlgoCount,
    cudnnConvolutionBwdFilterAlgoPerf_t *perfResults, void *workspace,
    size_t workspaceSize);
cudnnStatus_t cudnnGetConvolutionBackwardFilterWorkspaceSize(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t xDesc,
    const cudnnTensorDescriptor_t dyDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnFilterDescriptor_t gradDesc,
    cudnnConvolutionBwdFilterAlgo_t algo, size_t *size);
cudnnStatus_t cudnnConvolutionBackwardFilter(
    cudnnHandle_t handle, const void *alpha, __cuferry_in(x), __cuferry_in(dy),
    const cudnnConvolutionDescriptor_t convDesc,
    cudnnConvolutionBwdFilterAlgo_t algo, void *workspace, size_t workspaceSize,
    const void *beta, const cudnnFilterDescriptor_t dwDesc, void *dw);
cudnnStatus_t cudnnConvolutionBackwardBias(cudnnHandle_t handle,
                                           const void *alpha, __cuferry_in(dy),
                                           const void *beta, __cuferry_out(db));

// Layouts for convolution.
cudnnStatus_t cudnnReorderFilterAndBias(
    cudnnHandle_t handle, const cudnnFilterDescriptor_t filterDesc,
    cudnnReorderType_t reorderType, const void *filterData,
    void *reorderedFilterData, int reorderBias, const void *biasData,
    void *reorderedBiasData);
cudnnStatus_t cudnnIm2Col(cudnnHandle_t handle, __cuferry_in(x),
                          const cudnnFilterDescriptor_t wDesc,
                          const cudnnConvolutionDescriptor_t convDesc,
                          void *colBuffer);

// Fused operations.
typedef struct cudnnFusedOpsConstParamStruct *cudnnFusedOpsConstParamPack_t;
typedef struct cudnnFusedOpsVariantParamStruct *cudnnFusedOpsVariantParamPack_t;
typedef struct cudnnFusedOpsPlanStruct *cudnnFusedOpsPlan_t;

typedef enum {
  CUDNN_FUSED_SCALE_BIAS_ACTIVATION_CONV_BNSTATS,
  CUDNN_FUSED_SCALE_BIAS_ACTIVATION_WGRAD,
  CUDNN_FUSED_BN_FINALIZE_STATISTICS_TRAINING,
  CUDNN_FUSED_BN_FINALIZE_STATISTICS_INFERENCE,
  CUDNN_FUSED_CONV_SCALE_BIAS_ADD_ACTIVATION,
  CUDNN_FUSED_SCALE_BIAS_ADD_ACTIVATION_GEN_BITMASK,
  CUDNN_FUSED_DACTIVATION_FORK_DBATCHNORM
} cudnnFusedOps_t;

typedef enum {
  CUDNN_PARAM_XDESC, CUDNN_PARAM_XDATA_PLACEHOLDER, CUDNN_PARAM_BN_MODE,
  CUDNN_PARAM_BN_EQSCALEBIAS_DESC, CUDNN_PARAM_BN_EQSCALE_PLACEHOLDER,
  CUDNN_PARAM_BN_EQBIAS_PLACEHOLDER, CUDNN_PARAM_ACTIVATION_DESC,
  CUDNN_PARAM_CONV_DESC, CUDNN_PARAM_WDESC, CUDNN_PARAM_WDATA_PLACEHOLDER,
  CUDNN_PARAM_DWDESC, CUDNN_PARAM_DWDATA_PLACEHOLDER, CUDNN_PARAM_YDESC,
  CUDNN_PARAM_YDATA_PLACEHOLDER, CUDNN_PARAM_DYDESC,
  CUDNN_PARAM_DYDATA_PLACEHOLDER, CUDNN_PARAM_YSTATS_DESC,
  CUDNN_PARAM_YSUM_PLACEHOLDER, CUDNN_PARAM_YSQSUM_PLACEHOLDER,
  CUDNN_PARAM_BN_SCALEBIAS_MEANVAR_DESC, CUDNN_PARAM_BN_SCALE_PLACEHOLDER,
  CUDNN_PARAM_BN_BIAS_PLACEHOLDER, CUDNN_PARAM_BN_SAVED_MEAN_PLACEHOLDER,
  CUDNN_PARAM_BN_SAVED_INVSTD_PLACEHOLDER,
  CUDNN_PARAM_BN_RUNNING_MEAN_PLACEHOLDER,
  CUDNN_PARAM_BN_RUNNING_VAR_PLACEHOLDER, CUDNN_PARAM_ZDESC,
  CUDNN_PARAM_ZDATA_PLACEHOLDER, CUDNN_PARAM_BN_Z_EQSCALEBIAS_DESC,
  CUDNN_PARAM_BN_Z_EQSCALE_PLACEHOLDER, CUDNN_PARAM_BN_Z_EQBIAS_PLACEHOLDER,
  CUDNN_PARAM_ACTIVATION_BITMASK_DESC,
  CUDNN_PARAM_ACTIVATION_BITMASK_PLACEHOLDER, CUDNN_PARAM_DXDESC,
  CUDNN_PARAM_DXDATA_PLACEHOLDER, CUDNN_PARAM_DZDESC,
  CUDNN_PARAM_DZDATA_PLACEHOLDER, CUDNN_PARAM_BN_DSCALE_PLACEHOLDER,
  CUDNN_PARAM_BN_DBIAS_PLACEHOLDER
} cudnnFusedOpsConstParamLabel_t;

typedef enum {
  CUDNN_PTR_NULL, CUDNN_PTR_ELEM_ALIGNED, CUDNN_PTR_16B_ALIGNED
} cudnnFusedOpsPointerPlaceHolder_t;

typedef enum {
  CUDNN_PTR_XDATA, CUDNN_PTR_BN_EQSCALE, CUDNN_PTR_BN_EQBIAS, CUDNN_PTR_WDATA,
  CUDNN_PTR_DWDATA, CUDNN_PTR_YDATA, CUDNN_PTR_DYDATA, CUDNN_PTR_YSUM,
  CUDNN_PTR_YSQSUM, CUDNN_PTR_WORKSPACE, CUDNN_PTR_BN_SCALE, CUDNN_PTR_BN_BIAS,
  CUDNN_PTR_BN_SAVED_MEAN, CUDNN_PTR_BN_SAVED_INVSTD, CUDNN_PTR_BN_RUNNING_MEAN,
  CUDNN_PTR_BN_RUNNING_VAR, CUDNN_PTR_ZDATA, CUDNN_PTR_BN_Z_EQSCALE,
  CUDNN_PTR_BN_Z_EQBIAS, CUDNN_PTR_ACTIVATION_BITMASK, CUDNN_PTR_DXDATA,
  CUDNN_PTR_DZDATA, CUDNN_PTR_BN_DSCALE, CUDNN_PTR_BN_DBIAS,
  CUDNN_SCALAR_SIZE_T_WORKSPACE_SIZE_IN_BYTES = 100,
  CUDNN_SCALAR_INT64_T_BN_ACCUMULATION_COUNT,
  CUDNN_SCALAR_DOUBLE_BN_EXP_AVG_FACTOR, CUDNN_SCALAR_DOUBLE_BN_EPSILON
} cudnnFusedOpsVariantParamLabel_t;

cudnnStatus_t
cudnnCreateFusedOpsConstParamPack(cudnnFusedOpsConstParamPack_t *constPack,
                                  cudnnFusedOps_t ops);
cudnnStatus_t
cudnnDestroyFusedOpsConstParamPack(cudnnFusedOpsConstParamPack_t constPack);
cudnnStatus_t
cudnnSetFusedOpsConstParamPackAttribute(cudnnFusedOpsConstParamPack_t constPack,
                                        cudnnFusedOpsConstParamLabel_t label,
                                        const void *param);
cudnnStatus_t cudnnGetFusedOpsConstParamPackAttribute(
    const cudnnFusedOpsConstParamPack_t constPack,
    cudnnFusedOpsConstParamLabel_t label, void *param, int *isNull);
cudnnStatus_t
cudnnCreateFusedOpsVariantParamPack(cudnnFusedOpsVariantParamPack_t *varPack,
                                    cudnnFusedOps_t ops);
cudnnStatus_t
cudnnDestroyFusedOpsVariantParamPack(cudnnFusedOpsVariantParamPack_t varPack);
cudnnStatus_t cudnnSetFusedOpsVariantParamPackAttribute(
    cudnnFusedOpsVariantParamPack_t varPack,
    cudnnFusedOpsVariantParamLabel_t label, void *ptr);
cudnnStatus_t cudnnGetFusedOpsVariantParamPackAttribute(
    const cudnnFusedOpsVariantParamPack_t varPack,
    cudnnFusedOpsVariantParamLabel_t label, void *ptr);
cudnnStatus_t cudnnCreateFusedOpsPlan(cudnnFusedOpsPlan_t *plan,
                                      cudnnFusedOps_t ops);
cudnnStatus_t cudnnDestroyFusedOpsPlan(cudnnFusedOpsPlan_t plan);
cudnnStatus_t
cudnnMakeFusedOpsPlan(cudnnHandle_t handle, cudnnFusedOpsPlan_t plan,
                      const cudnnFusedOpsConstParamPack_t constPack,
                      size_t *workspaceSize);
cudnnStatus_t cudnnFusedOpsExecute(cudnnHandle_t handle,
                                   const cudnnFusedOpsPlan_t plan,
                                   cudnnFusedOpsVariantParamPack_t varPack);

// Gone with cuDNN 8: an algorithm by preference. cuDNN 7 ends with CUDA 10.2.
#pragma cuferry until(10.2)
#define __cuferry_cudnn_preference(X, Name)                                    \
  typedef enum {                                                               \
    CUDNN_CONVOLUTION_##X##_NO_WORKSPACE,                                      \
    CUDNN_CONVOLUTION_##X##_PREFER_FASTEST,                                    \
    CUDNN_CONVOLUTION_##X##_SPECIFY_WORKSPACE_LIMIT                            \
  } cudnnConvolution##Name##Preference_t;
__cuferry_cudnn_preference(FWD, Fwd)
__cuferry_cudnn_preference(BWD_DATA, BwdData)
__cuferry_cudnn_preference(BWD_FILTER, BwdFilter)
cudnnStatus_t cudnnGetConvolutionForwardAlgorithm(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t xDesc,
    const cudnnFilterDescriptor_t wDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t yDesc,
    cudnnConvolutionFwdPreference_t preference, size_t memoryLimit,
    cudnnConvolutionFwdAlgo_t *algo);
cudnnStatus_t cudnnGetConvolutionBackwardDataAlgorithm(
    cudnnHandle_t handle, const cudnnFilterDescriptor_t wDesc,
    const cudnnTensorDescriptor_t dyDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnTensorDescriptor_t dxDesc,
    cudnnConvolutionBwdDataPreference_t preference, size_t memoryLimit,
    cudnnConvolutionBwdDataAlgo_t *algo);
cudnnStatus_t cudnnGetConvolutionBackwardFilterAlgorithm(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t xDesc,
    const cudnnTensorDescriptor_t dyDesc,
    const cudnnConvolutionDescriptor_t convDesc,
    const cudnnFilterDescriptor_t dwDesc,
    cudnnConvolutionBwdFilterPreference_t preference, size_t memoryLimit,
    cudnnConvolutionBwdFilterAlgo_t *algo);
#pragma cuferry until()

__cuferry_extern_c_end

#endif // CUDNN_CNN_H_
