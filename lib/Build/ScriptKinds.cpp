//===- ScriptKinds.cpp - what a build script's name says ------------------===//

#include "cuferry/BuildScripts.h"
#include "llvm/Support/Path.h"

namespace cuferry {

using llvm::StringRef;

std::optional<ScriptLanguage> scriptLanguageOf(StringRef Path) {
  StringRef Name = llvm::sys::path::filename(Path);
  // Templates of configure steps: config.mk.in, FooConfig.cmake.in.
  Name.consume_back(".in");
  StringRef Ending = llvm::sys::path::extension(Name);
  if (Name == "CMakeLists.txt" || Ending == ".cmake")
    return ScriptLanguage::CMake;
  if (Name.starts_with_insensitive("makefile") || Name == "GNUmakefile" ||
      Ending == ".mk" || Ending == ".mak")
    return ScriptLanguage::Make;
  if (Ending == ".py" &&
      (Name.starts_with("setup") || Name.ends_with("_setup.py") ||
       Name.starts_with("build")))
    return ScriptLanguage::Python;
  if (Ending == ".sh" || Ending == ".bash")
    return ScriptLanguage::Shell;
  return std::nullopt;
}

} // namespace cuferry
