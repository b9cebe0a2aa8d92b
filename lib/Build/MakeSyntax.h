//===- MakeSyntax.h - Makefiles by lines ------------------------*- C++ -*-===//
//
// A Makefile is lines: assignments, rules with their recipes, directives. This
// tells them apart, continuation lines joined, and takes the text of one into
// words. References and function calls of make nest; a function's arguments are
// words of their own.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_MAKESYNTAX_H
#define CUFERRY_BUILD_MAKESYNTAX_H

#include "cuferry/SourceModel.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cuferry {

struct MakeLine {
  enum Kind : uint8_t {
    Comment,   ///< or nothing at all
    Variable,  ///< Name op Text
    Rule,      ///< Text: targets, colon and prerequisites
    Recipe,    ///< Text: what the shell gets
    Directive, ///< ifeq, include, vpath ...: Text is all of it
  } What = Comment;
  Range Name;               ///< of a variable
  llvm::StringRef Operator; ///< "=", ":=", "?=", "+=", "!="
  Range Text;
};

/// All lines of \p Content that are not empty; continuations belong to their
/// line.
std::vector<MakeLine> parseMake(llvm::StringRef Content);

struct MakeWord {
  Range Place;
  /// Words with the same number stand side by side; each argument of a function
  /// has one of its own.
  unsigned Group = 0;
  bool IsText = false; ///< in $(info ..), $(warning ..), $(error ..)
  /// An option with a call in it, whose arguments are words, too:
  /// -arch=sm_$(subst .,,$(X)).
  bool HasCall = false;
};

/// The words of \p Text. \p IsShell: signs of the shell separate, too.
/// References with a substitution, $(X:.cu=.o), give the words of both sides
/// and the variable's name, which \p References gets.
std::vector<MakeWord> makeWords(llvm::StringRef Content, Range Text,
                                bool IsShell, std::vector<Range> &References);

} // namespace cuferry

#endif // CUFERRY_BUILD_MAKESYNTAX_H
