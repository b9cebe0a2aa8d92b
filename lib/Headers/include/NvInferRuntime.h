// TensorRT: engines that run.
#ifndef NV_INFER_RUNTIME_H
#define NV_INFER_RUNTIME_H

#include "NvInferRuntimeBase.h"

#pragma cuferry library(tensorrt)

namespace nvinfer1 {

enum class OptProfileSelector : int32_t { kMIN, kOPT, kMAX };
enum class EngineCapability : int32_t { kSTANDARD, kSAFETY, kDLA_STANDALONE };
enum class ExecutionContextAllocationStrategy : int32_t {
  kSTATIC, kON_PROFILE_CHANGE, kUSER_MANAGED
};

class IExecutionContext;

class ICudaEngine : public INoCopy {
public:
  virtual ~ICudaEngine() noexcept = default;
  int32_t getNbIOTensors() const noexcept;
  char const *getIOTensorName(int32_t index) const noexcept;
  Dims getTensorShape(char const *tensorName) const noexcept;
  DataType getTensorDataType(char const *tensorName) const noexcept;
  TensorIOMode getTensorIOMode(char const *tensorName) const noexcept;
  TensorFormat getTensorFormat(char const *tensorName) const noexcept;
  Dims getProfileShape(char const *tensorName, int32_t profileIndex,
                       OptProfileSelector select) const noexcept;
  int32_t getNbOptimizationProfiles() const noexcept;
  int32_t getNbLayers() const noexcept;
  size_t getDeviceMemorySize() const noexcept;
  char const *getName() const noexcept;
  IHostMemory *serialize() const noexcept;
  IExecutionContext *createExecutionContext(
      ExecutionContextAllocationStrategy strategy =
          ExecutionContextAllocationStrategy::kSTATIC) noexcept;
  IExecutionContext *createExecutionContextWithoutDeviceMemory() noexcept;

  // Before TensorRT 10: tensors by number.
  int32_t getNbBindings() const noexcept;
  int32_t getBindingIndex(char const *name) const noexcept;
  char const *getBindingName(int32_t bindingIndex) const noexcept;
  bool bindingIsInput(int32_t bindingIndex) const noexcept;
  Dims getBindingDimensions(int32_t bindingIndex) const noexcept;
  DataType getBindingDataType(int32_t bindingIndex) const noexcept;
  int32_t getMaxBatchSize() const noexcept;
  bool hasImplicitBatchDimension() const noexcept;
  void destroy() noexcept;
};

class IExecutionContext : public INoCopy {
public:
  virtual ~IExecutionContext() noexcept = default;
  ICudaEngine const &getEngine() const noexcept;
  bool setTensorAddress(char const *tensorName, void *data) noexcept;
  void const *getTensorAddress(char const *tensorName) const noexcept;
  bool setInputTensorAddress(char const *tensorName,
                             void const *data) noexcept;
  bool setOutputTensorAddress(char const *tensorName, void *data) noexcept;
  bool setInputShape(char const *tensorName, Dims const &dims) noexcept;
  Dims getTensorShape(char const *tensorName) const noexcept;
  bool allInputDimensionsSpecified() const noexcept;
  bool setOptimizationProfileAsync(int32_t profileIndex,
                                   cudaStream_t stream) noexcept;
  void setProfiler(IProfiler *profiler) noexcept;
  void setDeviceMemory(void *memory) noexcept;
  void setName(char const *name) noexcept;
  bool executeV2(void *const *bindings) noexcept;
  bool enqueueV3(cudaStream_t stream) noexcept;

  // Before TensorRT 10.
  bool execute(int32_t batchSize, void *const *bindings) noexcept;
  bool enqueue(int32_t batchSize, void *const *bindings, cudaStream_t stream,
               cudaEvent_t *inputConsumed) noexcept;
  bool enqueueV2(void *const *bindings, cudaStream_t stream,
                 cudaEvent_t *inputConsumed) noexcept;
  bool setBindingDimensions(int32_t bindingIndex, Dims dimensions) noexcept;
  Dims getBindingDimensions(int32_t bindingIndex) const noexcept;
  bool setOptimizationProfile(int32_t profileIndex) noexcept;
  void destroy() noexcept;
};

class IPluginFactory;
class IRuntime : public INoCopy {
public:
  virtual ~IRuntime() noexcept = default;
  ICudaEngine *deserializeCudaEngine(void const *blob,
                                     std::size_t size) noexcept;
  ICudaEngine *deserializeCudaEngine(void const *blob, std::size_t size,
                                     IPluginFactory *pluginFactory) noexcept;
  void setDLACore(int32_t dlaCore) noexcept;
  int32_t getNbDLACores() const noexcept;
  void setGpuAllocator(IGpuAllocator *allocator) noexcept;
  void setErrorRecorder(IErrorRecorder *recorder) noexcept;
  void destroy() noexcept;
};

IRuntime *createInferRuntime(ILogger &logger) noexcept;

} // namespace nvinfer1

#endif // NV_INFER_RUNTIME_H
