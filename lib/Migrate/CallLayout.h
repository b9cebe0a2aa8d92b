//===- CallLayout.h - how the author has set a call's arguments -*- C++ -*-===//
//
// A template says what stands between arguments: a comma and a blank. The
// author may have given each argument its line and its comment. Where arguments
// that follow each other in the source do so in the template, what stands
// between them is taken over as it is; elsewhere the blanks before an argument
// are, with their line break when every argument has one.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MIGRATE_CALLLAYOUT_H
#define CUFERRY_MIGRATE_CALLLAYOUT_H

#include "Match.h"
#include "SourceText.h"

namespace cuferry {

class CallLayout {
public:
  /// Of the template of \p R, filled with \p Holes.
  CallLayout(const Rule &R, const Bindings &Holes, const SourceText &Text);

  /// What is said for the literal \p Index of the template.
  llvm::StringRef literal(size_t Index) const { return Literals[Index]; }

  /// Whether \p Comment stands in what is taken over.
  bool keeps(Range Comment) const;

private:
  const Range *rangeOf(size_t Index) const;
  std::string between(const Range &Left, const Range &Right);
  std::string behindParenthesis(const Range &First, llvm::StringRef Literal);
  std::string beforeParenthesis(const Range &Last, llvm::StringRef Literal);

  const std::vector<TemplatePiece> &Pieces;
  const Bindings &Holes;
  llvm::StringRef Content;
  bool HasOneOnALine;
  std::vector<std::string> Literals; ///< by piece; empty for holes
  std::vector<Range> Kept;
};

} // namespace cuferry

#endif // CUFERRY_MIGRATE_CALLLAYOUT_H
