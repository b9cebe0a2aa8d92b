//===- ShellSyntax.h - shell scripts by words -------------------*- C++ -*-===//
//
// Takes a shell script into commands of words: comments, quotes, continuation
// lines, substitutions of commands and here-documents told apart. No more of
// the language than that is needed to find what is handed to a compiler.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_SHELLSYNTAX_H
#define CUFERRY_BUILD_SHELLSYNTAX_H

#include "cuferry/SourceModel.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cuferry {

struct ShellCommand {
  std::vector<Range> Words; ///< quotes left out: "a b" gives two
  bool IsText = false;      ///< a line of a here-document
};

std::vector<ShellCommand> parseShell(llvm::StringRef Content);

} // namespace cuferry

#endif // CUFERRY_BUILD_SHELLSYNTAX_H
