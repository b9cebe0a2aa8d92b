//===- Markdown.h - text that Markdown leaves alone -------------*- C++ -*-===//

#ifndef CUFERRY_REPORT_MARKDOWN_H
#define CUFERRY_REPORT_MARKDOWN_H

#include "FirstErrors.h"
#include "Topics.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cuferry {

/// \p Text so that it reads as it stands, in a table's cell, too: one line, no
/// emphasis, no HTML, no cell's end.
std::string markdownText(llvm::StringRef Text);

/// \p Text as a code span, for a table's cell, too.
std::string markdownCode(llvm::StringRef Text);

struct MarkdownName {
  llvm::StringRef Name;
  size_t Places = 0;
};

/// The first of \p Names with how often each is met: "`a` ×3, `b` ×2 and 5 more
/// names, 14 places in all".
std::string markdownNames(llvm::ArrayRef<MarkdownName> Names, Language Lang);

/// What "+3" behind a place means.
extern const Text MarkdownPlacesLegend;

/// The first place in each of the first files: "`a.cu:3` +4, `b.cu:7` and 5
/// more in 2 files".
std::string markdownPlaces(std::vector<ListedPlace> Places, Language Lang);

/// A list of the first errors of files, those that concern most files first.
std::string markdownErrors(llvm::ArrayRef<FailedFile> Files, Language Lang);

} // namespace cuferry

#endif // CUFERRY_REPORT_MARKDOWN_H
