// TensorRT: types that its parts share.
#ifndef NV_INFER_RUNTIME_BASE_H
#define NV_INFER_RUNTIME_BASE_H

#include "NvInferVersion.h"
#include "cuda_runtime_api.h"
#include <cstddef>
#include <cstdint>

#pragma cuferry library(tensorrt)

#define TRT_NOEXCEPT noexcept
#define TENSORRTAPI

namespace nvinfer1 {

using char_t = char;
using AsciiChar = char_t;

enum class DataType : int32_t {
  kFLOAT, kHALF, kINT8, kINT32, kBOOL, kUINT8, kFP8, kBF16, kINT64, kINT4, kFP4
};
enum class TensorFormat : int32_t {
  kLINEAR, kCHW2, kHWC8, kCHW4, kCHW16, kCHW32, kDHWC8, kCDHW32, kHWC,
  kDLA_LINEAR, kDLA_HWC4, kHWC16, kDHWC
};
using PluginFormat = TensorFormat;
enum class TensorLocation : int32_t { kDEVICE, kHOST };
enum class TensorIOMode : int32_t { kNONE, kINPUT, kOUTPUT };
enum class DimensionOperation : int32_t {
  kSUM, kPROD, kMAX, kMIN, kSUB, kEQUAL, kLESS, kFLOOR_DIV, kCEIL_DIV
};

class Dims {
public:
  static constexpr int32_t MAX_DIMS{8};
  int32_t nbDims;
  int64_t d[MAX_DIMS];
};
using Dims64 = Dims;
class Dims2 : public Dims {
public:
  Dims2();
  Dims2(int64_t d0, int64_t d1);
};
class Dims3 : public Dims2 {
public:
  Dims3();
  Dims3(int64_t d0, int64_t d1, int64_t d2);
};
class Dims4 : public Dims3 {
public:
  Dims4();
  Dims4(int64_t d0, int64_t d1, int64_t d2, int64_t d3);
};
class DimsHW : public Dims2 {
public:
  DimsHW();
  DimsHW(int64_t height, int64_t width);
  int64_t &h();
  int64_t &w();
};

class Weights {
public:
  DataType type;
  const void *values;
  int64_t count;
};

struct Permutation {
  int32_t order[Dims::MAX_DIMS];
};

class INoCopy {
protected:
  INoCopy() = default;
  virtual ~INoCopy() = default;
};

class ILogger {
public:
  enum class Severity : int32_t {
    kINTERNAL_ERROR, kERROR, kWARNING, kINFO, kVERBOSE
  };
  virtual void log(Severity severity, AsciiChar const *msg) noexcept = 0;
  ILogger() = default;
  virtual ~ILogger() = default;
};

class IHostMemory : public INoCopy {
public:
  virtual ~IHostMemory() noexcept = default;
  void *data() const noexcept;
  std::size_t size() const noexcept;
  DataType type() const noexcept;
  void destroy() noexcept;
};

class IGpuAllocator {
public:
  virtual void *allocate(uint64_t size, uint64_t alignment,
                         uint32_t flags) noexcept = 0;
  virtual bool deallocate(void *memory) noexcept;
  virtual void free(void *memory) noexcept;
  virtual ~IGpuAllocator() = default;
};
class IErrorRecorder;
class IProfiler {
public:
  virtual void reportLayerTime(char const *layerName, float ms) noexcept = 0;
  virtual ~IProfiler() noexcept {}
};
class IOutputAllocator {
public:
  virtual void *reallocateOutput(char const *tensorName, void *currentMemory,
                                 uint64_t size, uint64_t alignment) noexcept;
  virtual void notifyShape(char const *tensorName,
                           Dims const &dims) noexcept = 0;
  virtual ~IOutputAllocator() = default;
};

// Plugins.
struct PluginTensorDesc {
  Dims dims;
  DataType type;
  TensorFormat format;
  float scale;
};
struct DynamicPluginTensorDesc {
  PluginTensorDesc desc;
  Dims min, max, opt;
};
enum class PluginFieldType : int32_t {
  kFLOAT16, kFLOAT32, kFLOAT64, kINT8, kINT16, kINT32, kCHAR, kDIMS, kUNKNOWN,
  kBF16, kINT64, kFP8, kINT4
};
class PluginField {
public:
  AsciiChar const *name;
  void const *data;
  PluginFieldType type;
  int32_t length;
  PluginField(AsciiChar const *name_ = nullptr, void const *data_ = nullptr,
              PluginFieldType type_ = PluginFieldType::kUNKNOWN,
              int32_t length_ = 0) noexcept;
};
struct PluginFieldCollection {
  int32_t nbFields;
  PluginField const *fields;
};
class IDimensionExpr {
public:
  bool isConstant() const noexcept;
  int64_t getConstantValue() const noexcept;
};
class DimsExprs {
public:
  int32_t nbDims;
  IDimensionExpr const *d[Dims::MAX_DIMS];
};
class IExprBuilder {
public:
  IDimensionExpr const *constant(int64_t value) noexcept;
  IDimensionExpr const *operation(DimensionOperation op,
                                  IDimensionExpr const &first,
                                  IDimensionExpr const &second) noexcept;
};
class IPluginV2 {
public:
  virtual AsciiChar const *getPluginType() const noexcept = 0;
  virtual AsciiChar const *getPluginVersion() const noexcept = 0;
  virtual int32_t getNbOutputs() const noexcept = 0;
  virtual int32_t initialize() noexcept = 0;
  virtual void terminate() noexcept = 0;
  virtual size_t getSerializationSize() const noexcept = 0;
  virtual void serialize(void *buffer) const noexcept = 0;
  virtual void destroy() noexcept = 0;
  virtual void
  setPluginNamespace(AsciiChar const *pluginNamespace) noexcept = 0;
  virtual AsciiChar const *getPluginNamespace() const noexcept = 0;
  virtual ~IPluginV2() noexcept = default;
};
class IPluginV2Ext : public IPluginV2 {
public:
  virtual DataType getOutputDataType(int32_t index, DataType const *inputTypes,
                                     int32_t nbInputs) const noexcept = 0;
  virtual IPluginV2Ext *clone() const noexcept = 0;
};
class IPluginV2DynamicExt : public IPluginV2Ext {
public:
  IPluginV2DynamicExt *clone() const noexcept override = 0;
  virtual DimsExprs getOutputDimensions(int32_t outputIndex,
                                        DimsExprs const *inputs,
                                        int32_t nbInputs,
                                        IExprBuilder &exprBuilder) noexcept = 0;
  virtual bool supportsFormatCombination(int32_t pos,
                                         PluginTensorDesc const *inOut,
                                         int32_t nbInputs,
                                         int32_t nbOutputs) noexcept = 0;
  virtual void configurePlugin(DynamicPluginTensorDesc const *in,
                               int32_t nbInputs,
                               DynamicPluginTensorDesc const *out,
                               int32_t nbOutputs) noexcept = 0;
  virtual size_t getWorkspaceSize(PluginTensorDesc const *inputs,
                                  int32_t nbInputs,
                                  PluginTensorDesc const *outputs,
                                  int32_t nbOutputs) const noexcept = 0;
  virtual int32_t enqueue(PluginTensorDesc const *inputDesc,
                          PluginTensorDesc const *outputDesc,
                          void const *const *inputs, void *const *outputs,
                          void *workspace, cudaStream_t stream) noexcept = 0;
};
class IPluginCreator {
public:
  virtual AsciiChar const *getPluginName() const noexcept = 0;
  virtual AsciiChar const *getPluginVersion() const noexcept = 0;
  virtual PluginFieldCollection const *getFieldNames() noexcept = 0;
  virtual IPluginV2 *createPlugin(AsciiChar const *name,
                                  PluginFieldCollection const *fc) noexcept = 0;
  virtual IPluginV2 *deserializePlugin(AsciiChar const *name,
                                       void const *serialData,
                                       size_t serialLength) noexcept = 0;
  virtual void
  setPluginNamespace(AsciiChar const *pluginNamespace) noexcept = 0;
  virtual AsciiChar const *getPluginNamespace() const noexcept = 0;
  virtual ~IPluginCreator() = default;
};
class IPluginRegistry {
public:
  virtual bool registerCreator(IPluginCreator &creator,
                               AsciiChar const *pluginNamespace) noexcept = 0;
  virtual IPluginCreator *
  getPluginCreator(AsciiChar const *pluginName, AsciiChar const *pluginVersion,
                   AsciiChar const *pluginNamespace = "") noexcept = 0;
};
template <class T> class PluginRegistrar {
public:
  PluginRegistrar();
};

} // namespace nvinfer1

#define REGISTER_TENSORRT_PLUGIN(name)                                         \
  static nvinfer1::PluginRegistrar<name> pluginRegistrar##name {}
extern "C" nvinfer1::IPluginRegistry *getPluginRegistry() noexcept;
extern "C" int32_t getInferLibVersion() noexcept;

#endif // NV_INFER_RUNTIME_BASE_H
