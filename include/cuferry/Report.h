//===- Report.h - findings into text, JSON and HTML -------------*- C++ -*-===//
//
// Takes what a run found and did, and says it: to a terminal, and as the JSON
// of docs/report-format.md (schema 1), which every other reader builds on, and
// as a page to read in a browser.
//
// Promised: the same input gives the same bytes, except for the `run` object.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_REPORT_H
#define CUFERRY_REPORT_H

#include "cuferry/Finding.h"
#include "cuferry/SourceModel.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>

namespace cuferry {

/// One entry of the catalogue of diagnostics.
struct DiagnosticInfo {
  DiagnosticId Id;
  llvm::StringLiteral Symbol; ///< "RenamedRegularly"
  llvm::StringLiteral Title;  ///< English, a few words: "renamed"
  llvm::StringLiteral TitleZh;
  llvm::StringLiteral Explanation; ///< English, a paragraph
  llvm::StringLiteral ExplanationZh;
};

/// The whole catalogue, sorted by id.
llvm::ArrayRef<DiagnosticInfo> diagnostics();
/// The entry of \p Id, or null.
const DiagnosticInfo *findDiagnostic(DiagnosticId Id);
/// "CF1001".
std::string diagnosticName(DiagnosticId Id);

/// The outcome that findings of \p Id have, by its thousands.
Outcome outcomeOf(DiagnosticId Id);
/// "migrated": in words for people, and what it means, a sentence.
const Text &outcomeTitle(Outcome O);
const Text &outcomeMeaning(Outcome O);
/// "function", "kernel launch" ...
const Text &kindTitle(MentionKind K);
const Text &effortTitle(Effort E);
const Text &evidenceMeaning(EvidenceLevel L);

/// What `explain CF1001` prints and docs/diagnostics/ has: title, outcome,
/// explanation; \p AsMarkdown with a heading.
std::string diagnosticPage(const DiagnosticInfo &D, Language Lang,
                           bool AsMarkdown);

/// Whether somebody has to look at findings with that outcome: unsupported,
/// unmapped, review.
bool needsAttention(Outcome O);

/// Findings that an earlier report had already. One is the same when it has the
/// same diagnostic and the same fingerprint.
class Baseline {
public:
  void add(llvm::StringRef Id, llvm::StringRef Fingerprint,
           bool NeedsAttention) {
    if (Keys.insert(key(Id, Fingerprint)).second)
      Attention += NeedsAttention;
  }
  /// How many of them need attention.
  size_t attention() const { return Attention; }
  bool has(DiagnosticId Id, llvm::StringRef Fingerprint) const {
    return Keys.contains(key(diagnosticName(Id), Fingerprint));
  }
  bool has(const Finding &F) const { return has(F.Id, F.Fingerprint); }

private:
  static std::string key(llvm::StringRef Id, llvm::StringRef Fingerprint) {
    return Id.str() + " " + Fingerprint.str();
  }
  llvm::StringSet<> Keys;
  size_t Attention = 0;
};

/// What the `run` object says.
struct RunInfo {
  std::string Started; ///< UTC, "2026-11-24T10:00:00Z"
  double Seconds = 0;
  std::vector<std::string> Command;
};

struct ReportInput {
  const SourceModel &Model;
  const Migration &Result; ///< Files parallel to Model.Files
  RunInfo Run;
  /// Parallel to Model.Files: whether an output was written for the file.
  std::vector<bool> Written;
  /// What an earlier report had already; null without --baseline.
  const Baseline *Known = nullptr;
};

/// The JSON report, schema 1, with a newline at the end.
void writeJsonReport(const ReportInput &Input, llvm::raw_ostream &OS);

struct SarifOptions {
  Language Lang = Language::English;
  /// Put before project paths, to make them relative to where the run was
  /// started: "src/".
  std::string Prefix;
  /// How many results go in, the severest first. GitHub refuses files with more
  /// in a run than this (docs.github.com, "SARIF results exceed limit").
  size_t ResultLimit = 25000;
};

/// SARIF 2.1.0, of what needs attention: errors for what is unsupported,
/// warnings for what is unmapped or to be reviewed, notes for what was
/// rewritten without the parser's confirmation.
void writeSarifReport(const ReportInput &Input, const SarifOptions &Options,
                      llvm::raw_ostream &OS);

/// A summary for a merge request: totals, then what needs attention with its
/// first places, folded where it is long.
void writeMarkdownReport(const ReportInput &Input, Language Lang,
                         llvm::raw_ostream &OS);

/// What of the sources goes into an HTML report; the page says what does not.
struct HtmlReportOptions {
  /// The language that the page opens in; it can be switched there.
  Language Lang = Language::English;
  /// Bytes of a file up to which it goes in whole; of a larger one, only what
  /// surrounds findings and changes.
  size_t WholeFileLimit = 1 << 20;
  /// Bytes of source in all. After that many, further files go in as excerpts,
  /// and after twice as many, without text.
  size_t SourceLimit = 24 << 20;
  /// How many findings go in; those that need no attention are left out first.
  size_t FindingLimit = 200000;
};

/// One HTML page that needs nothing else: every finding with its source lines,
/// what changed in each file, what was not seen. Names and texts from the input
/// cannot act on the page, whatever is in them.
void writeHtmlReport(const ReportInput &Input, const HtmlReportOptions &Options,
                     llvm::raw_ostream &OS);

struct TextReportOptions {
  Language Lang = Language::English;
  bool Color = false;
  /// How many files, or kernels, to list of one and the same thing; 0: every
  /// place.
  unsigned FilesPerTopic = 3;
  /// How many things of one outcome to tell before only counting the rest; 0:
  /// all.
  unsigned TopicsPerOutcome = 10;
  /// The terminal's width, where prose breaks; 0: nowhere.
  unsigned Columns = 0;
};

/// The terminal report: totals, what is unsupported or unmapped, what needs
/// review, what the parser did not see.
void writeTextReport(const ReportInput &Input, const TextReportOptions &Options,
                     llvm::raw_ostream &OS);

} // namespace cuferry

#endif // CUFERRY_REPORT_H
