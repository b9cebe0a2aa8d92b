//===- PatternReader.h - patterns and templates from text -------*- C++ -*-===//
//
// Reads what stands behind `call:`, `statement:`, `launch:`, `field:` and
// `to:`. Errors point at the column inside the pattern.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_PATTERNREADER_H
#define CUFERRY_RULES_PATTERNREADER_H

#include "YamlTree.h"

namespace cuferry {

std::optional<Pattern> readPattern(Pattern::Kind What, const YamlNode &N,
                                   Problems &P);

/// Says so when a bracket or quote of \p Code, which \p N gives, is not closed
/// in it: nothing of the kind can stand in code. \returns whether all are.
bool checkBalance(const YamlNode &N, llvm::StringRef Code, Problems &P);

/// The text \p N split at its holes, which must be holes of \p Match or names
/// in \p Fresh.
std::optional<std::vector<TemplatePiece>>
readTemplate(const YamlNode &N, const Pattern &Match,
             llvm::ArrayRef<std::string> Fresh, Problems &P);

/// The hole \p Name of \p Match among its arguments and configuration; null
/// when there is none (BaseHole is no argument).
const PatternArg *findHole(const Pattern &Match, llvm::StringRef Name);

/// Whether \p Name can be a CUDA name: identifiers joined by `::`, with one `*`
/// when \p AllowGlob.
bool isNameLike(llvm::StringRef Name, bool AllowGlob);

} // namespace cuferry

#endif // CUFERRY_RULES_PATTERNREADER_H
