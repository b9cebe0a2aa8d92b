//===- NodeReader.h - typed access to the nodes of a pack file --*- C++ -*-===//
//
// Small readers that either give a value of the wanted type or say at the
// node's place what was expected. What they give after an error is empty, so
// that reading goes on and finds the next mistake.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_NODEREADER_H
#define CUFERRY_RULES_NODEREADER_H

#include "YamlTree.h"

namespace cuferry {

struct LocatedString {
  std::string Value;
  Position At;
};

std::string readString(const YamlNode &N, llvm::StringRef What, Problems &P);
/// One text, or a list of them.
std::vector<LocatedString> readStrings(const YamlNode &N, llvm::StringRef What,
                                       Problems &P);
/// Headers with their brackets: one or a list.
std::vector<std::string>
readBracketedHeaders(const YamlNode &N, llvm::StringRef What, Problems &P);
bool readBool(const YamlNode &N, llvm::StringRef What, Problems &P);
std::map<std::string, std::string>
readStringMap(const YamlNode &N, llvm::StringRef What, Problems &P);
/// The index of the text in \p Words.
std::optional<unsigned> readWord(const YamlNode &N, llvm::StringRef What,
                                 llvm::ArrayRef<llvm::StringRef> Words,
                                 Problems &P);
/// { en: .., zh: .. }, both required.
Text readText(const YamlNode &N, llvm::StringRef What, Problems &P);
/// A level, or { level: .., source: .. }.
std::optional<Evidence> readEvidence(const YamlNode &N, Problems &P);
Effort readEffort(const YamlNode &N, Problems &P);

/// Reports that \p N is not a mapping or has keys other than \p Known.
/// \returns whether it is a mapping.
bool checkMapping(const YamlNode &N, llvm::StringRef What,
                  llvm::ArrayRef<llvm::StringRef> Known, Problems &P);

} // namespace cuferry

#endif // CUFERRY_RULES_NODEREADER_H
