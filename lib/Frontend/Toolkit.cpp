// A real CUDA toolkit in place of the embedded headers.

#include "cuferry/Frontend.h"
#include "cuferry/TextError.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;

std::string CudaHeaders::description() const {
  return ToolkitPath.empty() ? "embedded" : "toolkit " + ToolkitVersion;
}

bool cuferry::holdsToolkitHeaders(StringRef Folder) {
  llvm::SmallString<256> P(Folder);
  llvm::sys::path::append(P, "cuda_runtime_api.h");
  return llvm::sys::fs::exists(P);
}

/// CUDART_VERSION is the one place that every toolkit since CUDA 2 has.
static std::string versionOf(StringRef Include) {
  auto Buffer = llvm::MemoryBuffer::getFile(Include + "/cuda_runtime_api.h");
  if (!Buffer)
    return "";
  StringRef Rest = (*Buffer)->getBuffer();
  size_t At = Rest.find("#define CUDART_VERSION");
  unsigned Number = 0;
  if (At == StringRef::npos ||
      Rest.drop_front(At + strlen("#define CUDART_VERSION"))
          .ltrim()
          .consumeInteger(10, Number))
    return "";
  return std::to_string(Number / 1000) + "." +
         std::to_string(Number % 1000 / 10);
}

llvm::Expected<CudaHeaders> cuferry::findToolkit(StringRef Path) {
  CudaHeaders H;
  llvm::SmallString<128> Include(Path);
  llvm::sys::path::append(Include, "include");
  H.ToolkitVersion = versionOf(Include);
  if (H.ToolkitVersion.empty())
    return textError(
        {Path.str() + ": no CUDA toolkit there: include/cuda_runtime_api.h "
                      "is missing or does not define CUDART_VERSION",
         Path.str() + "：不是 CUDA 工具包：缺少 include/cuda_runtime_api.h，"
                      "或其中没有定义 CUDART_VERSION"});
  llvm::SmallString<128> Real;
  H.ToolkitPath =
      llvm::sys::fs::real_path(Path, Real) ? Path.str() : Real.str().str();
  return H;
}
