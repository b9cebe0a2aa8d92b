//===- Problems.h - what is wrong in one file of a pack ---------*- C++ -*-===//
//
// Collects the diagnostics of one file, so that an author sees all mistakes of
// a run and not only the first.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_PROBLEMS_H
#define CUFERRY_RULES_PROBLEMS_H

#include "cuferry/RulePack.h"
#include "llvm/ADT/Twine.h"

namespace cuferry {

/// Line and column in a file, both from 1; 0: the file as a whole.
struct Position {
  unsigned Line = 0, Column = 0;
};

class Problems {
public:
  Problems(std::vector<RuleDiagnostic> &All, llvm::StringRef File)
      : All(All), File(File) {}

  void error(Position At, const llvm::Twine &Message) {
    add(At, /*IsError=*/true, Message);
  }
  void warning(Position At, const llvm::Twine &Message) {
    add(At, /*IsError=*/false, Message);
  }

  /// How many were reported so far.
  unsigned count() const { return Count; }

private:
  void add(Position At, bool IsError, const llvm::Twine &Message);

  std::vector<RuleDiagnostic> &All;
  std::string File;
  unsigned Count = 0;
};

/// "; did you mean 'rename'?" for the nearest of \p Known, or an empty string
/// when none is near.
std::string didYouMean(llvm::StringRef Word,
                       llvm::ArrayRef<llvm::StringRef> Known);

} // namespace cuferry

#endif // CUFERRY_RULES_PROBLEMS_H
