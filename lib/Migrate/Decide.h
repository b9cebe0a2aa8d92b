//===- Decide.h - what is to become of a mention ----------------*- C++ -*-===//
//
// Looks at one mention alone: its certainty, the rules for its name, the
// patterns for its call. What the surroundings change about that (a call around
// it that stays, or that swallows it) is Migrate.cpp's business.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MIGRATE_DECIDE_H
#define CUFERRY_MIGRATE_DECIDE_H

#include "Match.h"
#include "cuferry/Migrate.h"

namespace cuferry {

struct Decision {
  enum Change : uint8_t {
    Leave,
    Replace, ///< the mention's place by NewText
    Fill,    ///< the construct around it by TheRule's template
    Header,  ///< an #include by Headers
  } What = Leave;
  DiagnosticId Id = 0;
  Outcome Result = Outcome::Unmapped;
  std::string NewText;
  std::vector<std::string> Headers; ///< without brackets; none: drop the line
  Bindings Holes;
  /// What was decided by; at most one of them, and a naming beside a rule.
  const Rule *TheRule = nullptr;
  const Naming *TheNaming = nullptr;
  const HeaderRule *TheHeader = nullptr;
  const FeatureRule *TheFeature = nullptr;
  /// The message must say that the parser did not confirm it.
  bool IsUnconfirmed = false;
};

Decision decide(const Mention &M, const SourceFile &File, const RulePack &Pack,
                const MigrateOptions &Options);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_DECIDE_H
