//===- Diff.h - which lines of two texts differ -----------------*- C++ -*-===//

#ifndef CUFERRY_EMIT_DIFF_H
#define CUFERRY_EMIT_DIFF_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cuferry {

/// Lines [OldBegin, OldEnd) are replaced by lines [NewBegin, NewEnd).
struct LineChange {
  size_t OldBegin = 0, OldEnd = 0, NewBegin = 0, NewEnd = 0;
};

/// The lines of \p Text, each with its line break; the last may lack one.
std::vector<llvm::StringRef> splitLines(llvm::StringRef Text);

/// A short list of changes that turn \p Old into \p New (Myers' algorithm).
/// Work is bounded: where the texts have little in common, one change covers
/// the rest.
std::vector<LineChange> diffLines(llvm::ArrayRef<llvm::StringRef> Old,
                                  llvm::ArrayRef<llvm::StringRef> New);

} // namespace cuferry

#endif // CUFERRY_EMIT_DIFF_H
