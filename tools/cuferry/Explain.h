//===- Explain.h - what `explain` explains ----------------------*- C++ -*-===//

#ifndef CUFERRY_TOOLS_EXPLAIN_H
#define CUFERRY_TOOLS_EXPLAIN_H

#include "Commands.h"
#include "llvm/ADT/StringRef.h"

namespace cuferry {

struct ExplainFlags {
  InputFlags Input;
  std::string What, Pages;
  std::vector<std::string> Targets;
};

/// "a.cu:12" or "a.cu:12:3".
struct SourcePlace {
  std::string File;
  unsigned Line = 0, Column = 0; ///< Column 0: the whole line
};

/// \p What as a place, if it has that form.
std::optional<SourcePlace> parsePlace(llvm::StringRef What);

void explainPlace(Shared &S, const ExplainFlags &F, const SourcePlace &Where);

} // namespace cuferry

#endif // CUFERRY_TOOLS_EXPLAIN_H
