// What a file's ending says about it.

#include "cuferry/Frontend.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;

std::optional<SourceLanguage> cuferry::languageOf(StringRef Path) {
  using R = std::optional<SourceLanguage>;
  return llvm::StringSwitch<R>(llvm::sys::path::extension(Path))
      .Case(".cu", SourceLanguage::Cuda)
      .Cases({".cc", ".cpp", ".cxx", ".c++", ".C", ".cp"}, SourceLanguage::Cxx)
      .Case(".c", SourceLanguage::C)
      .Default(std::nullopt);
}

/// "x.h.in", from which a build makes "x.h".
static bool isTemplate(StringRef &Path) { return Path.consume_back(".in"); }

bool cuferry::isHeaderName(StringRef Path) {
  if (isTemplate(Path))
    return isHeaderName(Path) || languageOf(Path);
  return llvm::StringSwitch<bool>(llvm::sys::path::extension(Path))
      .Cases({".cuh", ".h", ".hh", ".hpp", ".hxx", ".h++", ".H"}, true)
      .Cases({".inl", ".inc", ".ipp", ".tcc", ".tpp", ".impl", ".def"}, true)
      .Default(false);
}

bool cuferry::isCudaName(StringRef Path) {
  isTemplate(Path);
  StringRef Ending = llvm::sys::path::extension(Path);
  return Ending == ".cu" || Ending == ".cuh";
}
