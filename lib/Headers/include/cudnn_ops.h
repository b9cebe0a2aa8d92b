// cuDNN: tensors and filters, and what works on them point by point or within a
// neighbourhood.
#ifndef CUDNN_OPS_H_
#define CUDNN_OPS_H_

#include "cudnn_graph.h"

#pragma cuferry library(cudnn)

#define CUDNN_OPS_MAJOR CUDNN_MAJOR
#define CUDNN_OPS_MINOR CUDNN_MINOR
#define CUDNN_OPS_PATCH CUDNN_PATCHLEVEL

// A tensor as an argument: its descriptor, then its data.
#define __cuferry_in(x) cudnnTensorDescriptor_t x##Desc, const void *x
#define __cuferry_out(y) cudnnTensorDescriptor_t y##Desc, void *y

// A descriptor, how it comes and goes.
#define __cuferry_cudnn_descriptor(Name)                                       \
  typedef struct cudnn##Name##Struct *cudnn##Name##Descriptor_t;               \
  cudnnStatus_t cudnnCreate##Name##Descriptor(cudnn##Name##Descriptor_t *);    \
  cudnnStatus_t cudnnDestroy##Name##Descriptor(cudnn##Name##Descriptor_t);

__cuferry_extern_c_begin

cudnnStatus_t cudnnOpsVersionCheck(void);

// Tensors.
__cuferry_cudnn_descriptor(Tensor)
cudnnStatus_t cudnnSetTensor4dDescriptor(cudnnTensorDescriptor_t tensorDesc,
                                         cudnnTensorFormat_t format,
                                         cudnnDataType_t dataType, int n, int c,
                                         int h, int w);
cudnnStatus_t cudnnSetTensor4dDescriptorEx(cudnnTensorDescriptor_t tensorDesc,
                                           cudnnDataType_t dataType, int n,
                                           int c, int h, int w, int nStride,
                                           int cStride, int hStride,
                                           int wStride);
cudnnStatus_t cudnnGetTensor4dDescriptor(cudnnTensorDescriptor_t tensorDesc,
                                         cudnnDataType_t *dataType, int *n,
                                         int *c, int *h, int *w, int *nStride,
                                         int *cStride, int *hStride,
                                         int *wStride);
cudnnStatus_t cudnnSetTensorNdDescriptor(cudnnTensorDescriptor_t tensorDesc,
                                         cudnnDataType_t dataType, int nbDims,
                                         const int dims[], const int strides[]);
cudnnStatus_t cudnnSetTensorNdDescriptorEx(cudnnTensorDescriptor_t tensorDesc,
                                           cudnnTensorFormat_t format,
                                           cudnnDataType_t dataType, int nbDims,
                                           const int dims[]);
cudnnStatus_t cudnnGetTensorNdDescriptor(cudnnTensorDescriptor_t tensorDesc,
                                         int nbDimsRequested,
                                         cudnnDataType_t *dataType, int *nbDims,
                                         int dims[], int strides[]);
cudnnStatus_t cudnnGetTensorSizeInBytes(cudnnTensorDescriptor_t tensorDesc,
                                        size_t *size);
cudnnStatus_t cudnnSetTensor(cudnnHandle_t handle, __cuferry_out(y),
                             const void *value);
cudnnStatus_t cudnnScaleTensor(cudnnHandle_t handle, __cuferry_out(y),
                               const void *alpha);
cudnnStatus_t cudnnAddTensor(cudnnHandle_t handle, const void *alpha,
                             __cuferry_in(a), const void *beta,
                             __cuferry_out(c));
cudnnStatus_t cudnnTransformTensor(cudnnHandle_t handle, const void *alpha,
                                   __cuferry_in(x), const void *beta,
                                   __cuferry_out(y));

// Filters.
__cuferry_cudnn_descriptor(Filter)
cudnnStatus_t cudnnSetFilter4dDescriptor(cudnnFilterDescriptor_t filterDesc,
                                         cudnnDataType_t dataType,
                                         cudnnTensorFormat_t format, int k,
                                         int c, int h, int w);
cudnnStatus_t cudnnGetFilter4dDescriptor(cudnnFilterDescriptor_t filterDesc,
                                         cudnnDataType_t *dataType,
                                         cudnnTensorFormat_t *format, int *k,
                                         int *c, int *h, int *w);
cudnnStatus_t cudnnSetFilterNdDescriptor(cudnnFilterDescriptor_t filterDesc,
                                         cudnnDataType_t dataType,
                                         cudnnTensorFormat_t format, int nbDims,
                                         const int dims[]);
cudnnStatus_t cudnnGetFilterNdDescriptor(cudnnFilterDescriptor_t filterDesc,
                                         int nbDimsRequested,
                                         cudnnDataType_t *dataType,
                                         cudnnTensorFormat_t *format,
                                         int *nbDims, int dims[]);
cudnnStatus_t cudnnGetFilterSizeInBytes(cudnnFilterDescriptor_t filterDesc,
                                        size_t *size);

// Changes of layout.
typedef enum {
  CUDNN_TRANSFORM_FOLD, CUDNN_TRANSFORM_UNFOLD
} cudnnFoldingDirection_t;
__cuferry_cudnn_descriptor(TensorTransform)
cudnnStatus_t cudnnSetTensorTransformDescriptor(
    cudnnTensorTransformDescriptor_t transformDesc, const uint32_t nbDims,
    const cudnnTensorFormat_t destFormat, const int32_t padBefore[],
    const int32_t padAfter[], const uint32_t fold[],
    const cudnnFoldingDirection_t direction);
cudnnStatus_t cudnnGetTensorTransformDescriptor(
    cudnnTensorTransformDescriptor_t transformDesc, uint32_t nbDimsRequested,
    cudnnTensorFormat_t *destFormat, int32_t padBefore[], int32_t padAfter[],
    uint32_t fold[], cudnnFoldingDirection_t *direction);
cudnnStatus_t
cudnnInitTransformDest(const cudnnTensorTransformDescriptor_t transformDesc,
                       const cudnnTensorDescriptor_t srcDesc,
                       cudnnTensorDescriptor_t destDesc, size_t *destSize);
cudnnStatus_t
cudnnTransformTensorEx(cudnnHandle_t handle,
                       const cudnnTensorTransformDescriptor_t transformDesc,
                       const void *alpha, __cuferry_in(src), const void *beta,
                       __cuferry_out(dest));
cudnnStatus_t cudnnTransformFilter(
    cudnnHandle_t handle, const cudnnTensorTransformDescriptor_t transformDesc,
    const void *alpha, const cudnnFilterDescriptor_t srcDesc, const void *src,
    const void *beta, const cudnnFilterDescriptor_t destDesc, void *dest);

// Two tensors, point by point.
typedef enum {
  CUDNN_OP_TENSOR_ADD, CUDNN_OP_TENSOR_MUL, CUDNN_OP_TENSOR_MIN,
  CUDNN_OP_TENSOR_MAX, CUDNN_OP_TENSOR_SQRT, CUDNN_OP_TENSOR_NOT
} cudnnOpTensorOp_t;
__cuferry_cudnn_descriptor(OpTensor)
cudnnStatus_t cudnnSetOpTensorDescriptor(cudnnOpTensorDescriptor_t opTensorDesc,
                                         cudnnOpTensorOp_t op,
                                         cudnnDataType_t compType,
                                         cudnnNanPropagation_t nanOpt);
cudnnStatus_t
cudnnGetOpTensorDescriptor(const cudnnOpTensorDescriptor_t opTensorDesc,
                           cudnnOpTensorOp_t *op, cudnnDataType_t *compType,
                           cudnnNanPropagation_t *nanOpt);
cudnnStatus_t cudnnOpTensor(cudnnHandle_t handle,
                            const cudnnOpTensorDescriptor_t opTensorDesc,
                            const void *alpha1, __cuferry_in(a),
                            const void *alpha2, __cuferry_in(b),
                            const void *beta, __cuferry_out(c));

// Reductions.
typedef enum {
  CUDNN_REDUCE_TENSOR_NO_INDICES, CUDNN_REDUCE_TENSOR_FLATTENED_INDICES
} cudnnReduceTensorIndices_t;
typedef enum {
  CUDNN_32BIT_INDICES, CUDNN_64BIT_INDICES, CUDNN_16BIT_INDICES,
  CUDNN_8BIT_INDICES
} cudnnIndicesType_t;
__cuferry_cudnn_descriptor(ReduceTensor)
cudnnStatus_t cudnnSetReduceTensorDescriptor(
    cudnnReduceTensorDescriptor_t reduceDesc, cudnnReduceTensorOp_t op,
    cudnnDataType_t compType, cudnnNanPropagation_t nanOpt,
    cudnnReduceTensorIndices_t indices, cudnnIndicesType_t indicesType);
cudnnStatus_t cudnnGetReduceTensorDescriptor(
    const cudnnReduceTensorDescriptor_t reduceDesc, cudnnReduceTensorOp_t *op,
    cudnnDataType_t *compType, cudnnNanPropagation_t *nanOpt,
    cudnnReduceTensorIndices_t *indices, cudnnIndicesType_t *indicesType);
cudnnStatus_t
cudnnGetReductionIndicesSize(cudnnHandle_t handle,
                             const cudnnReduceTensorDescriptor_t reduceDesc,
                             const cudnnTensorDescriptor_t aDesc,
                             const cudnnTensorDescriptor_t cDesc, size_t *size);
cudnnStatus_t cudnnGetReductionWorkspaceSize(
    cudnnHandle_t handle, const cudnnReduceTensorDescriptor_t reduceDesc,
    const cudnnTensorDescriptor_t aDesc, const cudnnTensorDescriptor_t cDesc,
    size_t *size);
cudnnStatus_t cudnnReduceTensor(cudnnHandle_t handle,
                                const cudnnReduceTensorDescriptor_t reduceDesc,
                                void *indices, size_t indicesSize,
                                void *workspace, size_t workspaceSize,
                                const void *alpha, __cuferry_in(a),
                                const void *beta, __cuferry_out(c));

// Softmax.
typedef enum {
  CUDNN_SOFTMAX_FAST, CUDNN_SOFTMAX_ACCURATE, CUDNN_SOFTMAX_LOG
} cudnnSoftmaxAlgorithm_t;
typedef enum {
  CUDNN_SOFTMAX_MODE_INSTANCE, CUDNN_SOFTMAX_MODE_CHANNEL
} cudnnSoftmaxMode_t;
cudnnStatus_t cudnnSoftmaxForward(cudnnHandle_t handle,
                                  cudnnSoftmaxAlgorithm_t algo,
                                  cudnnSoftmaxMode_t mode, const void *alpha,
                                  __cuferry_in(x), const void *beta,
                                  __cuferry_out(y));
cudnnStatus_t cudnnSoftmaxBackward(cudnnHandle_t handle,
                                   cudnnSoftmaxAlgorithm_t algo,
                                   cudnnSoftmaxMode_t mode, const void *alpha,
                                   __cuferry_in(y), __cuferry_in(dy),
                                   const void *beta, __cuferry_out(dx));

// Pooling.
typedef enum {
  CUDNN_POOLING_MAX, CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING,
  CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING, CUDNN_POOLING_MAX_DETERMINISTIC
} cudnnPoolingMode_t;
__cuferry_cudnn_descriptor(Pooling)
cudnnStatus_t cudnnSetPooling2dDescriptor(
    cudnnPoolingDescriptor_t poolingDesc, cudnnPoolingMode_t mode,
    cudnnNanPropagation_t nanOpt, int windowHeight, int windowWidth,
    int verticalPadding, int horizontalPadding, int verticalStride,
    int horizontalStride);
cudnnStatus_t cudnnGetPooling2dDescriptor(
    const cudnnPoolingDescriptor_t poolingDesc, cudnnPoolingMode_t *mode,
    cudnnNanPropagation_t *nanOpt, int *windowHeight, int *windowWidth,
    int *verticalPadding, int *horizontalPadding, int *verticalStride,
    int *horizontalStride);
cudnnStatus_t cudnnSetPoolingNdDescriptor(cudnnPoolingDescriptor_t poolingDesc,
                                          const cudnnPoolingMode_t mode,
                                          const cudnnNanPropagation_t nanOpt,
                                          int nbDims, const int window[],
                                          const int padding[],
                                          const int stride[]);
cudnnStatus_t
cudnnGetPoolingNdDescriptor(const cudnnPoolingDescriptor_t poolingDesc,
                            int nbDimsRequested, cudnnPoolingMode_t *mode,
                            cudnnNanPropagation_t *nanOpt, int *nbDims,
                            int window[], int padding[], int stride[]);
cudnnStatus_t
cudnnGetPooling2dForwardOutputDim(const cudnnPoolingDescriptor_t poolingDesc,
                                  const cudnnTensorDescriptor_t inputDesc,
                                  int *n, int *c, int *h, int *w);
cudnnStatus_t
cudnnGetPoolingNdForwardOutputDim(const cudnnPoolingDescriptor_t poolingDesc,
                                  const cudnnTensorDescriptor_t inputDesc,
                                  int nbDims, int outputDim[]);
cudnnStatus_t cudnnPoolingForward(cudnnHandle_t handle,
                                  const cudnnPoolingDescriptor_t poolingDesc,
                                  const void *alpha, __cuferry_in(x),
                                  const void *beta, __cuferry_out(y));
cudnnStatus_t cudnnPoolingBackward(cudnnHandle_t handle,
                                   const cudnnPoolingDescriptor_t poolingDesc,
                                   const void *alpha, __cuferry_in(y),
                                   __cuferry_in(dy), __cuferry_in(x),
                                   const void *beta, __cuferry_out(dx));

// Activation.
__cuferry_cudnn_descriptor(Activation)
cudnnStatus_t
cudnnSetActivationDescriptor(cudnnActivationDescriptor_t activationDesc,
                             cudnnActivationMode_t mode,
                             cudnnNanPropagation_t nanOpt, double coef);
cudnnStatus_t
cudnnGetActivationDescriptor(const cudnnActivationDescriptor_t activationDesc,
                             cudnnActivationMode_t *mode,
                             cudnnNanPropagation_t *nanOpt, double *coef);
cudnnStatus_t cudnnSetActivationDescriptorSwishBeta(
    cudnnActivationDescriptor_t activationDesc, double beta);
cudnnStatus_t cudnnGetActivationDescriptorSwishBeta(
    cudnnActivationDescriptor_t activationDesc, double *beta);
cudnnStatus_t cudnnActivationForward(cudnnHandle_t handle,
                                     cudnnActivationDescriptor_t activationDesc,
                                     const void *alpha, __cuferry_in(x),
                                     const void *beta, __cuferry_out(y));
cudnnStatus_t
cudnnActivationBackward(cudnnHandle_t handle,
                        cudnnActivationDescriptor_t activationDesc,
                        const void *alpha, __cuferry_in(y), __cuferry_in(dy),
                        __cuferry_in(x), const void *beta, __cuferry_out(dx));

// Normalization by neighbours.
#define CUDNN_LRN_MIN_N 1
#define CUDNN_LRN_MAX_N 16
#define CUDNN_LRN_MIN_K 1e-5
#define CUDNN_LRN_MIN_BETA 0.01
typedef enum { CUDNN_LRN_CROSS_CHANNEL_DIM1 } cudnnLRNMode_t;
typedef enum { CUDNN_DIVNORM_PRECOMPUTED_MEANS } cudnnDivNormMode_t;
__cuferry_cudnn_descriptor(LRN)
cudnnStatus_t cudnnSetLRNDescriptor(cudnnLRNDescriptor_t normDesc, unsigned n,
                                    double alpha, double beta, double k);
cudnnStatus_t cudnnGetLRNDescriptor(cudnnLRNDescriptor_t normDesc, unsigned *n,
                                    double *alpha, double *beta, double *k);
cudnnStatus_t cudnnLRNCrossChannelForward(cudnnHandle_t handle,
                                          cudnnLRNDescriptor_t normDesc,
                                          cudnnLRNMode_t mode,
                                          const void *alpha, __cuferry_in(x),
                                          const void *beta, __cuferry_out(y));
cudnnStatus_t cudnnLRNCrossChannelBackward(cudnnHandle_t handle,
                                           cudnnLRNDescriptor_t normDesc,
                                           cudnnLRNMode_t mode,
                                           const void *alpha, __cuferry_in(y),
                                           __cuferry_in(dy), __cuferry_in(x),
                                           const void *beta, __cuferry_out(dx));
cudnnStatus_t cudnnDivisiveNormalizationForward(
    cudnnHandle_t handle, cudnnLRNDescriptor_t normDesc,
    cudnnDivNormMode_t mode, const void *alpha, __cuferry_in(x),
    const void *means, void *temp, void *temp2, const void *beta,
    __cuferry_out(y));
cudnnStatus_t cudnnDivisiveNormalizationBackward(
    cudnnHandle_t handle, cudnnLRNDescriptor_t normDesc,
    cudnnDivNormMode_t mode, const void *alpha, __cuferry_in(x),
    const void *means, const void *dy, void *temp, void *temp2,
    const void *beta, __cuferry_out(dx), void *dMeans);

// Normalization by batch.
#define CUDNN_BN_MIN_EPSILON 0.0
typedef enum {
  CUDNN_BATCHNORM_PER_ACTIVATION, CUDNN_BATCHNORM_SPATIAL,
  CUDNN_BATCHNORM_SPATIAL_PERSISTENT
} cudnnBatchNormMode_t;
typedef enum {
  CUDNN_BATCHNORM_OPS_BN, CUDNN_BATCHNORM_OPS_BN_ACTIVATION,
  CUDNN_BATCHNORM_OPS_BN_ADD_ACTIVATION
} cudnnBatchNormOps_t;
cudnnStatus_t
cudnnDeriveBNTensorDescriptor(cudnnTensorDescriptor_t derivedBnDesc,
                              const cudnnTensorDescriptor_t xDesc,
                              cudnnBatchNormMode_t mode);
cudnnStatus_t cudnnBatchNormalizationForwardInference(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, const void *alpha,
    const void *beta, __cuferry_in(x), __cuferry_out(y),
    const cudnnTensorDescriptor_t bnDesc, const void *bnScale,
    const void *bnBias, const void *estimatedMean,
    const void *estimatedVariance, double epsilon);
cudnnStatus_t cudnnBatchNormalizationForwardTraining(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, const void *alpha,
    const void *beta, __cuferry_in(x), __cuferry_out(y),
    const cudnnTensorDescriptor_t bnDesc, const void *bnScale,
    const void *bnBias, double factor, void *runningMean, void *runningVariance,
    double epsilon, void *saveMean, void *saveInvVariance);
cudnnStatus_t cudnnBatchNormalizationForwardTrainingEx(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, cudnnBatchNormOps_t ops,
    const void *alpha, const void *beta, __cuferry_in(x), __cuferry_in(z),
    __cuferry_out(y), const cudnnTensorDescriptor_t bnDesc, const void *bnScale,
    const void *bnBias, double factor, void *runningMean, void *runningVariance,
    double epsilon, void *saveMean, void *saveInvVariance,
    cudnnActivationDescriptor_t activationDesc, void *workspace,
    size_t workspaceSize, void *reserveSpace, size_t reserveSpaceSize);
cudnnStatus_t cudnnBatchNormalizationBackward(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, const void *alphaData,
    const void *betaData, const void *alphaParam, const void *betaParam,
    __cuferry_in(x), __cuferry_in(dy), __cuferry_out(dx),
    const cudnnTensorDescriptor_t bnDesc, const void *bnScale, void *dBnScale,
    void *dBnBias, double epsilon, const void *savedMean,
    const void *savedInvVariance);
cudnnStatus_t cudnnBatchNormalizationBackwardEx(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, cudnnBatchNormOps_t ops,
    const void *alphaData, const void *betaData, const void *alphaParam,
    const void *betaParam, __cuferry_in(x), __cuferry_in(y), __cuferry_in(dy),
    __cuferry_out(dz), __cuferry_out(dx), const cudnnTensorDescriptor_t bnDesc,
    const void *bnScale, const void *bnBias, void *dBnScale, void *dBnBias,
    double epsilon, const void *savedMean, const void *savedInvVariance,
    cudnnActivationDescriptor_t activationDesc, void *workspace,
    size_t workspaceSize, void *reserveSpace, size_t reserveSpaceSize);
cudnnStatus_t cudnnGetBatchNormalizationForwardTrainingExWorkspaceSize(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, cudnnBatchNormOps_t ops,
    const cudnnTensorDescriptor_t xDesc, const cudnnTensorDescriptor_t zDesc,
    const cudnnTensorDescriptor_t yDesc, const cudnnTensorDescriptor_t bnDesc,
    const cudnnActivationDescriptor_t activationDesc, size_t *size);
cudnnStatus_t cudnnGetBatchNormalizationBackwardExWorkspaceSize(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, cudnnBatchNormOps_t ops,
    const cudnnTensorDescriptor_t xDesc, const cudnnTensorDescriptor_t yDesc,
    const cudnnTensorDescriptor_t dyDesc, const cudnnTensorDescriptor_t dzDesc,
    const cudnnTensorDescriptor_t dxDesc, const cudnnTensorDescriptor_t bnDesc,
    const cudnnActivationDescriptor_t activationDesc, size_t *size);
cudnnStatus_t cudnnGetBatchNormalizationTrainingExReserveSpaceSize(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, cudnnBatchNormOps_t ops,
    const cudnnActivationDescriptor_t activationDesc,
    const cudnnTensorDescriptor_t xDesc, size_t *size);

// Normalization by batch or by group.
typedef enum {
  CUDNN_NORM_PER_ACTIVATION, CUDNN_NORM_PER_CHANNEL
} cudnnNormMode_t;
typedef enum {
  CUDNN_NORM_ALGO_STANDARD, CUDNN_NORM_ALGO_PERSIST
} cudnnNormAlgo_t;
typedef enum {
  CUDNN_NORM_OPS_NORM, CUDNN_NORM_OPS_NORM_ACTIVATION,
  CUDNN_NORM_OPS_NORM_ADD_ACTIVATION
} cudnnNormOps_t;
cudnnStatus_t cudnnDeriveNormTensorDescriptor(
    cudnnTensorDescriptor_t scaleBiasDesc, cudnnTensorDescriptor_t meanVarDesc,
    const cudnnTensorDescriptor_t xDesc, cudnnNormMode_t mode, int groupCount);
cudnnStatus_t cudnnNormalizationForwardInference(
    cudnnHandle_t handle, cudnnNormMode_t mode, cudnnNormOps_t ops,
    cudnnNormAlgo_t algo, const void *alpha, const void *beta, __cuferry_in(x),
    const cudnnTensorDescriptor_t scaleBiasDesc, const void *scale,
    const void *bias, const cudnnTensorDescriptor_t meanVarDesc,
    const void *estimatedMean, const void *estimatedVariance, __cuferry_in(z),
    cudnnActivationDescriptor_t activationDesc, __cuferry_out(y),
    double epsilon, int groupCount);
cudnnStatus_t cudnnNormalizationForwardTraining(
    cudnnHandle_t handle, cudnnNormMode_t mode, cudnnNormOps_t ops,
    cudnnNormAlgo_t algo, const void *alpha, const void *beta, __cuferry_in(x),
    const cudnnTensorDescriptor_t scaleBiasDesc, const void *scale,
    const void *bias, double factor, const cudnnTensorDescriptor_t meanVarDesc,
    void *runningMean, void *runningVariance, double epsilon, void *saveMean,
    void *saveInvVariance, cudnnActivationDescriptor_t activationDesc,
    __cuferry_in(z), __cuferry_out(y), void *workspace, size_t workspaceSize,
    void *reserveSpace, size_t reserveSpaceSize, int groupCount);
cudnnStatus_t cudnnNormalizationBackward(
    cudnnHandle_t handle, cudnnNormMode_t mode, cudnnNormOps_t ops,
    cudnnNormAlgo_t algo, const void *alphaData, const void *betaData,
    const void *alphaParam, const void *betaParam, __cuferry_in(x),
    __cuferry_in(y), __cuferry_in(dy), __cuferry_out(dz), __cuferry_out(dx),
    const cudnnTensorDescriptor_t scaleBiasDesc, const void *scale,
    const void *bias, void *dScale, void *dBias, double epsilon,
    const cudnnTensorDescriptor_t meanVarDesc, const void *savedMean,
    const void *savedInvVariance, cudnnActivationDescriptor_t activationDesc,
    void *workspace, size_t workspaceSize, void *reserveSpace,
    size_t reserveSpaceSize, int groupCount);
cudnnStatus_t cudnnGetNormalizationForwardTrainingWorkspaceSize(
    cudnnHandle_t handle, cudnnNormMode_t mode, cudnnNormOps_t ops,
    cudnnNormAlgo_t algo, const cudnnTensorDescriptor_t xDesc,
    const cudnnTensorDescriptor_t zDesc, const cudnnTensorDescriptor_t yDesc,
    const cudnnTensorDescriptor_t scaleBiasDesc,
    const cudnnActivationDescriptor_t activationDesc,
    const cudnnTensorDescriptor_t meanVarDesc, size_t *size, int groupCount);
cudnnStatus_t cudnnGetNormalizationBackwardWorkspaceSize(
    cudnnHandle_t handle, cudnnNormMode_t mode, cudnnNormOps_t ops,
    cudnnNormAlgo_t algo, const cudnnTensorDescriptor_t xDesc,
    const cudnnTensorDescriptor_t yDesc, const cudnnTensorDescriptor_t dyDesc,
    const cudnnTensorDescriptor_t dzDesc, const cudnnTensorDescriptor_t dxDesc,
    const cudnnTensorDescriptor_t scaleBiasDesc,
    const cudnnActivationDescriptor_t activationDesc,
    const cudnnTensorDescriptor_t meanVarDesc, size_t *size, int groupCount);
cudnnStatus_t cudnnGetNormalizationTrainingReserveSpaceSize(
    cudnnHandle_t handle, cudnnNormMode_t mode, cudnnNormOps_t ops,
    cudnnNormAlgo_t algo, const cudnnActivationDescriptor_t activationDesc,
    const cudnnTensorDescriptor_t xDesc, size_t *size, int groupCount);

// Spatial transformers.
typedef enum { CUDNN_SAMPLER_BILINEAR } cudnnSamplerType_t;
__cuferry_cudnn_descriptor(SpatialTransformer)
cudnnStatus_t cudnnSetSpatialTransformerNdDescriptor(
    cudnnSpatialTransformerDescriptor_t stDesc, cudnnSamplerType_t samplerType,
    cudnnDataType_t dataType, const int nbDims, const int dims[]);
cudnnStatus_t cudnnSpatialTfGridGeneratorForward(
    cudnnHandle_t handle, const cudnnSpatialTransformerDescriptor_t stDesc,
    const void *theta, void *grid);
cudnnStatus_t cudnnSpatialTfGridGeneratorBackward(
    cudnnHandle_t handle, const cudnnSpatialTransformerDescriptor_t stDesc,
    const void *dgrid, void *dtheta);
cudnnStatus_t cudnnSpatialTfSamplerForward(
    cudnnHandle_t handle, cudnnSpatialTransformerDescriptor_t stDesc,
    const void *alpha, __cuferry_in(x), const void *grid, const void *beta,
    __cuferry_out(y));
cudnnStatus_t cudnnSpatialTfSamplerBackward(
    cudnnHandle_t handle, cudnnSpatialTransformerDescriptor_t stDesc,
    const void *alpha, __cuferry_in(x), const void *beta, __cuferry_out(dx),
    const void *alphaDgrid, __cuferry_in(dy), const void *grid,
    const void *betaDgrid, void *dgrid);

// Dropout.
__cuferry_cudnn_descriptor(Dropout)
cudnnStatus_t cudnnDropoutGetStatesSize(cudnnHandle_t handle, size_t *size);
cudnnStatus_t cudnnDropoutGetReserveSpaceSize(cudnnTensorDescriptor_t xDesc,
                                              size_t *size);
cudnnStatus_t cudnnSetDropoutDescriptor(cudnnDropoutDescriptor_t dropoutDesc,
                                        cudnnHandle_t handle, float dropout,
                                        void *states, size_t stateSize,
                                        unsigned long long seed);
cudnnStatus_t
cudnnRestoreDropoutDescriptor(cudnnDropoutDescriptor_t dropoutDesc,
                              cudnnHandle_t handle, float dropout, void *states,
                              size_t stateSize, unsigned long long seed);
cudnnStatus_t cudnnGetDropoutDescriptor(cudnnDropoutDescriptor_t dropoutDesc,
                                        cudnnHandle_t handle, float *dropout,
                                        void **states,
                                        unsigned long long *seed);
cudnnStatus_t cudnnDropoutForward(cudnnHandle_t handle,
                                  const cudnnDropoutDescriptor_t dropoutDesc,
                                  __cuferry_in(x), __cuferry_out(y),
                                  void *reserveSpace, size_t reserveSpaceSize);
cudnnStatus_t cudnnDropoutBackward(cudnnHandle_t handle,
                                   const cudnnDropoutDescriptor_t dropoutDesc,
                                   __cuferry_in(dy), __cuferry_out(dx),
                                   void *reserveSpace, size_t reserveSpaceSize);

// Algorithms that other parts choose from.
typedef enum {
  CUDNN_NON_DETERMINISTIC, CUDNN_DETERMINISTIC
} cudnnDeterminism_t;

typedef enum {
  CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_GEMM,
  CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_PRECOMP_GEMM,
  CUDNN_CONVOLUTION_FWD_ALGO_GEMM, CUDNN_CONVOLUTION_FWD_ALGO_DIRECT,
  CUDNN_CONVOLUTION_FWD_ALGO_FFT, CUDNN_CONVOLUTION_FWD_ALGO_FFT_TILING,
  CUDNN_CONVOLUTION_FWD_ALGO_WINOGRAD,
  CUDNN_CONVOLUTION_FWD_ALGO_WINOGRAD_NONFUSED, CUDNN_CONVOLUTION_FWD_ALGO_COUNT
} cudnnConvolutionFwdAlgo_t;

typedef enum {
  CUDNN_CONVOLUTION_BWD_DATA_ALGO_0, CUDNN_CONVOLUTION_BWD_DATA_ALGO_1,
  CUDNN_CONVOLUTION_BWD_DATA_ALGO_FFT,
  CUDNN_CONVOLUTION_BWD_DATA_ALGO_FFT_TILING,
  CUDNN_CONVOLUTION_BWD_DATA_ALGO_WINOGRAD,
  CUDNN_CONVOLUTION_BWD_DATA_ALGO_WINOGRAD_NONFUSED,
  CUDNN_CONVOLUTION_BWD_DATA_ALGO_COUNT
} cudnnConvolutionBwdDataAlgo_t;

typedef enum {
  CUDNN_CONVOLUTION_BWD_FILTER_ALGO_0, CUDNN_CONVOLUTION_BWD_FILTER_ALGO_1,
  CUDNN_CONVOLUTION_BWD_FILTER_ALGO_FFT, CUDNN_CONVOLUTION_BWD_FILTER_ALGO_3,
  CUDNN_CONVOLUTION_BWD_FILTER_ALGO_WINOGRAD,
  CUDNN_CONVOLUTION_BWD_FILTER_ALGO_WINOGRAD_NONFUSED,
  CUDNN_CONVOLUTION_BWD_FILTER_ALGO_FFT_TILING,
  CUDNN_CONVOLUTION_BWD_FILTER_ALGO_COUNT
} cudnnConvolutionBwdFilterAlgo_t;

typedef enum {
  CUDNN_CTC_LOSS_ALGO_DETERMINISTIC, CUDNN_CTC_LOSS_ALGO_NON_DETERMINISTIC
} cudnnCTCLossAlgo_t;

__cuferry_extern_c_end

#endif // CUDNN_OPS_H_
