//===- Directives.h - preprocessor directives of one file -------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_DIRECTIVES_H
#define CUFERRY_MIGRATE_DIRECTIVES_H

#include "cuferry/SourceModel.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cuferry {

class SourceText;

/// One directive's line, with those that continue it.
struct Directive {
  Range Whole;          ///< from the `#` to the line's end
  llvm::StringRef Word; ///< "include"
  llvm::StringRef Rest; ///< what follows, trimmed
  unsigned Depth = 0; ///< number of #if around it, an include guard not counted

  /// #if, #ifdef, #ifndef and the #elif of the same kinds.
  bool isCondition() const {
    return Word.starts_with("if") || Word.starts_with("elif");
  }
};

/// The directives of \p Text in order; SourceText::directives() keeps them.
std::vector<Directive> findDirectives(const SourceText &Text);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_DIRECTIVES_H
