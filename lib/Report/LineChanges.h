//===- LineChanges.h - edits as changed lines -------------------*- C++ -*-===//

#ifndef CUFERRY_REPORT_LINECHANGES_H
#define CUFERRY_REPORT_LINECHANGES_H

#include "cuferry/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace cuferry {

/// Old lines [Begin, End), counted from 0, are now New.
struct ChangedLines {
  uint32_t Begin = 0, End = 0;
  std::vector<std::string> New;
  friend bool operator==(const ChangedLines &, const ChangedLines &) = default;
};

/// What \p Edits (sorted, not overlapping) do to the lines of \p Content: the
/// lines that they touch, without those that come out as they were at the
/// beginning or end of a change. No search as in a diff: edits say it.
std::vector<ChangedLines> changedLines(llvm::StringRef Content,
                                       llvm::ArrayRef<Edit> Edits);

} // namespace cuferry

#endif // CUFERRY_REPORT_LINECHANGES_H
