// The words of the report format.

#include "cuferry/Finding.h"
#include "cuferry/Report.h"

using namespace cuferry;
using llvm::StringRef;

StringRef cuferry::outcomeName(Outcome O) {
  static constexpr llvm::StringLiteral Names[] = {
      "migrated", "review", "unsupported", "unmapped", "kept", "not-cuda"};
  return Names[static_cast<size_t>(O)];
}

bool cuferry::needsAttention(Outcome O) {
  return O == Outcome::Unsupported || O == Outcome::Unmapped ||
         O == Outcome::Review;
}

StringRef cuferry::effortName(Effort E) {
  static constexpr llvm::StringLiteral Names[] = {"none", "low", "medium",
                                                  "high"};
  return Names[static_cast<size_t>(E)];
}

StringRef cuferry::evidenceLevelName(EvidenceLevel L) {
  static constexpr llvm::StringLiteral Names[] = {
      "vendor-header", "vendor-source", "port", "vendor-table", "naming"};
  return Names[static_cast<size_t>(L)];
}

StringRef cuferry::certaintyName(Certainty C) {
  static constexpr llvm::StringLiteral Names[] = {"confirmed", "unconfirmed",
                                                  "refuted"};
  return Names[static_cast<size_t>(C)];
}

static constexpr DiagnosticInfo Catalogue[] = {
#define CUFERRY_DIAG(Id, Symbol, Title, TitleZh, Explanation, ExplanationZh)   \
  {Id,                                                                         \
   llvm::StringLiteral(#Symbol),                                               \
   llvm::StringLiteral(Title),                                                 \
   llvm::StringLiteral(TitleZh),                                               \
   llvm::StringLiteral(Explanation),                                           \
   llvm::StringLiteral(ExplanationZh)},
#include "Diagnostics.def"
#undef CUFERRY_DIAG
};

llvm::ArrayRef<DiagnosticInfo> cuferry::diagnostics() { return Catalogue; }

const DiagnosticInfo *cuferry::findDiagnostic(DiagnosticId Id) {
  for (const DiagnosticInfo &D : Catalogue)
    if (D.Id == Id)
      return &D;
  return nullptr;
}

std::string cuferry::diagnosticName(DiagnosticId Id) {
  return "CF" + std::to_string(Id);
}
