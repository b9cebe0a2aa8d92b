//===- HtmlPage.h - the page of web/report with its data --------*- C++ -*-===//

#ifndef CUFERRY_REPORT_HTMLPAGE_H
#define CUFERRY_REPORT_HTMLPAGE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace cuferry {

/// The page that the binary carries, with \p Json in it. Nothing in the data
/// can end the element that holds it.
void writeHtmlPage(llvm::StringRef Json, llvm::raw_ostream &OS);

} // namespace cuferry

#endif // CUFERRY_REPORT_HTMLPAGE_H
