//===- ConditionReader.h - the `where` of a pattern -------------*- C++ -*-===//

#ifndef CUFERRY_RULES_CONDITIONREADER_H
#define CUFERRY_RULES_CONDITIONREADER_H

#include "YamlTree.h"

namespace cuferry {

/// The conditions of \p N on the holes of \p Match and on the call.
std::vector<Condition> readConditions(const YamlNode &N, const Pattern &Match,
                                      Problems &P);

} // namespace cuferry

#endif // CUFERRY_RULES_CONDITIONREADER_H
