#include "Report/Markdown.h"
#include "Report/Terminal.h"
#include "cuferry/Report.h"
#include "cuferry/TextError.h"
#include "gtest/gtest.h"

using namespace cuferry;

namespace {

TEST(Terminal, SharesDoNotRoundToAllOrNothing) {
  EXPECT_EQ(percent(1, 1), "100.0 %");
  EXPECT_EQ(percent(99999, 100000), "99.9 %");
  EXPECT_EQ(percent(1, 100000), "0.1 %");
  EXPECT_EQ(percent(0, 5), "0.0 %");
  EXPECT_EQ(percent(0, 0), "-");
}

TEST(Terminal, ChineseTakesTwoColumns) {
  EXPECT_EQ(width("迁移"), 4u);
  EXPECT_EQ(padded("迁移", 6), "迁移  ");
  EXPECT_EQ(padded("ab", 4, true), "  ab");
}

TEST(Terminal, ControlCharactersAreShown) {
  EXPECT_EQ(printable("a\033[31m\n"), "a\\x1b[31m\\x0a");
}

TEST(Markdown, TextStaysText) {
  EXPECT_EQ(markdownText("a|b_c <i>\n"), "a\\|b\\_c &lt;i\\> ");
  EXPECT_EQ(markdownCode("x"), "`x`");
  EXPECT_EQ(markdownCode("a`b|c"), "`` a`b\\|c ``");
}

TEST(Diagnostics, EveryOneHasAPageInBothLanguages) {
  for (const DiagnosticInfo &D : diagnostics()) {
    EXPECT_FALSE(D.Explanation.empty() || D.ExplanationZh.empty()) << D.Id;
    std::string Page = diagnosticPage(D, Language::English, true);
    EXPECT_EQ(Page.find("# " + diagnosticName(D.Id)), 0u);
    EXPECT_NE(Page.find(D.Explanation.str()), std::string::npos);
    EXPECT_NE(
        diagnosticPage(D, Language::Chinese, false).find(D.ExplanationZh.str()),
        std::string::npos);
  }
}

TEST(TextError, SystemReasonsInBothLanguages) {
  Text Why = takeText(fileError(
      "a.cu", std::make_error_code(std::errc::no_such_file_or_directory)));
  EXPECT_EQ(Why.En, "a.cu: No such file or directory");
  EXPECT_EQ(Why.Zh, "a.cu：文件或文件夹不存在");
  EXPECT_EQ(takeText(llvm::createStringError("plain")).in(Language::Chinese),
            "plain");
}

} // namespace
