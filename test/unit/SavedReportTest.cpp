#include "cuferry/SavedReport.h"
#include "cuferry/TextError.h"
#include "gtest/gtest.h"

using namespace cuferry;

namespace {

std::string migration(const std::string &Findings,
                      const std::string &Pack = "toy") {
  return R"({"schema": 1, "pack": {"name": ")" + Pack + R"("}, "findings": [)" +
         Findings + "]}";
}

std::string finding(const std::string &Id, const std::string &Print,
                    const std::string &Outcome = "unsupported") {
  return R"({"id": ")" + Id + R"(", "fingerprint": ")" + Print +
         R"(", "outcome": ")" + Outcome +
         R"(", "name": "n", "file": "a.cu", "line": 3, "column": 4})";
}

SavedReport read(const std::string &Json) {
  llvm::Expected<SavedReport> R = readReport(Json);
  if (!R) {
    ADD_FAILURE() << takeText(R.takeError()).En;
    return {};
  }
  return *R;
}

TEST(SavedReport, ComparesByDiagnosticAndFingerprint) {
  SavedReport Old =
      read(migration(finding("CF3001", "1") + "," + finding("CF3001", "2") +
                     "," + finding("CF1001", "3", "migrated")));
  SavedReport New = read(migration(finding("CF3001", "1") + "," +
                                   finding("CF4001", "2", "unmapped") + "," +
                                   finding("CF1001", "4", "migrated")));
  ReportDiff D = compareReports(Old, New);
  ASSERT_EQ(D.New.size(), 1u);
  EXPECT_EQ(D.New[0].Id, "CF4001");
  ASSERT_EQ(D.Gone.size(), 1u);
  EXPECT_EQ(D.Gone[0].Fingerprint, "2");
  EXPECT_EQ(D.Unchanged, 1u);
}

TEST(SavedReport, EachOfSeveralCounts) {
  std::string Twice = finding("CF3001", "1") + "," + finding("CF3001", "1");
  ReportDiff D = compareReports(read(migration(finding("CF3001", "1"))),
                                read(migration(Twice)));
  EXPECT_EQ(D.New.size(), 1u);
  EXPECT_EQ(D.Unchanged, 1u);
}

TEST(SavedReport, OtherEcosystemsDoNotCount) {
  ReportDiff D = compareReports(read(migration(finding("CF3001", "1"), "far")),
                                read(migration(finding("CF3001", "1"))));
  EXPECT_TRUE(D.New.empty() && D.Gone.empty());
}

TEST(SavedReport, ReadsAssessments) {
  SavedReport R = read(R"({"schema": 1, "report": "assessment",
    "files": ["a.cu", "b.cu"],
    "places": [{"file": 1, "line": 7, "column": 2, "fingerprint": "f"}],
    "ecosystems": [{"pack": {"name": "toy"}, "blockers": [],
      "hazards": [{"id": "CF4003", "class": "unknown", "name": "n",
                   "places": [0]}]}]})");
  EXPECT_TRUE(R.IsAssessment);
  ASSERT_EQ(R.Findings.size(), 1u);
  EXPECT_EQ(R.Findings[0].File, "b.cu");
  EXPECT_EQ(R.Findings[0].Line, 7u);
  EXPECT_EQ(R.Findings[0].Outcome, "unmapped"); // as migrate counts it
}

TEST(SavedReport, WhatIsNoReportIsTold) {
  for (const char *Bad :
       {"", "[]", "{}", R"({"schema": 2})", R"({"schema": 1})",
        R"({"schema": 1, "findings": [3]})",
        R"({"schema": 1, "report": "assessment"})",
        R"({"schema": 1, "report": "assessment", "files": [], "places": [],
            "ecosystems": [{"blockers": [{"places": [0]}]}]})",
        R"({"schema": 1, "report": "assessment", "files": [], "places": [],
            "ecosystems": [{"blockers": [{"places": [-1]}]}]})"}) {
    llvm::Expected<SavedReport> R = readReport(Bad);
    ASSERT_FALSE(bool(R)) << Bad;
    Text Why = takeText(R.takeError());
    EXPECT_NE(Why.En.find("not a report of cuferry"), std::string::npos);
    EXPECT_NE(Why.Zh.find("不是 cuferry 的报告"), std::string::npos);
  }
}

TEST(SavedReport, ClassesForGates) {
  EXPECT_TRUE(isAtLeast("unsupported", "unmapped"));
  EXPECT_TRUE(isAtLeast("review", "review"));
  EXPECT_FALSE(isAtLeast("review", "unmapped"));
  EXPECT_FALSE(isAtLeast("migrated", "review"));
  EXPECT_FALSE(isAtLeast("unsupported", "none"));
  EXPECT_FALSE(isAtLeast("unsupported", ""));
}

} // namespace
