//===- Match.h - does a pattern fit a place ---------------------*- C++ -*-===//
//
// Takes a rule with a pattern and the call or field access at a mention; gives
// what its holes stand for, or nothing when the rule does not apply there.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MIGRATE_MATCH_H
#define CUFERRY_MIGRATE_MATCH_H

#include "cuferry/RulePack.h"
#include "cuferry/SourceModel.h"

namespace cuferry {

/// What a hole stands for: a range of the file, or the pattern's default.
struct Binding {
  std::string Hole;
  std::optional<Range> Text;
  std::string Default; ///< when Text is absent; empty for a rest of none
  /// What is placed in place of it, with a hole of its own; null: itself.
  const Conversion *Converted = nullptr;
};

using Bindings = std::vector<Binding>;

/// The holes of \p R.Match at \p M, if the pattern and all conditions hold.
std::optional<Bindings> matchRule(const Rule &R, const Mention &M,
                                  const SourceFile &File);

/// The value of an integer literal, decimal; also of the keywords that stand
/// for one (nullptr, true, false) and of NULL.
std::optional<std::string> literalValue(llvm::StringRef Text);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_MATCH_H
