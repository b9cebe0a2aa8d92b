//===- NameChars.h - names of C++ in a text ---------------------*- C++ -*-===//

#ifndef CUFERRY_NAMECHARS_H
#define CUFERRY_NAMECHARS_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

namespace cuferry {

inline bool isNameChar(char C) { return llvm::isAlnum(C) || C == '_'; }

/// Gives the longest runs of name characters of \p Text, numbers among them, in
/// order; each is a part of \p Text.
inline void forEachWord(llvm::StringRef Text,
                        llvm::function_ref<void(llvm::StringRef)> Do) {
  while (!(Text = Text.drop_until(isNameChar)).empty()) {
    llvm::StringRef Word = Text.take_while(isNameChar);
    Do(Word);
    Text = Text.drop_front(Word.size());
  }
}

} // namespace cuferry

#endif // CUFERRY_NAMECHARS_H
