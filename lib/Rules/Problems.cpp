//===- Problems.cpp - what is wrong in one file of a pack -----------------===//

#include "Problems.h"
#include "llvm/Support/raw_ostream.h"

namespace cuferry {

/// A file with more mistakes than that is not a pack; the rest is noise.
static constexpr unsigned MaxProblems = 200;

void Problems::add(Position At, bool IsError, const llvm::Twine &Message) {
  if (++Count > MaxProblems + 1)
    return;
  if (Count == MaxProblems + 1) {
    All.push_back({File, At.Line, At.Column, true, "too many problems"});
    return;
  }
  All.push_back({File, At.Line, At.Column, IsError, Message.str()});
}

std::string didYouMean(llvm::StringRef Word,
                       llvm::ArrayRef<llvm::StringRef> Known) {
  unsigned Limit = std::max<unsigned>(2, Word.size() / 3);
  llvm::StringRef Nearest;
  for (llvm::StringRef Candidate : Known) {
    unsigned Distance =
        Word.edit_distance_insensitive(Candidate, true, Limit + 1);
    if (Distance > Limit || Distance >= Candidate.size())
      continue;
    Nearest = Candidate;
    Limit = Distance == 0 ? 0 : Distance - 1;
    if (Distance == 0)
      break;
  }
  return Nearest.empty() ? "" : "; did you mean '" + Nearest.str() + "'?";
}

std::string formatDiagnostic(const RuleDiagnostic &D) {
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  if (!D.File.empty()) {
    OS << D.File << ':';
    if (D.Line)
      OS << D.Line << ':' << D.Column << ':';
    OS << ' ';
  }
  OS << (D.IsError ? "error: " : "warning: ") << D.Message;
  return Out;
}

} // namespace cuferry
