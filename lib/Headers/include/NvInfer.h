// TensorRT as one includes it: networks, the builder, engines. Of versions 5 to
// 10; layers are known by INetworkDefinition's first functions only.
#ifndef NV_INFER_H
#define NV_INFER_H

#include "NvInferRuntime.h"

#pragma cuferry library(tensorrt)

namespace nvinfer1 {

enum class NetworkDefinitionCreationFlag : int32_t {
  kEXPLICIT_BATCH, kSTRONGLY_TYPED
};
using NetworkDefinitionCreationFlags = uint32_t;
enum class BuilderFlag : int32_t {
  kFP16, kINT8, kDEBUG, kGPU_FALLBACK, kREFIT, kDISABLE_TIMING_CACHE, kTF32,
  kSPARSE_WEIGHTS, kSAFETY_SCOPE, kOBEY_PRECISION_CONSTRAINTS,
  kPREFER_PRECISION_CONSTRAINTS, kDIRECT_IO, kREJECT_EMPTY_ALGORITHMS,
  kSTRICT_TYPES, kENABLE_TACTIC_HEURISTIC, kVERSION_COMPATIBLE,
  kEXCLUDE_LEAN_RUNTIME, kFP8, kBF16
};
using BuilderFlags = uint32_t;
enum class MemoryPoolType : int32_t {
  kWORKSPACE, kDLA_MANAGED_SRAM, kDLA_LOCAL_DRAM, kDLA_GLOBAL_DRAM,
  kTACTIC_DRAM, kTACTIC_SHARED_MEMORY
};
enum class ProfilingVerbosity : int32_t { kLAYER_NAMES_ONLY, kNONE, kDETAILED };
enum class DeviceType : int32_t { kGPU, kDLA };
enum class ActivationType : int32_t {
  kRELU, kSIGMOID, kTANH, kLEAKY_RELU, kELU, kSELU, kSOFTSIGN, kSOFTPLUS,
  kCLIP, kHARD_SIGMOID, kSCALED_TANH, kTHRESHOLDED_RELU
};
enum class PoolingType : int32_t { kMAX, kAVERAGE, kMAX_AVERAGE_BLEND };
enum class ElementWiseOperation : int32_t {
  kSUM, kPROD, kMAX, kMIN, kSUB, kDIV, kPOW, kFLOOR_DIV, kAND, kOR, kXOR,
  kEQUAL, kGREATER, kLESS
};
enum class MatrixOperation : int32_t { kNONE, kTRANSPOSE, kVECTOR };
enum class ScaleMode : int32_t { kUNIFORM, kCHANNEL, kELEMENTWISE };
enum class CalibrationAlgoType : int32_t {
  kLEGACY_CALIBRATION, kENTROPY_CALIBRATION, kENTROPY_CALIBRATION_2,
  kMINMAX_CALIBRATION
};

class ITensor : public INoCopy {
public:
  void setName(char const *name) noexcept;
  char const *getName() const noexcept;
  void setDimensions(Dims const &dimensions) noexcept;
  Dims getDimensions() const noexcept;
  void setType(DataType type) noexcept;
  DataType getType() const noexcept;
  bool setDynamicRange(float min, float max) noexcept;
  bool isNetworkInput() const noexcept;
  bool isNetworkOutput() const noexcept;
  void setAllowedFormats(uint32_t formats) noexcept;
};
class ILayer : public INoCopy {
public:
  void setName(char const *name) noexcept;
  char const *getName() const noexcept;
  int32_t getNbInputs() const noexcept;
  ITensor *getInput(int32_t index) const noexcept;
  int32_t getNbOutputs() const noexcept;
  ITensor *getOutput(int32_t index) const noexcept;
  void setInput(int32_t index, ITensor &tensor) noexcept;
  void setPrecision(DataType dataType) noexcept;
  void setOutputType(int32_t index, DataType dataType) noexcept;
};
class IActivationLayer : public ILayer {
public:
  void setAlpha(float alpha) noexcept;
  void setBeta(float beta) noexcept;
};
class IElementWiseLayer : public ILayer {};
class IConstantLayer : public ILayer {};
class IMatrixMultiplyLayer : public ILayer {};
class IPluginV2Layer : public ILayer {};
class IShuffleLayer : public ILayer {
public:
  void setFirstTranspose(Permutation permutation) noexcept;
  void setReshapeDimensions(Dims const &dimensions) noexcept;
  void setSecondTranspose(Permutation permutation) noexcept;
};
class ISoftMaxLayer : public ILayer {
public:
  void setAxes(uint32_t axes) noexcept;
};
class IConvolutionLayer : public ILayer {
public:
  void setStrideNd(Dims const &stride) noexcept;
  void setPaddingNd(Dims const &padding) noexcept;
  void setDilationNd(Dims const &dilation) noexcept;
  void setNbGroups(int64_t nbGroups) noexcept;
};
class IPoolingLayer : public ILayer {
public:
  void setStrideNd(Dims const &stride) noexcept;
  void setPaddingNd(Dims const &padding) noexcept;
};

class INetworkDefinition : public INoCopy {
public:
  virtual ~INetworkDefinition() noexcept = default;
  ITensor *addInput(char const *name, DataType type,
                    Dims const &dimensions) noexcept;
  void markOutput(ITensor &tensor) noexcept;
  IActivationLayer *addActivation(ITensor &input, ActivationType type) noexcept;
  IConvolutionLayer *addConvolutionNd(ITensor &input, int64_t nbOutputMaps,
                                      Dims const &kernelSize,
                                      Weights kernelWeights,
                                      Weights biasWeights) noexcept;
  IPoolingLayer *addPoolingNd(ITensor &input, PoolingType type,
                              Dims const &windowSize) noexcept;
  ISoftMaxLayer *addSoftMax(ITensor &input) noexcept;
  IElementWiseLayer *addElementWise(ITensor &input1, ITensor &input2,
                                    ElementWiseOperation op) noexcept;
  IMatrixMultiplyLayer *addMatrixMultiply(ITensor &input0, MatrixOperation op0,
                                          ITensor &input1,
                                          MatrixOperation op1) noexcept;
  IConstantLayer *addConstant(Dims const &dimensions, Weights weights) noexcept;
  IShuffleLayer *addShuffle(ITensor &input) noexcept;
  IPluginV2Layer *addPluginV2(ITensor *const *inputs, int32_t nbInputs,
                              IPluginV2 &plugin) noexcept;
  int32_t getNbLayers() const noexcept;
  ILayer *getLayer(int32_t index) const noexcept;
  int32_t getNbInputs() const noexcept;
  ITensor *getInput(int32_t index) const noexcept;
  int32_t getNbOutputs() const noexcept;
  ITensor *getOutput(int32_t index) const noexcept;
  void setName(char const *name) noexcept;
  void destroy() noexcept;
};

class IInt8Calibrator {
public:
  virtual int32_t getBatchSize() const noexcept = 0;
  virtual bool getBatch(void *bindings[], char const *names[],
                        int32_t nbBindings) noexcept = 0;
  virtual void const *readCalibrationCache(std::size_t &length) noexcept = 0;
  virtual void writeCalibrationCache(void const *ptr,
                                     std::size_t length) noexcept = 0;
  virtual CalibrationAlgoType getAlgorithm() noexcept = 0;
  virtual ~IInt8Calibrator() noexcept = default;
};
class IInt8EntropyCalibrator : public IInt8Calibrator {
public:
  CalibrationAlgoType getAlgorithm() noexcept override;
};
class IInt8EntropyCalibrator2 : public IInt8Calibrator {
public:
  CalibrationAlgoType getAlgorithm() noexcept override;
};
class IInt8MinMaxCalibrator : public IInt8Calibrator {
public:
  CalibrationAlgoType getAlgorithm() noexcept override;
};

class IOptimizationProfile : public INoCopy {
public:
  bool setDimensions(char const *inputName, OptProfileSelector select,
                     Dims const &dims) noexcept;
  Dims getDimensions(char const *inputName,
                     OptProfileSelector select) const noexcept;
  bool isValid() const noexcept;
};

class IBuilderConfig : public INoCopy {
public:
  virtual ~IBuilderConfig() noexcept = default;
  void setFlag(BuilderFlag builderFlag) noexcept;
  void clearFlag(BuilderFlag builderFlag) noexcept;
  bool getFlag(BuilderFlag builderFlag) const noexcept;
  void setFlags(BuilderFlags builderFlags) noexcept;
  void setMemoryPoolLimit(MemoryPoolType pool, std::size_t poolSize) noexcept;
  void setMaxWorkspaceSize(std::size_t workspaceSize) noexcept;
  void setInt8Calibrator(IInt8Calibrator *calibrator) noexcept;
  int32_t addOptimizationProfile(IOptimizationProfile const *profile) noexcept;
  void setProfileStream(cudaStream_t const stream) noexcept;
  void setProfilingVerbosity(ProfilingVerbosity verbosity) noexcept;
  void setDefaultDeviceType(DeviceType deviceType) noexcept;
  void setDLACore(int32_t dlaCore) noexcept;
  void setAvgTimingIterations(int32_t avgTiming) noexcept;
  void setMinTimingIterations(int32_t minTiming) noexcept;
  void destroy() noexcept;
};

class IBuilder : public INoCopy {
public:
  virtual ~IBuilder() noexcept = default;
  INetworkDefinition *
  createNetworkV2(NetworkDefinitionCreationFlags flags) noexcept;
  IBuilderConfig *createBuilderConfig() noexcept;
  IOptimizationProfile *createOptimizationProfile() noexcept;
  IHostMemory *buildSerializedNetwork(INetworkDefinition &network,
                                      IBuilderConfig &config) noexcept;
  ICudaEngine *buildEngineWithConfig(INetworkDefinition &network,
                                     IBuilderConfig &config) noexcept;
  bool platformHasFastFp16() const noexcept;
  bool platformHasFastInt8() const noexcept;
  int32_t getNbDLACores() const noexcept;
  int32_t getMaxThreads() const noexcept;
  void setGpuAllocator(IGpuAllocator *allocator) noexcept;

  // Before TensorRT 8.
  INetworkDefinition *createNetwork() noexcept;
  ICudaEngine *buildCudaEngine(INetworkDefinition &network) noexcept;
  void setMaxBatchSize(int32_t batchSize) noexcept;
  int32_t getMaxBatchSize() const noexcept;
  void setMaxWorkspaceSize(std::size_t workspaceSize) noexcept;
  void setFp16Mode(bool mode) noexcept;
  void setInt8Mode(bool mode) noexcept;
  void setInt8Calibrator(IInt8Calibrator *calibrator) noexcept;
  void setDebugSync(bool sync) noexcept;
  void destroy() noexcept;
};

IBuilder *createInferBuilder(ILogger &logger) noexcept;

} // namespace nvinfer1

#endif // NV_INFER_H
