// cuDNN: recurrent networks, attention, CTC loss.
#ifndef CUDNN_ADV_H_
#define CUDNN_ADV_H_

#include "cudnn_ops.h"

#pragma cuferry library(cudnn)

#define CUDNN_ADV_MAJOR CUDNN_MAJOR
#define CUDNN_ADV_MINOR CUDNN_MINOR
#define CUDNN_ADV_PATCH CUDNN_PATCHLEVEL

// An argument by its descriptor, then its data: of a recurrent network, of
// attention, of a filter.
#define __cuferry_rnn_in(x) cudnnRNNDataDescriptor_t x##Desc, const void *x
#define __cuferry_rnn_out(y) cudnnRNNDataDescriptor_t y##Desc, void *y
#define __cuferry_seq_in(x) cudnnSeqDataDescriptor_t x##Desc, const void *x
#define __cuferry_seq_out(y) cudnnSeqDataDescriptor_t y##Desc, void *y
#define __cuferry_filter_in(w) cudnnFilterDescriptor_t w##Desc, const void *w

__cuferry_extern_c_begin

cudnnStatus_t cudnnAdvVersionCheck(void);

// Choices.
typedef enum {
  CUDNN_FWD_MODE_INFERENCE, CUDNN_FWD_MODE_TRAINING
} cudnnForwardMode_t;
typedef enum {
  CUDNN_RNN_RELU, CUDNN_RNN_TANH, CUDNN_LSTM, CUDNN_GRU
} cudnnRNNMode_t;
typedef enum {
  CUDNN_RNN_NO_BIAS, CUDNN_RNN_SINGLE_INP_BIAS, CUDNN_RNN_DOUBLE_BIAS,
  CUDNN_RNN_SINGLE_REC_BIAS
} cudnnRNNBiasMode_t;
typedef enum { CUDNN_UNIDIRECTIONAL, CUDNN_BIDIRECTIONAL } cudnnDirectionMode_t;
typedef enum { CUDNN_LINEAR_INPUT, CUDNN_SKIP_INPUT } cudnnRNNInputMode_t;
typedef enum { CUDNN_RNN_CLIP_NONE, CUDNN_RNN_CLIP_MINMAX } cudnnRNNClipMode_t;
typedef enum {
  CUDNN_RNN_DATA_LAYOUT_SEQ_MAJOR_UNPACKED,
  CUDNN_RNN_DATA_LAYOUT_SEQ_MAJOR_PACKED,
  CUDNN_RNN_DATA_LAYOUT_BATCH_MAJOR_UNPACKED
} cudnnRNNDataLayout_t;
typedef enum {
  CUDNN_RNN_ALGO_STANDARD, CUDNN_RNN_ALGO_PERSIST_STATIC,
  CUDNN_RNN_ALGO_PERSIST_DYNAMIC, CUDNN_RNN_ALGO_PERSIST_STATIC_SMALL_H,
  CUDNN_RNN_ALGO_COUNT
} cudnnRNNAlgo_t;
typedef enum { CUDNN_WGRAD_MODE_ADD, CUDNN_WGRAD_MODE_SET } cudnnWgradMode_t;

typedef unsigned cudnnRNNPaddingMode_t;
#define CUDNN_RNN_PADDED_IO_DISABLED 0
#define CUDNN_RNN_PADDED_IO_ENABLED (1U << 0)

// Recurrent networks.
__cuferry_cudnn_descriptor(RNN)
__cuferry_cudnn_descriptor(RNNData)
cudnnStatus_t cudnnSetRNNDescriptor_v8(
    cudnnRNNDescriptor_t rnnDesc, cudnnRNNAlgo_t algo, cudnnRNNMode_t cellMode,
    cudnnRNNBiasMode_t biasMode, cudnnDirectionMode_t dirMode,
    cudnnRNNInputMode_t inputMode, cudnnDataType_t dataType,
    cudnnDataType_t mathPrec, cudnnMathType_t mathType, int32_t inputSize,
    int32_t hiddenSize, int32_t projSize, int32_t numLayers,
    cudnnDropoutDescriptor_t dropoutDesc, uint32_t auxFlags);
cudnnStatus_t cudnnGetRNNDescriptor_v8(
    cudnnRNNDescriptor_t rnnDesc, cudnnRNNAlgo_t *algo,
    cudnnRNNMode_t *cellMode, cudnnRNNBiasMode_t *biasMode,
    cudnnDirectionMode_t *dirMode, cudnnRNNInputMode_t *inputMode,
    cudnnDataType_t *dataType, cudnnDataType_t *mathPrec,
    cudnnMathType_t *mathType, int32_t *inputSize, int32_t *hiddenSize,
    int32_t *projSize, int32_t *numLayers,
    cudnnDropoutDescriptor_t *dropoutDesc, uint32_t *auxFlags);
cudnnStatus_t cudnnRNNSetClip_v8(cudnnRNNDescriptor_t rnnDesc,
                                 cudnnRNNClipMode_t clipMode,
                                 cudnnNanPropagation_t nanOpt, double lclip,
                                 double rclip);
cudnnStatus_t cudnnRNNGetClip_v8(cudnnRNNDescriptor_t rnnDesc,
                                 cudnnRNNClipMode_t *clipMode,
                                 cudnnNanPropagation_t *nanOpt, double *lclip,
                                 double *rclip);
cudnnStatus_t cudnnRNNSetClip_v9(cudnnRNNDescriptor_t rnnDesc,
                                 cudnnRNNClipMode_t clipMode, double lclip,
                                 double rclip);
cudnnStatus_t cudnnRNNGetClip_v9(cudnnRNNDescriptor_t rnnDesc,
                                 cudnnRNNClipMode_t *clipMode, double *lclip,
                                 double *rclip);
cudnnStatus_t cudnnBuildRNNDynamic(cudnnHandle_t handle,
                                   cudnnRNNDescriptor_t rnnDesc, int miniBatch);
cudnnStatus_t
cudnnSetRNNDataDescriptor(cudnnRNNDataDescriptor_t rnnDataDesc,
                          cudnnDataType_t dataType, cudnnRNNDataLayout_t layout,
                          int maxSeqLength, int batchSize, int vectorSize,
                          const int seqLengthArray[], void *paddingFill);
cudnnStatus_t cudnnGetRNNDataDescriptor(
    cudnnRNNDataDescriptor_t rnnDataDesc, cudnnDataType_t *dataType,
    cudnnRNNDataLayout_t *layout, int *maxSeqLength, int *batchSize,
    int *vectorSize, int arrayLengthRequested, int seqLengthArray[],
    void *paddingFill);
cudnnStatus_t cudnnGetRNNTempSpaceSizes(cudnnHandle_t handle,
                                        cudnnRNNDescriptor_t rnnDesc,
                                        cudnnForwardMode_t mode,
                                        cudnnRNNDataDescriptor_t xDesc,
                                        size_t *workSpaceSize,
                                        size_t *reserveSpaceSize);
cudnnStatus_t cudnnGetRNNWeightSpaceSize(cudnnHandle_t handle,
                                         cudnnRNNDescriptor_t rnnDesc,
                                         size_t *weightSpaceSize);
cudnnStatus_t
cudnnGetRNNWeightParams(cudnnHandle_t handle, cudnnRNNDescriptor_t rnnDesc,
                        int32_t pseudoLayer, size_t weightSpaceSize,
                        const void *weightSpace, int32_t linLayerID,
                        cudnnTensorDescriptor_t mDesc, void **mAddr,
                        cudnnTensorDescriptor_t bDesc, void **bAddr);
cudnnStatus_t cudnnRNNForward(
    cudnnHandle_t handle, cudnnRNNDescriptor_t rnnDesc, cudnnForwardMode_t mode,
    const int32_t devSeqLengths[], __cuferry_rnn_in(x), __cuferry_rnn_out(y),
    cudnnTensorDescriptor_t hDesc, const void *hx, void *hy,
    cudnnTensorDescriptor_t cDesc, const void *cx, void *cy,
    size_t weightSpaceSize, const void *weightSpace, size_t workSpaceSize,
    void *workSpace, size_t reserveSpaceSize, void *reserveSpace);
cudnnStatus_t cudnnRNNBackwardData_v8(
    cudnnHandle_t handle, cudnnRNNDescriptor_t rnnDesc,
    const int32_t devSeqLengths[], cudnnRNNDataDescriptor_t yDesc,
    const void *y, const void *dy, __cuferry_rnn_out(x),
    cudnnTensorDescriptor_t hDesc, const void *hx, const void *dhy, void *dhx,
    cudnnTensorDescriptor_t cDesc, const void *cx, const void *dcy, void *dcx,
    size_t weightSpaceSize, const void *weightSpace, size_t workSpaceSize,
    void *workSpace, size_t reserveSpaceSize, void *reserveSpace);
cudnnStatus_t cudnnRNNBackwardWeights_v8(
    cudnnHandle_t handle, cudnnRNNDescriptor_t rnnDesc,
    cudnnWgradMode_t addGrad, const int32_t devSeqLengths[],
    __cuferry_rnn_in(x), cudnnTensorDescriptor_t hDesc, const void *hx,
    __cuferry_rnn_in(y), size_t weightSpaceSize, void *dweightSpace,
    size_t workSpaceSize, void *workSpace, size_t reserveSpaceSize,
    void *reserveSpace);

// Attention.
typedef enum {
  CUDNN_SEQDATA_TIME_DIM, CUDNN_SEQDATA_BATCH_DIM, CUDNN_SEQDATA_BEAM_DIM,
  CUDNN_SEQDATA_VECT_DIM
} cudnnSeqDataAxis_t;
typedef enum {
  CUDNN_MH_ATTN_Q_WEIGHTS, CUDNN_MH_ATTN_K_WEIGHTS, CUDNN_MH_ATTN_V_WEIGHTS,
  CUDNN_MH_ATTN_O_WEIGHTS, CUDNN_MH_ATTN_Q_BIASES, CUDNN_MH_ATTN_K_BIASES,
  CUDNN_MH_ATTN_V_BIASES, CUDNN_MH_ATTN_O_BIASES
} cudnnMultiHeadAttnWeightKind_t;
#define CUDNN_SEQDATA_DIM_COUNT 4
#define CUDNN_ATTN_WKIND_COUNT 8
#define CUDNN_ATTN_QUERYMAP_ALL_TO_ONE 0
#define CUDNN_ATTN_QUERYMAP_ONE_TO_ONE (1U << 0)
#define CUDNN_ATTN_DISABLE_PROJ_BIASES 0
#define CUDNN_ATTN_ENABLE_PROJ_BIASES (1U << 1)
typedef unsigned cudnnAttnQueryMap_t;

__cuferry_cudnn_descriptor(SeqData)
__cuferry_cudnn_descriptor(Attn)
cudnnStatus_t cudnnSetSeqDataDescriptor(
    cudnnSeqDataDescriptor_t seqDataDesc, cudnnDataType_t dataType, int nbDims,
    const int dims[], const cudnnSeqDataAxis_t axes[],
    size_t seqLengthArraySize, const int seqLengthArray[], void *paddingFill);
cudnnStatus_t cudnnGetSeqDataDescriptor(
    const cudnnSeqDataDescriptor_t seqDataDesc, cudnnDataType_t *dataType,
    int *nbDims, int nbDimsRequested, int dims[], cudnnSeqDataAxis_t axes[],
    size_t *seqLengthArraySize, size_t seqLengthSizeRequested,
    int seqLengthArray[], void *paddingFill);
cudnnStatus_t cudnnSetAttnDescriptor(
    cudnnAttnDescriptor_t attnDesc, unsigned attnMode, int nHeads,
    double smScaler, cudnnDataType_t dataType, cudnnDataType_t computePrec,
    cudnnMathType_t mathType, cudnnDropoutDescriptor_t attnDropoutDesc,
    cudnnDropoutDescriptor_t postDropoutDesc, int qSize, int kSize, int vSize,
    int qProjSize, int kProjSize, int vProjSize, int oProjSize,
    int qoMaxSeqLength, int kvMaxSeqLength, int maxBatchSize, int maxBeamSize);
cudnnStatus_t cudnnGetAttnDescriptor(
    cudnnAttnDescriptor_t attnDesc, unsigned *attnMode, int *nHeads,
    double *smScaler, cudnnDataType_t *dataType, cudnnDataType_t *computePrec,
    cudnnMathType_t *mathType, cudnnDropoutDescriptor_t *attnDropoutDesc,
    cudnnDropoutDescriptor_t *postDropoutDesc, int *qSize, int *kSize,
    int *vSize, int *qProjSize, int *kProjSize, int *vProjSize, int *oProjSize,
    int *qoMaxSeqLength, int *kvMaxSeqLength, int *maxBatchSize,
    int *maxBeamSize);
cudnnStatus_t cudnnGetMultiHeadAttnBuffers(cudnnHandle_t handle,
                                           const cudnnAttnDescriptor_t attnDesc,
                                           size_t *weightSize,
                                           size_t *workSpaceSize,
                                           size_t *reserveSpaceSize);
cudnnStatus_t cudnnGetMultiHeadAttnWeights(
    cudnnHandle_t handle, const cudnnAttnDescriptor_t attnDesc,
    cudnnMultiHeadAttnWeightKind_t wKind, size_t weightSize,
    const void *weights, cudnnTensorDescriptor_t wDesc, void **wAddr);
cudnnStatus_t cudnnMultiHeadAttnForward(
    cudnnHandle_t handle, const cudnnAttnDescriptor_t attnDesc, int currIdx,
    const int loWinIdx[], const int hiWinIdx[], const int devSeqLengthsQO[],
    const int devSeqLengthsKV[], cudnnSeqDataDescriptor_t qDesc,
    const void *queries, const void *residuals, cudnnSeqDataDescriptor_t kDesc,
    const void *keys, cudnnSeqDataDescriptor_t vDesc, const void *values,
    cudnnSeqDataDescriptor_t oDesc, void *out, size_t weightSize,
    const void *weights, size_t workSpaceSize, void *workSpace,
    size_t reserveSpaceSize, void *reserveSpace);
cudnnStatus_t cudnnMultiHeadAttnBackwardData(
    cudnnHandle_t handle, const cudnnAttnDescriptor_t attnDesc,
    const int loWinIdx[], const int hiWinIdx[], const int devSeqLengthsDQDO[],
    const int devSeqLengthsDKDV[], __cuferry_seq_in(do_),
    cudnnSeqDataDescriptor_t dqDesc, void *dqueries, const void *queries,
    cudnnSeqDataDescriptor_t dkDesc, void *dkeys, const void *keys,
    cudnnSeqDataDescriptor_t dvDesc, void *dvalues, const void *values,
    size_t weightSize, const void *weights, size_t workSpaceSize,
    void *workSpace, size_t reserveSpaceSize, void *reserveSpace);
cudnnStatus_t cudnnMultiHeadAttnBackwardWeights(
    cudnnHandle_t handle, const cudnnAttnDescriptor_t attnDesc,
    cudnnWgradMode_t addGrad, cudnnSeqDataDescriptor_t qDesc,
    const void *queries, cudnnSeqDataDescriptor_t kDesc, const void *keys,
    cudnnSeqDataDescriptor_t vDesc, const void *values,
    cudnnSeqDataDescriptor_t doDesc, const void *dout, size_t weightSize,
    const void *weights, void *dweights, size_t workSpaceSize, void *workSpace,
    size_t reserveSpaceSize, void *reserveSpace);

// CTC loss.
typedef enum {
  CUDNN_LOSS_NORMALIZATION_NONE, CUDNN_LOSS_NORMALIZATION_SOFTMAX
} cudnnLossNormalizationMode_t;
__cuferry_cudnn_descriptor(CTCLoss)
cudnnStatus_t cudnnSetCTCLossDescriptor(cudnnCTCLossDescriptor_t ctcLossDesc,
                                        cudnnDataType_t compType);
cudnnStatus_t cudnnGetCTCLossDescriptor(cudnnCTCLossDescriptor_t ctcLossDesc,
                                        cudnnDataType_t *compType);
cudnnStatus_t cudnnSetCTCLossDescriptorEx(cudnnCTCLossDescriptor_t ctcLossDesc,
                                          cudnnDataType_t compType,
                                          cudnnLossNormalizationMode_t normMode,
                                          cudnnNanPropagation_t gradMode);
cudnnStatus_t cudnnGetCTCLossDescriptorEx(
    cudnnCTCLossDescriptor_t ctcLossDesc, cudnnDataType_t *compType,
    cudnnLossNormalizationMode_t *normMode, cudnnNanPropagation_t *gradMode);
cudnnStatus_t cudnnSetCTCLossDescriptor_v8(
    cudnnCTCLossDescriptor_t ctcLossDesc, cudnnDataType_t compType,
    cudnnLossNormalizationMode_t normMode, cudnnNanPropagation_t gradMode,
    int maxLabelLength);
cudnnStatus_t cudnnGetCTCLossDescriptor_v8(
    cudnnCTCLossDescriptor_t ctcLossDesc, cudnnDataType_t *compType,
    cudnnLossNormalizationMode_t *normMode, cudnnNanPropagation_t *gradMode,
    int *maxLabelLength);
cudnnStatus_t cudnnSetCTCLossDescriptor_v9(
    cudnnCTCLossDescriptor_t ctcLossDesc, cudnnDataType_t compType,
    cudnnLossNormalizationMode_t normMode, cudnnCTCGradMode_t ctcGradMode,
    int maxLabelLength);
cudnnStatus_t cudnnGetCTCLossDescriptor_v9(
    cudnnCTCLossDescriptor_t ctcLossDesc, cudnnDataType_t *compType,
    cudnnLossNormalizationMode_t *normMode, cudnnCTCGradMode_t *ctcGradMode,
    int *maxLabelLength);
cudnnStatus_t cudnnCTCLoss(cudnnHandle_t handle, __cuferry_in(probs),
                           const int hostLabels[], const int hostLabelLengths[],
                           const int hostInputLengths[], void *costs,
                           cudnnTensorDescriptor_t gradientsDesc,
                           void *gradients, cudnnCTCLossAlgo_t algo,
                           cudnnCTCLossDescriptor_t ctcLossDesc,
                           void *workspace, size_t workspaceSize);
cudnnStatus_t cudnnCTCLoss_v8(cudnnHandle_t handle, cudnnCTCLossAlgo_t algo,
                              cudnnCTCLossDescriptor_t ctcLossDesc,
                              __cuferry_in(probs), const int labels[],
                              const int labelLengths[],
                              const int inputLengths[], void *costs,
                              cudnnTensorDescriptor_t gradientsDesc,
                              void *gradients, size_t workspaceSize,
                              void *workspace);
cudnnStatus_t cudnnGetCTCLossWorkspaceSize(
    cudnnHandle_t handle, const cudnnTensorDescriptor_t probsDesc,
    const cudnnTensorDescriptor_t gradientsDesc, const int *labels,
    const int *labelLengths, const int *inputLengths, cudnnCTCLossAlgo_t algo,
    cudnnCTCLossDescriptor_t ctcLossDesc, size_t *size);
cudnnStatus_t
cudnnGetCTCLossWorkspaceSize_v8(cudnnHandle_t handle, cudnnCTCLossAlgo_t algo,
                                cudnnCTCLossDescriptor_t ctcLossDesc,
                                const cudnnTensorDescriptor_t probsDesc,
                                const cudnnTensorDescriptor_t gradientsDesc,
                                size_t *size);

// Gone with cuDNN 9: recurrent networks with a tensor descriptor for each step.
// cuDNN 8 ends with CUDA 12.
#pragma cuferry until(12.9)
cudnnStatus_t cudnnSetRNNDescriptor_v6(
    cudnnHandle_t handle, cudnnRNNDescriptor_t rnnDesc, const int hiddenSize,
    const int numLayers, cudnnDropoutDescriptor_t dropoutDesc,
    cudnnRNNInputMode_t inputMode, cudnnDirectionMode_t direction,
    cudnnRNNMode_t cellMode, cudnnRNNAlgo_t algo, cudnnDataType_t mathPrec);
cudnnStatus_t cudnnGetRNNDescriptor_v6(
    cudnnHandle_t handle, cudnnRNNDescriptor_t rnnDesc, int *hiddenSize,
    int *numLayers, cudnnDropoutDescriptor_t *dropoutDesc,
    cudnnRNNInputMode_t *inputMode, cudnnDirectionMode_t *direction,
    cudnnRNNMode_t *cellMode, cudnnRNNAlgo_t *algo, cudnnDataType_t *mathPrec);
cudnnStatus_t cudnnSetRNNMatrixMathType(cudnnRNNDescriptor_t rnnDesc,
                                        cudnnMathType_t mathType);
cudnnStatus_t cudnnGetRNNMatrixMathType(cudnnRNNDescriptor_t rnnDesc,
                                        cudnnMathType_t *mathType);
cudnnStatus_t cudnnSetRNNBiasMode(cudnnRNNDescriptor_t rnnDesc,
                                  cudnnRNNBiasMode_t biasMode);
cudnnStatus_t cudnnGetRNNBiasMode(cudnnRNNDescriptor_t rnnDesc,
                                  cudnnRNNBiasMode_t *biasMode);
cudnnStatus_t cudnnSetRNNPaddingMode(cudnnRNNDescriptor_t rnnDesc,
                                     unsigned paddingMode);
cudnnStatus_t cudnnGetRNNPaddingMode(cudnnRNNDescriptor_t rnnDesc,
                                     unsigned *paddingMode);
cudnnStatus_t cudnnSetRNNProjectionLayers(cudnnHandle_t handle,
                                          cudnnRNNDescriptor_t rnnDesc,
                                          const int recProjSize,
                                          const int outProjSize);
cudnnStatus_t cudnnGetRNNProjectionLayers(cudnnHandle_t handle,
                                          const cudnnRNNDescriptor_t rnnDesc,
                                          int *recProjSize, int *outProjSize);
cudnnStatus_t cudnnRNNSetClip(cudnnHandle_t handle,
                              cudnnRNNDescriptor_t rnnDesc,
                              cudnnRNNClipMode_t clipMode,
                              cudnnNanPropagation_t nanOpt, double lclip,
                              double rclip);
cudnnStatus_t cudnnRNNGetClip(cudnnHandle_t handle,
                              cudnnRNNDescriptor_t rnnDesc,
                              cudnnRNNClipMode_t *clipMode,
                              cudnnNanPropagation_t *nanOpt, double *lclip,
                              double *rclip);
cudnnStatus_t cudnnGetRNNWorkspaceSize(cudnnHandle_t handle,
                                       const cudnnRNNDescriptor_t rnnDesc,
                                       const int seqLength,
                                       const cudnnTensorDescriptor_t *xDesc,
                                       size_t *size);
cudnnStatus_t cudnnGetRNNTrainingReserveSize(
    cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc,
    const int seqLength, const cudnnTensorDescriptor_t *xDesc, size_t *size);
cudnnStatus_t cudnnGetRNNParamsSize(cudnnHandle_t handle,
                                    const cudnnRNNDescriptor_t rnnDesc,
                                    const cudnnTensorDescriptor_t xDesc,
                                    size_t *size, cudnnDataType_t dataType);
cudnnStatus_t cudnnGetRNNLinLayerMatrixParams(
    cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc,
    const int pseudoLayer, const cudnnTensorDescriptor_t xDesc,
    __cuferry_filter_in(w), const int linLayerID,
    cudnnFilterDescriptor_t linLayerMatDesc, void **linLayerMat);
cudnnStatus_t cudnnGetRNNLinLayerBiasParams(
    cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc,
    const int pseudoLayer, const cudnnTensorDescriptor_t xDesc,
    __cuferry_filter_in(w), const int linLayerID,
    cudnnFilterDescriptor_t linLayerBiasDesc, void **linLayerBias);

// What the steps take before their spaces.
#define __cuferry_rnn_steps_in(x)                                              \
  const cudnnTensorDescriptor_t *x##Desc, const void *x
#define __cuferry_rnn_steps_out(y)                                             \
  const cudnnTensorDescriptor_t *y##Desc, void *y
#define __cuferry_rnn_forward                                                  \
  cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc,                    \
      const int seqLength, __cuferry_rnn_steps_in(x), __cuferry_in(hx),        \
      __cuferry_in(cx), __cuferry_filter_in(w), __cuferry_rnn_steps_out(y),    \
      __cuferry_out(hy), __cuferry_out(cy)
#define __cuferry_rnn_backward_data                                            \
  cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc,                    \
      const int seqLength, __cuferry_rnn_steps_in(y),                          \
      __cuferry_rnn_steps_in(dy), __cuferry_in(dhy), __cuferry_in(dcy),        \
      __cuferry_filter_in(w), __cuferry_in(hx), __cuferry_in(cx),              \
      __cuferry_rnn_steps_out(dx), __cuferry_out(dhx), __cuferry_out(dcx)
#define __cuferry_rnn_backward_weights                                         \
  cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc,                    \
      const int seqLength, __cuferry_rnn_steps_in(x), __cuferry_in(hx),        \
      __cuferry_rnn_steps_in(y)
#define __cuferry_rnn_forward_ex                                               \
  cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc,                    \
      __cuferry_rnn_in(x), __cuferry_in(hx), __cuferry_in(cx),                 \
      __cuferry_filter_in(w), __cuferry_rnn_out(y), __cuferry_out(hy),         \
      __cuferry_out(cy), __cuferry_rnn_in(k), __cuferry_rnn_out(c),            \
      __cuferry_rnn_out(i), __cuferry_rnn_out(q)
#define __cuferry_work void *workSpace, size_t workSpaceSize
#define __cuferry_reserve void *reserveSpace, size_t reserveSpaceSize
cudnnStatus_t cudnnRNNForwardInference(__cuferry_rnn_forward, __cuferry_work);
cudnnStatus_t cudnnRNNForwardTraining(__cuferry_rnn_forward, __cuferry_work,
                                      __cuferry_reserve);
cudnnStatus_t cudnnRNNBackwardData(__cuferry_rnn_backward_data, __cuferry_work,
                                   __cuferry_reserve);
cudnnStatus_t cudnnRNNBackwardWeights(__cuferry_rnn_backward_weights,
                                      const void *workSpace,
                                      size_t workSpaceSize,
                                      cudnnFilterDescriptor_t dwDesc, void *dw,
                                      const void *reserveSpace,
                                      size_t reserveSpaceSize);
cudnnStatus_t cudnnRNNForwardInferenceEx(__cuferry_rnn_forward_ex,
                                         __cuferry_work);
cudnnStatus_t cudnnRNNForwardTrainingEx(__cuferry_rnn_forward_ex,
                                        __cuferry_work, __cuferry_reserve);
cudnnStatus_t cudnnRNNBackwardDataEx(cudnnHandle_t handle,
                                     const cudnnRNNDescriptor_t rnnDesc,
                                     __cuferry_rnn_in(y), __cuferry_rnn_in(dy),
                                     __cuferry_rnn_in(dc), __cuferry_in(dhy),
                                     __cuferry_in(dcy), __cuferry_filter_in(w),
                                     __cuferry_in(hx), __cuferry_in(cx),
                                     __cuferry_rnn_out(dx), __cuferry_out(dhx),
                                     __cuferry_out(dcx), __cuferry_rnn_out(dk),
                                     __cuferry_work, __cuferry_reserve);
cudnnStatus_t cudnnRNNBackwardWeightsEx(cudnnHandle_t handle,
                                        const cudnnRNNDescriptor_t rnnDesc,
                                        __cuferry_rnn_in(x), __cuferry_in(hx),
                                        __cuferry_rnn_in(y), __cuferry_work,
                                        cudnnFilterDescriptor_t dwDesc,
                                        void *dw, __cuferry_reserve);

// Algorithms to save and to choose from.
__cuferry_cudnn_descriptor(Algorithm)
typedef struct cudnnAlgorithmPerformanceStruct *cudnnAlgorithmPerformance_t;
typedef struct cudnnAlgorithmUnionStruct {
  union Algorithm {
    cudnnConvolutionFwdAlgo_t convFwdAlgo;
    cudnnConvolutionBwdFilterAlgo_t convBwdFilterAlgo;
    cudnnConvolutionBwdDataAlgo_t convBwdDataAlgo;
    cudnnRNNAlgo_t RNNAlgo;
    cudnnCTCLossAlgo_t CTCLossAlgo;
  } algo;
} cudnnAlgorithm_t;
cudnnStatus_t cudnnSetAlgorithmDescriptor(cudnnAlgorithmDescriptor_t algoDesc,
                                          cudnnAlgorithm_t algorithm);
cudnnStatus_t
cudnnGetAlgorithmDescriptor(const cudnnAlgorithmDescriptor_t algoDesc,
                            cudnnAlgorithm_t *algorithm);
cudnnStatus_t cudnnCopyAlgorithmDescriptor(const cudnnAlgorithmDescriptor_t src,
                                           cudnnAlgorithmDescriptor_t dest);
cudnnStatus_t
cudnnCreateAlgorithmPerformance(cudnnAlgorithmPerformance_t *algoPerf,
                                int count);
cudnnStatus_t
cudnnDestroyAlgorithmPerformance(cudnnAlgorithmPerformance_t *algoPerf,
                                 int count);
cudnnStatus_t cudnnSetAlgorithmPerformance(cudnnAlgorithmPerformance_t algoPerf,
                                           cudnnAlgorithmDescriptor_t algoDesc,
                                           cudnnStatus_t status, float time,
                                           size_t memory);
cudnnStatus_t
cudnnGetAlgorithmPerformance(const cudnnAlgorithmPerformance_t algoPerf,
                             cudnnAlgorithmDescriptor_t *algoDesc,
                             cudnnStatus_t *status, float *time,
                             size_t *memory);
cudnnStatus_t cudnnGetAlgorithmSpaceSize(cudnnHandle_t handle,
                                         cudnnAlgorithmDescriptor_t algoDesc,
                                         size_t *size);
cudnnStatus_t cudnnSaveAlgorithm(cudnnHandle_t handle,
                                 cudnnAlgorithmDescriptor_t algoDesc,
                                 void *algoSpace, size_t algoSpaceSize);
cudnnStatus_t cudnnRestoreAlgorithm(cudnnHandle_t handle, void *algoSpace,
                                    size_t algoSpaceSize,
                                    cudnnAlgorithmDescriptor_t algoDesc);
cudnnStatus_t
cudnnSetRNNAlgorithmDescriptor(cudnnHandle_t handle,
                               cudnnRNNDescriptor_t rnnDesc,
                               cudnnAlgorithmDescriptor_t algoDesc);
cudnnStatus_t cudnnGetRNNForwardInferenceAlgorithmMaxCount(
    cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc, int *count);
cudnnStatus_t cudnnGetRNNForwardTrainingAlgorithmMaxCount(
    cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc, int *count);
cudnnStatus_t cudnnGetRNNBackwardDataAlgorithmMaxCount(
    cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc, int *count);
cudnnStatus_t cudnnGetRNNBackwardWeightsAlgorithmMaxCount(
    cudnnHandle_t handle, const cudnnRNNDescriptor_t rnnDesc, int *count);
#define __cuferry_find                                                         \
  const float findIntensity, const int requestedAlgoCount,                     \
      int *returnedAlgoCount, cudnnAlgorithmPerformance_t *perfResults
cudnnStatus_t cudnnFindRNNForwardInferenceAlgorithmEx(__cuferry_rnn_forward,
                                                      __cuferry_find,
                                                      __cuferry_work);
cudnnStatus_t cudnnFindRNNForwardTrainingAlgorithmEx(__cuferry_rnn_forward,
                                                     __cuferry_find,
                                                     __cuferry_work,
                                                     __cuferry_reserve);
cudnnStatus_t cudnnFindRNNBackwardDataAlgorithmEx(__cuferry_rnn_backward_data,
                                                  __cuferry_find,
                                                  __cuferry_work,
                                                  __cuferry_reserve);
cudnnStatus_t cudnnFindRNNBackwardWeightsAlgorithmEx(
    __cuferry_rnn_backward_weights, __cuferry_find, const void *workSpace,
    size_t workSpaceSize, cudnnFilterDescriptor_t dwDesc, void *dw,
    const void *reserveSpace, size_t reserveSpaceSize);

// Plans of persistent kernels.
struct cudnnPersistentRNNPlan;
typedef struct cudnnPersistentRNNPlan *cudnnPersistentRNNPlan_t;
cudnnStatus_t cudnnCreatePersistentRNNPlan(cudnnRNNDescriptor_t rnnDesc,
                                           const int miniBatch,
                                           const cudnnDataType_t dataType,
                                           cudnnPersistentRNNPlan_t *plan);
cudnnStatus_t cudnnDestroyPersistentRNNPlan(cudnnPersistentRNNPlan_t plan);
cudnnStatus_t cudnnSetPersistentRNNPlan(cudnnRNNDescriptor_t rnnDesc,
                                        cudnnPersistentRNNPlan_t plan);

// Gone with cuDNN 8, which has the same under _v6. C has the form of cuDNN 7;
// C++ has that of cuDNN 5 too.
#pragma cuferry until(10.2)
cudnnStatus_t cudnnSetRNNDescriptor(
    cudnnHandle_t handle, cudnnRNNDescriptor_t rnnDesc, const int hiddenSize,
    const int numLayers, cudnnDropoutDescriptor_t dropoutDesc,
    cudnnRNNInputMode_t inputMode, cudnnDirectionMode_t direction,
    cudnnRNNMode_t mode, cudnnRNNAlgo_t algo, cudnnDataType_t mathPrec);
cudnnStatus_t cudnnGetRNNDescriptor(
    cudnnHandle_t handle, cudnnRNNDescriptor_t rnnDesc, int *hiddenSize,
    int *numLayers, cudnnDropoutDescriptor_t *dropoutDesc,
    cudnnRNNInputMode_t *inputMode, cudnnDirectionMode_t *direction,
    cudnnRNNMode_t *mode, cudnnRNNAlgo_t *algo, cudnnDataType_t *mathPrec);
cudnnStatus_t cudnnSetRNNDescriptor_v5(cudnnRNNDescriptor_t rnnDesc,
                                       int hiddenSize, int numLayers,
                                       cudnnDropoutDescriptor_t dropoutDesc,
                                       cudnnRNNInputMode_t inputMode,
                                       cudnnDirectionMode_t direction,
                                       cudnnRNNMode_t mode,
                                       cudnnDataType_t mathPrec);

__cuferry_extern_c_end

#ifdef __cplusplus
cudnnStatus_t cudnnSetRNNDescriptor(cudnnRNNDescriptor_t rnnDesc,
                                    int hiddenSize, int numLayers,
                                    cudnnDropoutDescriptor_t dropoutDesc,
                                    cudnnRNNInputMode_t inputMode,
                                    cudnnDirectionMode_t direction,
                                    cudnnRNNMode_t mode,
                                    cudnnDataType_t mathPrec);
#endif
#pragma cuferry until()

#endif // CUDNN_ADV_H_
