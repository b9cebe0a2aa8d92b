//===- ConditionReader.h - the `where` of a pattern -------------*- C++ -*-===//

#ifndef CUFERRY_RULES_CONDITIONREADER_H
#define CUFERRY_RULES_CONDITIONREADER_H

#include "YamlTree.h"

namespace cuferry {

/// What the mapping \p N says of the hole \p Hole: `not`, `is`, `type`, `pure`,
/// `at-most`; or the texts that it may be. Other keys of \p N are \p Known.
void readHoleCondition(const YamlNode &N, llvm::StringRef Hole,
                       llvm::ArrayRef<llvm::StringRef> Known,
                       std::vector<Condition> &Out, Problems &P);

/// The conditions of a rule for names: on the context only.
std::vector<Condition> readContextConditions(const YamlNode &N, Problems &P);

/// The conditions of \p N on the holes of \p Match and on the call.
std::vector<Condition> readConditions(const YamlNode &N, const Pattern &Match,
                                      Problems &P);

} // namespace cuferry

#endif // CUFERRY_RULES_CONDITIONREADER_H
