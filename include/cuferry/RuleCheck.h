//===- RuleCheck.h - what is doubtful in a rule pack ------------*- C++ -*-===//
//
// Checks of a pack that could be read: rules that meet, namings that nothing
// fits, names that CUDA never had. What makes a pack unreadable (unknown keys,
// missing translations) is reported by loadRulePack already.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULECHECK_H
#define CUFERRY_RULECHECK_H

#include "cuferry/RulePack.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace cuferry {

/// Problems of what \p Pack itself says, not of what it extends, sorted by file
/// and line; columns are 0, files relative to the pack's folder. Two rules of
/// equal rank that meet are errors. Names for which \p IsKnownName is false are
/// warnings; globs are not asked about.
std::vector<RuleDiagnostic>
checkRules(const RulePack &Pack,
           llvm::function_ref<bool(llvm::StringRef)> IsKnownName);

} // namespace cuferry

#endif // CUFERRY_RULECHECK_H
