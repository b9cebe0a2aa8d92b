//===- Markdown.h - text that Markdown leaves alone -------------*- C++ -*-===//

#ifndef CUFERRY_REPORT_MARKDOWN_H
#define CUFERRY_REPORT_MARKDOWN_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace cuferry {

/// \p Text so that it reads as it stands, in a table's cell, too: one line, no
/// emphasis, no HTML, no cell's end.
std::string markdownText(llvm::StringRef Text);

/// \p Text as a code span, for a table's cell, too.
std::string markdownCode(llvm::StringRef Text);

} // namespace cuferry

#endif // CUFERRY_REPORT_MARKDOWN_H
