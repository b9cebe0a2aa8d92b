//===- Assess.h - what each ecosystem would make of a project ---*- C++ -*-===//
//
// Takes one SourceModel and its migrations to any number of ecosystems, one
// after the other, and keeps what a decision needs of each: how much goes over,
// what stops the rest, what must be checked, and what all that rests on. The
// migrations themselves need not be kept.
//
// What counts is a use: a place that speaks of CUDA. The project's own names,
// and everyday words of which the parser could not tell what they mean, are
// counted apart; so the number of uses is the same for every ecosystem.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_ASSESS_H
#define CUFERRY_ASSESS_H

#include "cuferry/Finding.h"
#include "cuferry/SavedReport.h"
#include "cuferry/SourceModel.h"
#include <array>
#include <map>
#include <memory>

namespace cuferry {

/// How one use fares: the outcome, with two groups told apart from it.
enum class Fate : uint8_t {
  Migrated,
  Review,
  Unsupported,
  Unmapped,
  Kept,
  Unrated, ///< a feature of the language that the pack says nothing about
  Unknown, ///< looks like CUDA's, but no known version has it
};
constexpr size_t FateCount = 7;
using FateCounts = std::array<size_t, FateCount>;

/// "migrated" ... "unrated", "unknown".
llvm::StringRef fateName(Fate F);

/// Uses that go over as they are or after a look.
size_t goesOver(const FateCounts &C);
/// Uses that the ecosystem or its pack has no answer for.
size_t isBlocked(const FateCounts &C);
size_t total(const FateCounts &C);

struct AssessedPlace {
  uint32_t File = 0; ///< index into SourceModel::Files
  uint32_t Line = 0, Column = 0;
  std::string Fingerprint;
};

/// Uses of which the same is to be said.
struct AssessedItem {
  DiagnosticId Id = 0;
  Fate Class = Fate::Unmapped;
  std::string Name;
  MentionKind Kind = MentionKind::Function;
  std::string Library;
  Text Message, Reason, Advice;
  Effort Cost = Effort::None;
  bool IsCostStated = false;
  std::vector<uint32_t> Places; ///< into Assessment::Places
};

struct EffortCount {
  size_t Items = 0;  ///< different things to do
  size_t Uses = 0;   ///< places where they are to be done
  size_t Stated = 0; ///< items whose effort the pack states
};

/// What a kernel meets, in it and in the functions and macros that it names.
struct AssessedKernel {
  std::string Name;
  uint32_t File = 0, Line = 0;
};

enum class KernelFate : uint8_t { GoesOver, Review, Blocked };
llvm::StringRef kernelFateName(KernelFate F);

/// In the order of a decision, best first.
enum class Verdict : uint8_t {
  NoCuda,
  Ready,       ///< everything goes over as it is
  AfterReview, ///< everything goes over; places must be looked at
  AfterWork,   ///< something is blocked
  KernelsAnew, ///< there are kernels, and none of them goes over
};
llvm::StringRef verdictName(Verdict V);

struct EcosystemAssessment {
  PackIdentity Pack;
  Verdict Answer = Verdict::NoCuda;
  FateCounts Uses = {};
  std::map<std::string, FateCounts> Libraries;
  /// Blocked uses that have a counterpart, but stand in a call that has none.
  size_t LeftWithCalls = 0;
  std::vector<AssessedItem> Blockers, Hazards; ///< what costs most first
  std::vector<KernelFate> Kernels; ///< parallel to Assessment::Kernels
  /// For each kernel that is blocked, the names that do it, sorted.
  std::vector<std::vector<std::string>> KernelBlockers;
  std::array<EffortCount, 4> Efforts = {}; ///< by Effort
  /// Of the uses that go over, by EvidenceLevel; last those that rest on the
  /// pack's word without a source.
  std::array<size_t, 6> Evidence = {};
};

/// A library of which something that the project uses is blocked.
struct LackingLibrary {
  std::string Name;
  size_t Blocked = 0, Uses = 0; ///< all uses of it: Blocked == Uses
};

/// Libraries of which nothing goes over first, then the most blocked first.
std::vector<LackingLibrary> lackingLibraries(const EcosystemAssessment &E);

/// A file that the parser did not see whole.
struct UnseenFile {
  uint32_t File = 0;
  ParseState Parse = ParseState::Partial;
  std::optional<SourceDiagnostic> First;
  size_t Diagnostics = 0;
};

struct Assessment {
  std::string Root, Headers;
  std::vector<std::string> Files; ///< project paths
  unsigned TranslationUnits = 0;
  size_t Uses = 0, Names = 0; ///< places, and different names
  size_t Confirmed = 0;       ///< uses that the parser resolved to CUDA's
  size_t NotCuda = 0;         ///< the project's own names
  size_t Unsettled = 0;       ///< everyday words that may be CUDA's
  size_t InactiveBranches = 0, UninstantiatedTemplates = 0;
  std::array<size_t, 4> Parsed = {}; ///< files with mentions, by ParseState
  std::vector<UnseenFile> Unseen;
  std::map<std::string, std::pair<size_t, size_t>>
      Libraries; ///< uses and different names
  std::vector<AssessedKernel> Kernels;
  std::vector<AssessedPlace> Places;
  /// What goes over most first; then what rests on the better evidence.
  std::vector<EcosystemAssessment> Ecosystems;
};

/// Collects one migration after the other.
class Assessor {
public:
  /// Keeps a reference to \p Model.
  explicit Assessor(const SourceModel &Model);
  ~Assessor();

  /// Takes what \p Result, a migration of the model, says.
  void add(const Migration &Result);

  Assessment finish();

private:
  class State;
  std::unique_ptr<State> TheState;
};

/// The JSON assessment of docs/report-format.md, with a newline at the end.
void writeJsonAssessment(const Assessment &A, const RunInfo &Run,
                         llvm::raw_ostream &OS);

/// What \p A lists, as reading its JSON back would give it.
SavedReport savedReportOf(const Assessment &A);

struct AssessTextOptions {
  Language Lang = Language::English;
  bool Color = false;
  /// How many files to list of one and the same thing; 0: every place.
  unsigned FilesPerTopic = 3;
  /// How many things that stop it, or must be checked, to tell before only
  /// counting the rest; 0: all.
  unsigned TopicsPerList = 10;
  /// Reasons, advice and places are given for that many ecosystems; of more,
  /// names and counts side by side.
  unsigned DetailedUpTo = 2;
  /// The terminal's width, where prose breaks; 0: nowhere but at 100 columns.
  unsigned Columns = 0;
};

/// The assessment for a terminal, in the order of a decision: can it, what
/// stops it, what must be checked, how sure are we.
void writeTextAssessment(const Assessment &A, const RunInfo &Run,
                         const AssessTextOptions &Options,
                         llvm::raw_ostream &OS);

/// The same as Markdown.
void writeMarkdownAssessment(const Assessment &A, Language Lang,
                             llvm::raw_ostream &OS);

/// One HTML page that needs nothing else: the ecosystems side by side, and for
/// each what stops it and what must be checked, with the lines of \p Model,
/// which is the one that was assessed. The page opens in \p Lang.
void writeHtmlAssessment(const Assessment &A, const SourceModel &Model,
                         const RunInfo &Run, Language Lang,
                         llvm::raw_ostream &OS);

} // namespace cuferry

#endif // CUFERRY_ASSESS_H
