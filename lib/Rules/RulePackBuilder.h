//===- RulePackBuilder.h - a pack and what it extends -----------*- C++ -*-===//

#ifndef CUFERRY_RULES_RULEPACKBUILDER_H
#define CUFERRY_RULES_RULEPACKBUILDER_H

#include "PackReader.h"

namespace cuferry {

class RulePackBuilder {
public:
  /// Folds \p Next, \p Depth steps of `extends` away, into the pack. Nearer
  /// packs come first; the first call is the pack itself.
  void add(PackContents Next, unsigned Depth);

  /// Builds the look-up tables; the builder is empty afterwards.
  std::shared_ptr<const RulePack> finish(llvm::StringRef Sdk);

private:
  std::shared_ptr<RulePack> Pack;
};

/// Conditions and literal arguments of a pattern: more of them win over fewer.
/// That a call must be a statement of its own counts as one.
unsigned patternRank(const Rule &R);

} // namespace cuferry

#endif // CUFERRY_RULES_RULEPACKBUILDER_H
