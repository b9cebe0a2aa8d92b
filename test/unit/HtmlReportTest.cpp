#include "cuferry/Report.h"
#include "llvm/Support/JSON.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using llvm::StringRef;
using llvm::json::Array;
using llvm::json::Object;

namespace {

class HtmlReportTest : public testing::Test {
protected:
  /// A file of \p Lines lines; on \p Line, from 1, `cudaFree` becomes
  /// `toyFree`.
  void addFile(StringRef Path, unsigned Lines, unsigned Line,
               Outcome Result = Outcome::Migrated) {
    SourceFile File;
    File.Path = Path.str();
    FileMigration Migrated;
    Migrated.Path = Migrated.OutputPath = File.Path;
    for (unsigned L = 1; L <= Lines; ++L) {
      File.Content += "line ";
      if (L == Line) {
        Finding F;
        F.Id = 1001;
        F.Result = Result;
        F.What.Name = F.What.Spelling = "cudaFree";
        F.What.Place = {static_cast<uint32_t>(File.Content.size()), 8};
        Migrated.Findings.push_back(F);
        Migrated.Edits.push_back({F.What.Place, "toyFree"});
        File.Content += "cudaFree";
      } else {
        File.Content += std::to_string(L);
      }
      File.Content += "\n";
    }
    Model.Files.push_back(std::move(File));
    TheMigration.Files.push_back(std::move(Migrated));
  }

  Object data() {
    std::string Page;
    llvm::raw_string_ostream OS(Page);
    ReportInput In{
        Model, TheMigration, {}, std::vector<bool>(Model.Files.size())};
    writeHtmlReport(In, Options, OS);
    StringRef Json =
        StringRef(Page).split("id=\"cuferry-data\">").second.split('<').first;
    auto Value = llvm::json::parse(Json);
    EXPECT_TRUE(!!Value) << llvm::toString(Value.takeError());
    return Value && Value->getAsObject() ? *Value->getAsObject() : Object();
  }

  static const Object &file(const Object &Data, size_t I) {
    return *(*Data.getArray("files"))[I].getAsObject();
  }

  SourceModel Model;
  Migration TheMigration;
  HtmlReportOptions Options;
};

TEST_F(HtmlReportTest, aFileGoesInWhole) {
  addFile("a.cu", 3, 2);
  Object Data = data();
  EXPECT_EQ(file(Data, 0).getString("text"), "line 1\nline cudaFree\nline 3\n");
  EXPECT_EQ(file(Data, 0).getString("cut"), std::nullopt);
  const Array &Changes = *file(Data, 0).getArray("changes");
  ASSERT_EQ(Changes.size(), 1u);
  EXPECT_EQ(*Changes[0].getAsArray(), Array({1, 2, "line toyFree"}));
}

TEST_F(HtmlReportTest, ofALargeFileWhatSurroundsAChange) {
  addFile("a.cu", 100, 50);
  Options.WholeFileLimit = 200;
  Object Data = data();
  EXPECT_EQ(file(Data, 0).getString("cut"), "part");
  EXPECT_EQ(file(Data, 0).getString("text"), std::nullopt);
  EXPECT_EQ(file(Data, 0).getInteger("lineCount"), 100);
  const Array &Parts = *file(Data, 0).getArray("parts");
  ASSERT_EQ(Parts.size(), 1u);
  const Array &Part = *Parts[0].getAsArray();
  // The first line's index, then six lines on each side of the change.
  EXPECT_EQ(Part[0], llvm::json::Value(43));
  EXPECT_EQ(Part.size(), 1u + 13);
  EXPECT_EQ(Part[1], llvm::json::Value("line 44"));
  EXPECT_EQ(Part[7], llvm::json::Value("line cudaFree"));
  EXPECT_EQ(Part.back(), llvm::json::Value("line 56"));
}

TEST_F(HtmlReportTest, pastTheLimitExcerptsThenNothing) {
  for (StringRef Path : {"a.cu", "b.cu", "c.cu", "d.cu"})
    addFile(Path, 40, 20);
  size_t Size = Model.Files[0].Content.size();
  Options.SourceLimit = Size + 20;
  Object Data = data();
  EXPECT_EQ(file(Data, 0).getString("cut"), std::nullopt);
  EXPECT_EQ(file(Data, 1).getString("cut"), "part");
  Options.SourceLimit = Size / 4;
  Data = data();
  EXPECT_EQ(file(Data, 0).getString("cut"), "part");
  EXPECT_EQ(file(Data, 3).getString("cut"), "all");
  EXPECT_EQ(file(Data, 3).getArray("changes"), nullptr);
}

TEST_F(HtmlReportTest, ofTooManyFindingsThoseThatNeedAttention) {
  addFile("a.cu", 3, 1, Outcome::Kept);
  addFile("b.cu", 3, 1, Outcome::NotCuda);
  addFile("c.cu", 3, 1, Outcome::Unsupported);
  addFile("d.cu", 3, 1, Outcome::Review);
  Options.FindingLimit = 2;
  Object Data = data();
  const Array &Findings = *Data.getArray("findings");
  ASSERT_EQ(Findings.size(), 2u);
  EXPECT_EQ((*Findings[0].getAsArray())[0], llvm::json::Value(2));
  EXPECT_EQ((*Findings[1].getAsArray())[0], llvm::json::Value(3));
  EXPECT_EQ(Data.getObject("limits")->getInteger("findingsLeftOut"), 2);
}

TEST_F(HtmlReportTest, aFileWithoutCudaBringsNoText) {
  addFile("a.cu", 3, 0);
  EXPECT_EQ(file(data(), 0).getString("cut"), "no-cuda");
  EXPECT_EQ(file(data(), 0).getString("text"), std::nullopt);
}

TEST_F(HtmlReportTest, nothingInASourceEndsTheData) {
  addFile("a.cu", 3, 2);
  Model.Files[0].Content += "</script><!-- <script>";
  EXPECT_THAT(file(data(), 0).getString("text")->str(),
              testing::HasSubstr("</script><!-- <script>"));
}

TEST_F(HtmlReportTest, theLanguageThatThePageOpensIn) {
  addFile("a.cu", 3, 2);
  EXPECT_EQ(data().getString("lang"), "en");
  Options.Lang = Language::Chinese;
  EXPECT_EQ(data().getString("lang"), "zh");
}

} // namespace
