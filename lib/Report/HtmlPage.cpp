// Everything that a page shows is JSON in which `<` is written \u003c, in an
// element that browsers do not run; so neither `</script>` nor `<!--` in a
// source line means anything there.

#include "HtmlPage.h"

using namespace cuferry;
using llvm::StringRef;

extern "C" {
extern const char cuferry_report_page[];
extern const uint64_t cuferry_report_page_size;
}

/// Where web/report/index.html wants its data.
static constexpr llvm::StringLiteral DataMark = "@CUFERRY_DATA@";

void cuferry::writeHtmlPage(StringRef Json, llvm::raw_ostream &OS) {
  auto [Before, After] =
      StringRef(cuferry_report_page, cuferry_report_page_size).split(DataMark);
  OS << Before;
  for (;;) {
    auto [Text, Rest] = Json.split('<');
    OS << Text;
    if (Text.size() == Json.size())
      break;
    OS << "\\u003c";
    Json = Rest;
  }
  OS << After;
}
