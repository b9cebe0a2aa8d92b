//===- Problems.cpp - what is wrong in one file of a pack -----------------===//

#include "Problems.h"
#include "llvm/Support/raw_ostream.h"

namespace cuferry {

/// A file with more mistakes than that is not a pack; the rest is noise.
static constexpr unsigned MaxProblems = 200;

void Problems::add(Position At, Text Message) {
  if (++Count > MaxProblems + 1)
    return;
  if (Count == MaxProblems + 1)
    Message = {"too many problems", "问题过多"};
  All.push_back({File, At.Line, At.Column, true, std::move(Message)});
}

Text didYouMean(llvm::StringRef Word) {
  return textOf("; did you mean '{0}'?", "；是否想写“{0}”？", Word);
}

Text didYouMean(llvm::StringRef Word, llvm::ArrayRef<llvm::StringRef> Known) {
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
  return Nearest.empty() ? Text() : didYouMean(Nearest);
}

std::string formatDiagnostic(const RuleDiagnostic &D, Language Lang) {
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  if (!D.File.empty()) {
    OS << D.File << ':';
    if (D.Line)
      OS << D.Line << ':';
    if (D.Column)
      OS << D.Column << ':';
    OS << ' ';
  }
  static const Text Error = {"error: ", "错误："},
                    Warning = {"warning: ", "警告："};
  OS << (D.IsError ? Error : Warning).in(Lang) << D.Message.in(Lang);
  return Out;
}

} // namespace cuferry
