//===- RuleReader.h - the entries of `rules` --------------------*- C++ -*-===//

#ifndef CUFERRY_RULES_RULEREADER_H
#define CUFERRY_RULES_RULEREADER_H

#include "YamlTree.h"

namespace cuferry {

/// What all entries of one file share.
struct FileContext {
  Problems &P;
  std::string Pack; ///< the pack's name
  std::string File; ///< relative to the pack's folder
  std::optional<Evidence> DefaultEvidence;
  std::vector<std::string> SdkVersions; ///< all that the pack knows
  std::string Sdk;                      ///< the one that is being read
  std::vector<std::string> ArchNames;   ///< all that the pack knows
  std::string Arch;                     ///< the one that is being read

  RuleOrigin origin(Position At) const { return {Pack, File, At.Line}; }
};

/// Appends the rules of the list \p N, one for each name of an entry.
void readRules(const YamlNode &N, const FileContext &In,
               std::vector<Rule> &Out);

} // namespace cuferry

#endif // CUFERRY_RULES_RULEREADER_H
