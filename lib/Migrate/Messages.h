//===- Messages.h - what a finding says -------------------------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_MESSAGES_H
#define CUFERRY_MIGRATE_MESSAGES_H

#include "Decide.h"

namespace cuferry {

/// The message, advice and effort of a finding about \p M that was decided so.
/// \p F has its outcome, id and replacement already.
void describe(Finding &F, const Decision &D, const RulePack &Pack);

/// Chinese \p Text without the blanks between its characters, which templates
/// leave around names that turn out to be Chinese.
std::string closeChinese(llvm::StringRef Text);

/// The message for an #include that follows the rename of a project file to
/// \p NewName, or that stays since the name is taken or, if it \p IsHeaders,
/// since a file of it would hide a header that is none of the project's.
Text includeMessage(bool IsRenamed, llvm::StringRef NewName, bool IsHeaders);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_MESSAGES_H
