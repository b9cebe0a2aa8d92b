#include "FirstErrors.h"
#include "Terminal.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;

std::vector<FailedFiles> cuferry::byFirstError(llvm::ArrayRef<FailedFile> All) {
  std::vector<FailedFiles> Out;
  llvm::StringMap<size_t> Index;
  for (const FailedFile &F : All) {
    if (!F.First) {
      Out.push_back({F, 1});
      continue;
    }
    auto [It, IsNew] = Index.try_emplace(F.First->Message, Out.size());
    if (IsNew)
      Out.push_back({F, 0});
    ++Out[It->second].Files;
  }
  llvm::stable_sort(Out, [](const FailedFiles &A, const FailedFiles &B) {
    return A.Files > B.Files;
  });
  return Out;
}

Text cuferry::moreOf(const FailedFiles &F) {
  if (F.Files > 1) {
    std::string N = std::to_string(F.Files - 1);
    return {"the same in " + N + " more " + (F.Files == 2 ? "file" : "files"),
            "另有 " + N + " 个文件与此相同"};
  }
  if (F.First.Errors > 1) {
    std::string N = std::to_string(F.First.Errors - 1);
    return {N + " more " + (F.First.Errors == 2 ? "error" : "errors"),
            "另有 " + N + " 个错误"};
  }
  return {};
}

void cuferry::writeFirstErrors(llvm::ArrayRef<FailedFile> All, size_t Most,
                               Language Lang, bool Color,
                               llvm::raw_ostream &OS) {
  std::vector<FailedFiles> Listed = byFirstError(All);
  size_t Shown = Most ? std::min(Most, Listed.size()) : Listed.size();
  for (const FailedFiles &F : llvm::ArrayRef(Listed).take_front(Shown)) {
    OS << "      " << printable(F.First.Path);
    if (const SourceDiagnostic *D = F.First.First)
      OS << ":" << D->Line << ":" << D->Column << ": " << printable(D->Message);
    if (Text More = moreOf(F); !More.empty()) {
      std::string Said = "  (" + More.in(Lang) + ")";
      OS << (Color ? inked(Ink::Dim, Said) : Said);
    }
    OS << "\n";
  }
  size_t Left = 0;
  for (const FailedFiles &F : llvm::ArrayRef(Listed).drop_front(Shown))
    Left += F.Files;
  if (Left) {
    std::string N = std::to_string(Left);
    Text Rest{"and " + N + " more", "另有 " + N + " 个"};
    OS << "      " << Rest.in(Lang) << "\n";
  }
}
