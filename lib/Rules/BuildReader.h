//===- BuildReader.h - the section `build` ----------------------*- C++ -*-===//

#ifndef CUFERRY_RULES_BUILDREADER_H
#define CUFERRY_RULES_BUILDREADER_H

#include "RuleReader.h"

namespace cuferry {

/// Appends what \p N says of build scripts.
void readBuild(const YamlNode &N, const FileContext &In,
               std::vector<BuildRule> &Out);

} // namespace cuferry

#endif // CUFERRY_RULES_BUILDREADER_H
