#include "Report/LineChanges.h"
#include "cuferry/Lines.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using llvm::StringRef;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Edit edited(StringRef In, StringRef Old, StringRef New) {
  return {
      {static_cast<uint32_t>(In.find(Old)), static_cast<uint32_t>(Old.size())},
      New.str()};
}

Edit insert(uint32_t At, StringRef New) { return {{At, 0}, New.str()}; }

std::vector<ChangedLines> changes(StringRef Text, std::vector<Edit> Edits) {
  return changedLines(Text, Edits);
}

TEST(LineChangesTest, aTokenChangesItsLine) {
  StringRef Text = "a\nb c\nd\n";
  EXPECT_THAT(changes(Text, {edited(Text, "c", "x")}),
              ElementsAre(ChangedLines{1, 2, {"b x"}}));
}

TEST(LineChangesTest, editsOnOneLineAreOneChange) {
  StringRef Text = "a b c\nd\n";
  EXPECT_THAT(changes(Text, {edited(Text, "a", "x"), edited(Text, "c", "z")}),
              ElementsAre(ChangedLines{0, 1, {"x b z"}}));
}

TEST(LineChangesTest, editsThatMeetOverLinesAreOneChange) {
  StringRef Text = "a(\nb) c\nd\n";
  EXPECT_THAT(
      changes(Text, {edited(Text, "a(\nb)", "x"), edited(Text, "c", "z")}),
      ElementsAre(ChangedLines{0, 2, {"x z"}}));
}

TEST(LineChangesTest, anAddedLineLeavesItsNeighboursAlone) {
  StringRef Text = "a\nb\n";
  EXPECT_THAT(changes(Text, {insert(2, "new\n")}),
              ElementsAre(ChangedLines{1, 1, {"new"}}));
  EXPECT_THAT(changes(Text, {insert(0, "new\n")}),
              ElementsAre(ChangedLines{0, 0, {"new"}}));
}

TEST(LineChangesTest, atTheEnd) {
  EXPECT_THAT(changes("a\n", {insert(2, "new\n")}),
              ElementsAre(ChangedLines{1, 1, {"new"}}));
  EXPECT_THAT(changes("a", {Edit{{0, 1}, "x"}, insert(1, "\nnew")}),
              ElementsAre(ChangedLines{0, 1, {"x", "new"}}));
  EXPECT_THAT(changes("", {insert(0, "new\n")}),
              ElementsAre(ChangedLines{0, 0, {"new"}}));
}

TEST(LineChangesTest, removedLines) {
  StringRef Text = "a\nb\nc\n";
  EXPECT_THAT(changes(Text, {edited(Text, "b\n", "")}),
              ElementsAre(ChangedLines{1, 2, {}}));
}

TEST(LineChangesTest, anEditThatChangesNothingIsNoChange) {
  StringRef Text = "a\nb\n";
  EXPECT_THAT(changes(Text, {edited(Text, "b", "b")}), IsEmpty());
}

TEST(LineChangesTest, lineBreaksOfWindowsAreNoPartOfALine) {
  StringRef Text = "a\r\nb\r\nc\r\n";
  EXPECT_THAT(
      changes(Text, {edited(Text, "a", "x"), edited(Text, "c", "z")}),
      ElementsAre(ChangedLines{0, 1, {"x"}}, ChangedLines{2, 3, {"z"}}));
}

TEST(LineChangesTest, linesOfEndsAtTheLastBreak) {
  EXPECT_THAT(linesOf("a\n\nb"),
              ElementsAre(StringRef("a"), StringRef(""), StringRef("b")));
  EXPECT_THAT(linesOf("a\n"), ElementsAre(StringRef("a")));
  EXPECT_THAT(linesOf(""), IsEmpty());
}

} // namespace
