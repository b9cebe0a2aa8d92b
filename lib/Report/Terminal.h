//===- Terminal.h - text for a terminal -------------------------*- C++ -*-===//

#ifndef CUFERRY_REPORT_TERMINAL_H
#define CUFERRY_REPORT_TERMINAL_H

#include "cuferry/Finding.h"
#include "llvm/ADT/StringRef.h"

namespace cuferry {

enum class Ink : uint8_t { Plain, Bold, Green, Yellow, Red, Magenta, Dim };

/// \p Text in that ink, by escape sequences.
std::string inked(Ink I, llvm::StringRef Text);

/// Columns that \p Text takes: a Chinese character takes two.
size_t width(llvm::StringRef Text);

/// \p Text with blanks up to \p Columns, behind it or (\p Right) before it.
std::string padded(llvm::StringRef Text, size_t Columns, bool Right = false);

/// \p Text in lines of at most \p Columns (0: in one), each behind \p Indent
/// blanks; broken at blanks and between Chinese characters.
std::string wrapped(llvm::StringRef Text, size_t Indent, size_t Columns);

/// Control characters of hostile file names must not reach the terminal.
std::string printable(llvm::StringRef Text);

/// "12.5 %"; of nothing, "-". Only all is "100.0 %", only none is "0.0 %".
std::string percent(size_t Part, size_t Whole);

extern const Text OutcomeTitles[6];
extern const Ink OutcomeInks[6];
extern const Text EffortTitles[4];
extern const Text EvidenceTitles[6]; ///< the last: none stated

} // namespace cuferry

#endif // CUFERRY_REPORT_TERMINAL_H
