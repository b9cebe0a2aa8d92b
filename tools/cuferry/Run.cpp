#include "Run.h"
#include "cuferry/Progress.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <ctime>

using namespace cuferry;

std::string cuferry::utcNow() {
  std::time_t Now = std::time(nullptr);
  std::tm Parts;
  gmtime_r(&Now, &Parts);
  char Buffer[32];
  std::strftime(Buffer, sizeof(Buffer), "%Y-%m-%dT%H:%M:%SZ", &Parts);
  return Buffer;
}

ExtractedModel cuferry::extractWithProgress(Shared &S, const ProjectInputs &In,
                                            const ProjectOptions &Options,
                                            bool Quiet) {
  ProgressBar Bar(S.language(), !Quiet);
  return extractModel(In, Options,
                      [&Bar](size_t Done, size_t Total, llvm::StringRef File) {
                        Bar.update(Done, Total, File);
                      });
}

bool cuferry::printNotes(Shared &S, const std::vector<RunNote> &Notes) {
  bool CostsInput = false;
  for (const RunNote &N : Notes) {
    CostsInput |= N.CostsInput;
    llvm::errs() << "cuferry: "
                 << (S.language() == Language::Chinese ? "注意：" : "note: ");
    if (!N.File.empty())
      llvm::errs() << N.File << ": ";
    llvm::errs() << N.Message.in(S.language()) << "\n";
  }
  return CostsInput;
}

bool cuferry::lacksSight(const SourceModel &Model) {
  return llvm::any_of(Model.Files, [](const SourceFile &F) {
    return F.Parse == ParseState::Partial || F.Parse == ParseState::Failed;
  });
}
