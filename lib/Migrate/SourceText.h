//===- SourceText.h - lines and comments of one file ------------*- C++ -*-===//
//
// What rewriting must know of a file's surface: where lines begin, where
// comments and literals are, which line ending it uses, what is a directive.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MIGRATE_SOURCETEXT_H
#define CUFERRY_MIGRATE_SOURCETEXT_H

#include "Directives.h"
#include "cuferry/NameChars.h"
#include <optional>

namespace cuferry {

/// Comments of \p Text in order. A line comment ends before its line ending.
std::vector<Range> findComments(llvm::StringRef Text);

/// Whether the end of \p Text is inside a line comment.
bool endsInLineComment(llvm::StringRef Text);

class SourceText {
public:
  /// Keeps a reference to \p Content.
  explicit SourceText(llvm::StringRef Content);

  llvm::StringRef content() const { return Content; }
  llvm::StringRef slice(Range R) const {
    return Content.substr(R.Offset, R.Length);
  }
  /// "\n" or "\r\n", as the file's first line has it.
  llvm::StringRef lineEnding() const { return LineEnding; }
  /// The line that \p Offset is in, without its ending.
  Range lineAt(uint32_t Offset) const;
  /// From the beginning of the line of \p Offset to its first non-blank.
  llvm::StringRef indentationAt(uint32_t Offset) const;
  /// The end of the line of \p Offset, its ending included.
  uint32_t nextLine(uint32_t Offset) const;
  /// The preprocessor directive that \p Offset is in, or null.
  const Directive *directiveAt(uint32_t Offset) const;
  /// The whole lines of \p R, the last one's ending included, when they hold
  /// nothing but \p R and blanks; otherwise \p R.
  Range growToLines(Range R) const;
  /// The last byte before \p Offset that is neither blank nor in a comment nor
  /// in another line's directive, nor in a branch that excludes that of \p
  /// Offset, or 0 when there is none; '#' for a pragma.
  char significantBefore(uint32_t Offset) const;
  /// Beginning of the first line that is neither blank nor all comment; the
  /// file's end when there is none.
  uint32_t firstLineOfCode() const;

  const std::vector<Range> &comments() const;
  /// Whether \p Offset is in neither a comment nor a literal.
  bool isCode(uint32_t Offset) const;
  /// In order.
  const std::vector<Directive> &directives() const;

private:
  void findSurface() const;

  llvm::StringRef Content;
  llvm::StringRef LineEnding = "\n";
  std::vector<uint32_t> LineStarts;
  // Found when first asked for.
  mutable std::vector<Range> Comments, Literals;
  mutable bool HaveSurface = false;
  mutable std::optional<std::vector<Directive>> Directives;
};

} // namespace cuferry

#endif // CUFERRY_MIGRATE_SOURCETEXT_H
