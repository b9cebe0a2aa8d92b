// TensorRT: networks from ONNX.
#ifndef NV_ONNX_PARSER_H
#define NV_ONNX_PARSER_H

#include "NvInfer.h"
#include <stddef.h>

#pragma cuferry library(tensorrt)

#define NV_ONNX_PARSER_MAJOR 0
#define NV_ONNX_PARSER_MINOR 1
#define NV_ONNX_PARSER_PATCH 0

namespace nvonnxparser {

enum class ErrorCode : int {
  kSUCCESS, kINTERNAL_ERROR, kMEM_ALLOC_FAILED, kMODEL_DESERIALIZE_FAILED,
  kINVALID_VALUE, kINVALID_GRAPH, kINVALID_NODE, kUNSUPPORTED_GRAPH,
  kUNSUPPORTED_NODE
};

class IParserError {
public:
  virtual ErrorCode code() const = 0;
  virtual char const *desc() const = 0;
  virtual char const *file() const = 0;
  virtual int line() const = 0;
  virtual char const *func() const = 0;
  virtual int node() const = 0;

protected:
  virtual ~IParserError() {}
};

class IParser {
public:
  virtual bool parse(void const *serializedModel, size_t size,
                     char const *modelPath = nullptr) noexcept = 0;
  virtual bool parseFromFile(char const *onnxModelFile,
                             int verbosity) noexcept = 0;
  virtual bool supportsOperator(char const *opName) const noexcept = 0;
  virtual int getNbErrors() const noexcept = 0;
  virtual IParserError const *getError(int index) const noexcept = 0;
  virtual void clearErrors() noexcept = 0;
  virtual void destroy() noexcept = 0;
  virtual ~IParser() noexcept = default;
};

IParser *createParser(nvinfer1::INetworkDefinition &network,
                      nvinfer1::ILogger &logger) noexcept;

} // namespace nvonnxparser

#endif // NV_ONNX_PARSER_H
