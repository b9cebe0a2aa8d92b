//===- ResolveNames.h - many names through one pack -------------*- C++ -*-===//

#ifndef CUFERRY_TOOLS_RESOLVENAMES_H
#define CUFERRY_TOOLS_RESOLVENAMES_H

#include "cuferry/RulePack.h"
#include "llvm/Support/raw_ostream.h"

namespace cuferry {

/// For each line of \p Names (a CUDA name; `<header.h>` for a header; what
/// follows a tab is passed over) a line of tab-separated columns to \p OS: the
/// name; what the pack does (renamed, kept, rewritten, unsupported, unmapped,
/// unknown); the new text; evidence level; the rule's file and line. A name
/// with several patterns has a line for each.
void resolveNames(llvm::StringRef Names, const RulePack &Pack,
                  llvm::raw_ostream &OS);

} // namespace cuferry

#endif // CUFERRY_TOOLS_RESOLVENAMES_H
