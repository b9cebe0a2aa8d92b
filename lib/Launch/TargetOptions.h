//===- TargetOptions.h - nvcc's options as another compiler's ---*- C++ -*-===//
//
// Takes a compiler's options and a pack, gives in their order what the
// ecosystem's compiler is given: by the pack's `compiler: flags:` where one of
// its keys says the same option in whatever spelling, by the table of
// NvccOptions.def otherwise.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LAUNCH_TARGETOPTIONS_H
#define CUFERRY_LAUNCH_TARGETOPTIONS_H

#include "../Frontend/CompilerCommand.h"
#include "cuferry/RulePack.h"
#include <functional>

namespace cuferry {

struct TargetPiece {
  enum Kind : uint8_t {
    Input,   ///< Words has the file as written
    Option,  ///< for compiling, and for linking too
    Linking, ///< for linking only
  } What = Option;
  std::vector<std::string> Words;
};

struct TargetOptions {
  std::vector<TargetPiece> Pieces;
  std::vector<Text> Warnings;  ///< what was left out and changes the program
  std::optional<Text> Refused; ///< what only nvcc can do
};

/// Words for a folder of headers (-I and the like) or of libraries (-L): a
/// caller that mirrors folders says here where. Flag is in Clang's spelling.
using FolderWords = std::function<std::vector<std::string>(
    llvm::StringRef Flag, llvm::StringRef Folder)>;

TargetOptions targetOptions(const CompilerCommand &Command,
                            const RulePack &Pack, const FolderWords &Folders);

/// -l words for the CUDA library \p Name under \p Pack: as many as the pack
/// names, none where the ecosystem needs none; the library itself where the
/// pack says nothing.
std::vector<std::string> libraryWords(llvm::StringRef Name,
                                      const RulePack &Pack);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_TARGETOPTIONS_H
