//===- CommentText.h - what is written in comments --------------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_COMMENTTEXT_H
#define CUFERRY_MIGRATE_COMMENTTEXT_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace cuferry {

/// \p Code without its comments and the blanks before them.
std::string withoutComments(llvm::StringRef Code);

/// \p Comment as one that code may follow on its line.
std::string blockComment(llvm::StringRef Comment);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_COMMENTTEXT_H
