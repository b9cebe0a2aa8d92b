//===- SectionReader.h - naming, headers, features, examples ----*- C++ -*-===//

#ifndef CUFERRY_RULES_SECTIONREADER_H
#define CUFERRY_RULES_SECTIONREADER_H

#include "RuleReader.h"

namespace cuferry {

void readNamings(const YamlNode &N, const FileContext &In,
                 std::vector<Naming> &Out);
void readHeaders(const YamlNode &N, const FileContext &In,
                 std::vector<HeaderRule> &Out);
void readFeatures(const YamlNode &N, const FileContext &In,
                  std::vector<FeatureRule> &Out);
void readDossiers(const YamlNode &N, const FileContext &In,
                  std::vector<DossierRule> &Out);
void readExamples(const YamlNode &N, const FileContext &In,
                  std::vector<PackExample> &Out);

} // namespace cuferry

#endif // CUFERRY_RULES_SECTIONREADER_H
