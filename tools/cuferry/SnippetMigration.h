//===- SnippetMigration.h - an example of a pack, migrated ------*- C++ -*-===//

#ifndef CUFERRY_TOOLS_SNIPPETMIGRATION_H
#define CUFERRY_TOOLS_SNIPPETMIGRATION_H

#include "cuferry/RulePack.h"
#include <string>

namespace cuferry {

/// Migrates a few lines of CUDA by their tokens alone: examples are statements
/// without the declarations that a parser would want.
std::string migrateSnippet(const std::string &Source, const RulePack &Pack);

/// Migrates the text of a build script called \p File; all source files that it
/// names count as renamed.
std::string migrateScriptSnippet(const std::string &File,
                                 const std::string &Source,
                                 const RulePack &Pack);

} // namespace cuferry

#endif // CUFERRY_TOOLS_SNIPPETMIGRATION_H
