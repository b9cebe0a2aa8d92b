//===- Problems.h - what is wrong in one file of a pack ---------*- C++ -*-===//
//
// Collects the diagnostics of one file, so that an author sees all mistakes of
// a run and not only the first.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_PROBLEMS_H
#define CUFERRY_RULES_PROBLEMS_H

#include "cuferry/RulePack.h"
#include "llvm/Support/FormatVariadic.h"

namespace cuferry {

/// Line and column in a file, both from 1; 0: the file as a whole.
struct Position {
  unsigned Line = 0, Column = 0;
};

/// What goes into a message in one language: texts have both.
inline const std::string &partIn(const Text &Part, Language L) {
  return Part.in(L);
}
template <typename T> const T &partIn(const T &Part, Language) { return Part; }

/// \p En and \p Zh with \p Parts in the places of {0}, {1} ..; a brace that
/// stands for itself is doubled.
template <typename... Ts>
Text textOf(const char *En, const char *Zh, const Ts &...Parts) {
  return {llvm::formatv(En, partIn(Parts, Language::English)...).str(),
          llvm::formatv(Zh, partIn(Parts, Language::Chinese)...).str()};
}

class Problems {
public:
  Problems(std::vector<RuleDiagnostic> &All, llvm::StringRef File)
      : All(All), File(File) {}

  void error(Position At, Text Message) { add(At, std::move(Message)); }
  template <typename... Ts>
  void error(Position At, const char *En, const char *Zh, const Ts &...Parts) {
    error(At, textOf(En, Zh, Parts...));
  }

  /// How many were reported so far.
  unsigned count() const { return Count; }

private:
  void add(Position At, Text Message);

  std::vector<RuleDiagnostic> &All;
  std::string File;
  unsigned Count = 0;
};

/// "; did you mean 'rename'?"
Text didYouMean(llvm::StringRef Word);

/// The same for the one of \p Known that is nearest to \p Word; empty when none
/// is near.
Text didYouMean(llvm::StringRef Word, llvm::ArrayRef<llvm::StringRef> Known);

} // namespace cuferry

#endif // CUFERRY_RULES_PROBLEMS_H
