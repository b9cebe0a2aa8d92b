#include "Markdown.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <tuple>

using namespace cuferry;
using llvm::StringRef;

static bool isControl(char C) {
  return static_cast<unsigned char>(C) < 0x20 || C == 0x7f;
}

std::string cuferry::markdownText(StringRef Text) {
  std::string Out;
  for (char C : Text) {
    if (isControl(C)) {
      Out += ' ';
    } else if (C == '<') {
      Out += "&lt;";
    } else if (C == '&') {
      Out += "&amp;";
    } else if (StringRef("\\`*_{}[]#|~>!").contains(C)) {
      Out += '\\';
      Out += C;
    } else {
      Out += C;
    }
  }
  return Out;
}

std::string cuferry::markdownCode(StringRef Text) {
  // The fence is longer than any run of backquotes inside.
  size_t Longest = 0, Run = 0;
  std::string Inner;
  for (char C : Text) {
    Run = C == '`' ? Run + 1 : 0;
    Longest = std::max(Longest, Run);
    if (C == '|')
      Inner += "\\|"; // tables are cut before code spans are seen
    else
      Inner += isControl(C) ? ' ' : C;
  }
  std::string Fence(Longest + 1, '`');
  StringRef Pad = Longest ? " " : "";
  return (Fence + Pad + (Inner.empty() ? " " : Inner) + Pad + Fence).str();
}

std::string cuferry::markdownNames(llvm::ArrayRef<MarkdownName> Names,
                                   Language Lang) {
  constexpr size_t Most = 6;
  size_t Shown = Names.size() <= Most + 1 ? Names.size() : Most;
  std::string Out;
  size_t Places = 0;
  for (auto [I, N] : llvm::enumerate(Names)) {
    Places += N.Places;
    if (I < Shown)
      Out += (I ? ", " : "") + markdownCode(N.Name) + " ×" +
             std::to_string(N.Places);
  }
  std::string All = std::to_string(Places);
  if (Shown < Names.size()) {
    std::string Rest = std::to_string(Names.size() - Shown);
    std::string Total = std::to_string(Names.size());
    Out += Text{" and " + Rest + " more names", " 等 " + Total + " 个名称"}.in(
        Lang);
  }
  if (Names.size() > 1)
    Out += Text{", " + All + " places in all", "，共 " + All + " 处"}.in(Lang);
  return Out;
}

const Text cuferry::MarkdownPlacesLegend = {
    "Behind a place, `+3` means: three more in the same file.",
    "位置之后的 `+3` 表示：同一文件中另有三处。"};

std::string cuferry::markdownPlaces(std::vector<ListedPlace> Places,
                                    Language Lang) {
  constexpr size_t Most = 5;
  llvm::sort(Places, [](const ListedPlace &A, const ListedPlace &B) {
    return std::tie(A.Path, A.Line, A.Column) <
           std::tie(B.Path, B.Line, B.Column);
  });
  std::vector<PlacesOfFile> Files = placesByFile(Places);
  std::string Out;
  for (size_t I = 0; I != std::min(Most, Files.size()); ++I) {
    Out += (I ? ", " : "") + markdownCode((Files[I].First.Path + ":" +
                                           llvm::Twine(Files[I].First.Line))
                                              .str());
    if (Files[I].Count > 1)
      Out += " +" + std::to_string(Files[I].Count - 1);
  }
  if (Text Left = placesLeft(Files, Most); !Left.empty())
    Out += (Lang == Language::Chinese ? "，" : " ") + Left.in(Lang);
  return Out;
}

std::string cuferry::markdownErrors(llvm::ArrayRef<FailedFile> Files,
                                    Language Lang) {
  constexpr size_t Most = 50;
  std::vector<FailedFiles> All = byFirstError(Files);
  std::string Out;
  size_t Left = 0;
  for (size_t I = 0; I != All.size(); ++I) {
    if (I >= Most) {
      Left += All[I].Files;
      continue;
    }
    const FailedFile &F = All[I].First;
    Out +=
        "- " +
        markdownCode(F.First ? (F.Path + ":" + llvm::Twine(F.First->Line)).str()
                             : F.Path.str());
    bool IsChinese = Lang == Language::Chinese;
    if (F.First)
      Out += (IsChinese ? "：" : ": ") + markdownText(F.First->Message);
    if (Text More = moreOf(All[I]); !More.empty())
      Out +=
          (IsChinese ? "（" : " (") + More.in(Lang) + (IsChinese ? "）" : ")");
    Out += "\n";
  }
  if (Left) {
    std::string N = std::to_string(Left);
    Out +=
        "- " + Text{"and " + N + " more", "另有 " + N + " 个"}.in(Lang) + "\n";
  }
  return Out;
}
