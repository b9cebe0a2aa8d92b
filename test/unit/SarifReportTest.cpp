#include "cuferry/Report.h"
#include "llvm/Support/JSON.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using llvm::json::Array;
using llvm::json::Object;

namespace {

class SarifReportTest : public testing::Test {
protected:
  SarifReportTest() {
    Model.Files.emplace_back();
    Model.Files[0].Path = "a.cu";
    TheMigration.Files.emplace_back();
  }

  void add(DiagnosticId Id) {
    Finding F;
    F.Id = Id;
    F.Result = outcomeOf(Id);
    F.What.Name = "x";
    F.What.Place = {static_cast<uint32_t>(Model.Files[0].Content.size()), 1};
    Model.Files[0].Content += "x\n";
    TheMigration.Files[0].Findings.push_back(F);
  }

  Object run() {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    ReportInput In{Model, TheMigration, {"", 0, {"cuferry"}}, {false}};
    writeSarifReport(In, Options, OS);
    auto Value = llvm::json::parse(Text);
    EXPECT_TRUE(!!Value) << llvm::toString(Value.takeError());
    return *(*Value->getAsObject()->getArray("runs"))[0].getAsObject();
  }

  static std::vector<std::string> ids(const Object &Run) {
    std::vector<std::string> Out;
    for (const auto &R : *Run.getArray("results"))
      Out.push_back(R.getAsObject()->getString("ruleId")->str());
    return Out;
  }

  static size_t notifications(const Object &Run) {
    return (*Run.getArray("invocations"))[0]
        .getAsObject()
        ->getArray("toolExecutionNotifications")
        ->size();
  }

  SourceModel Model;
  Migration TheMigration;
  SarifOptions Options;
};

TEST_F(SarifReportTest, everyResultGoesInInTheOrderOfPlaces) {
  for (DiagnosticId Id : {2001, 3001, 4001})
    add(Id);
  Object Run = run();
  EXPECT_THAT(ids(Run), testing::ElementsAre("CF2001", "CF3001", "CF4001"));
  EXPECT_EQ(notifications(Run), 0u);
}

TEST_F(SarifReportTest, whatIsTooMuchIsTheLeastSevereAndIsCounted) {
  for (DiagnosticId Id : {2001, 2002, 3001, 2003, 3002})
    add(Id);
  Options.ResultLimit = 3;
  Object Run = run();
  EXPECT_THAT(ids(Run), testing::ElementsAre("CF2001", "CF3001", "CF3002"));
  EXPECT_EQ(notifications(Run), 1u);
}

} // namespace
