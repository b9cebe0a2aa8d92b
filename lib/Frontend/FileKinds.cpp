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

/// Of "x.h.in", from which a build makes "x.h", the latter.
static StringRef madeFrom(StringRef Path) {
  Path.consume_back(".in");
  return Path;
}

bool cuferry::isHeaderName(StringRef Path) {
  if (StringRef Made = madeFrom(Path); Made != Path)
    return isHeaderName(Made) || languageOf(Made);
  return llvm::StringSwitch<bool>(llvm::sys::path::extension(Path))
      .Cases({".cuh", ".h", ".hh", ".hpp", ".hxx", ".h++", ".H"}, true)
      .Cases({".inl", ".inc", ".ipp", ".tcc", ".tpp", ".impl", ".def"}, true)
      .Default(false);
}

bool cuferry::isCudaName(StringRef Path) {
  StringRef Ending = llvm::sys::path::extension(madeFrom(Path));
  return Ending == ".cu" || Ending == ".cuh";
}
