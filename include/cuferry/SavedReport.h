//===- SavedReport.h - reports read back ------------------------*- C++ -*-===//
//
// Reads the JSON of docs/report-format.md, of `migrate` or `assess`, and says
// what changed between two of them. Findings are the same when they have the
// same ecosystem, diagnostic and fingerprint; where a diagnostic occurs several
// times with one fingerprint, each counts.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_SAVEDREPORT_H
#define CUFERRY_SAVEDREPORT_H

#include "cuferry/Report.h"
#include "llvm/Support/Error.h"

namespace cuferry {

struct SavedFinding {
  std::string Pack, Id, Fingerprint;
  std::string Outcome; ///< "unsupported"
  std::string Name, File;
  unsigned Line = 0, Column = 0;
  Text Message;
};

struct SavedReport {
  bool IsAssessment = false;
  std::vector<std::string> Packs;
  /// Of a migration all findings, of an assessment those that it lists.
  std::vector<SavedFinding> Findings;
};

/// Reads \p Json. Errors say what is wrong with it, in both languages.
llvm::Expected<SavedReport> readReport(llvm::StringRef Json);

/// The findings of \p Report about \p Pack, to tell what is new.
Baseline baselineOf(const SavedReport &Report, llvm::StringRef Pack);

struct ReportDiff {
  std::vector<SavedFinding> New, Gone; ///< that need attention
  size_t Unchanged = 0;                ///< likewise
};

/// What \p After has that \p Before has not, and the other way round; of the
/// ecosystems that both have.
ReportDiff compareReports(const SavedReport &Before, const SavedReport &After);

/// Whether \p Outcome, as reports write it, is at or above \p Class, one of
/// "unsupported", "unmapped", "review"; of any other class, never.
bool isAtLeast(llvm::StringRef Outcome, llvm::StringRef Class);

/// The difference for a terminal.
void writeTextDiff(const ReportDiff &Diff, Language Lang, bool Color,
                   llvm::raw_ostream &OS);
/// The difference as JSON, with a newline at the end.
void writeJsonDiff(const ReportDiff &Diff, llvm::raw_ostream &OS);

} // namespace cuferry

#endif // CUFERRY_SAVEDREPORT_H
