//===- Contenders.h - which rule won over which -----------------*- C++ -*-===//
//
// For one finding, everything in the pack that speaks of its mention, in the
// order of precedence, and what became of each: the one that decided, those
// that do not fit and why, those that it stands before and why. For explaining,
// not for deciding: migrate() has done that.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_CONTENDERS_H
#define CUFERRY_CONTENDERS_H

#include "cuferry/RulePack.h"

namespace cuferry {

struct Contender {
  enum Fate : uint8_t { Won, DoesNotFit, Outranked } What = Outranked;
  RuleOrigin Origin;
  std::optional<Evidence> Basis;
  Text Says; ///< "renames cudaMalloc to musaMalloc"
  Text Why;  ///< of those that did not win
};

/// What \p Pack has to say about \p F.What, which stands in \p File.
std::vector<Contender> contenders(const Finding &F, const SourceFile &File,
                                  const RulePack &Pack);

} // namespace cuferry

#endif // CUFERRY_CONTENDERS_H
