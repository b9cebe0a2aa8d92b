#include "Topics.h"
#include "Terminal.h"
#include "cuferry/Report.h"
#include "llvm/ADT/STLExtras.h"

using namespace cuferry;
using llvm::StringRef;

Said cuferry::saidOf(const Finding &F) {
  return {F.Id,
          F.What.Name,
          F.Statement.empty() ? &F.Message : &F.Statement,
          &F.Reason,
          F.SharedAdvice.empty() ? &F.Advice : &F.SharedAdvice,
          F.Cost};
}

/// Messages about words of build scripts say things that are in no catalogue.
static bool isOfScript(DiagnosticId Id) { return Id % 1000 > 100; }

std::string cuferry::topicKey(const Said &S) {
  std::string Key = std::to_string(static_cast<int>(outcomeOf(S.Id))) + '\0' +
                    std::to_string(static_cast<int>(S.Cost)) + '\0' +
                    S.Advice->En + '\0' + S.Reason->En + '\0';
  if (!S.Reason->empty())
    return Key;
  Key += diagnosticName(S.Id);
  if (!isOfScript(S.Id) || S.Name.empty())
    return Key;
  // The message but for the name.
  StringRef Rest = S.Statement->En;
  for (auto [Before, After] = Rest.split(S.Name); !Rest.empty();
       std::tie(Before, After) = Rest.split(S.Name)) {
    Key += '\0' + Before.str();
    Rest = After;
  }
  return Key;
}

Text cuferry::topicText(llvm::ArrayRef<Said> Names) {
  const Said &First = Names.front();
  bool SameId =
      llvm::all_of(Names, [&](const Said &S) { return S.Id == First.Id; });
  if (Names.size() == 1 || (First.Reason->empty() && isOfScript(First.Id)))
    return *First.Statement;
  Text Out;
  if (SameId) {
    const DiagnosticInfo *D = findDiagnostic(First.Id);
    Out = {D->Title.str(), D->TitleZh.str()};
  } else if (outcomeOf(First.Id) == Outcome::Review) {
    Out = {"behaviour may differ", "行为可能不同"};
  } else {
    Out = {"no counterpart", "没有对应功能"};
  }
  if (!First.Reason->empty()) {
    Out.En += ": " + First.Reason->in(Language::English);
    Out.Zh += "：" + First.Reason->in(Language::Chinese);
  }
  return Out;
}

std::vector<PlacesOfFile>
cuferry::placesByFile(llvm::ArrayRef<ListedPlace> Places) {
  std::vector<PlacesOfFile> Files;
  for (const ListedPlace &P : Places) {
    if (Files.empty() || Files.back().First.Path != P.Path)
      Files.push_back({P, 0});
    ++Files.back().Count;
  }
  return Files;
}

Text cuferry::placesBeside(const PlacesOfFile &F) {
  if (F.Count < 2)
    return {};
  std::string N = std::to_string(F.Count - 1);
  return {"+" + N + " in this file", "该文件另有 " + N + " 处"};
}

Text cuferry::placesLeft(llvm::ArrayRef<PlacesOfFile> Files, size_t Shown) {
  if (Files.size() <= Shown)
    return {};
  size_t Count = 0;
  for (const PlacesOfFile &F : Files.drop_front(Shown))
    Count += F.Count;
  std::string N = std::to_string(Count);
  std::string M = std::to_string(Files.size() - Shown);
  return {"and " + N + " more in " + M +
              (Files.size() - Shown == 1 ? " file" : " files"),
          "另有 " + M + " 个文件中的 " + N + " 处"};
}

void cuferry::listPlaces(llvm::ArrayRef<ListedPlace> Places, size_t Most,
                         Language Lang, bool Color, llvm::raw_ostream &OS) {
  auto Line = [&](const ListedPlace &P) {
    return "      " + printable(P.Path) + ":" + std::to_string(P.Line) + ":" +
           std::to_string(P.Column);
  };
  auto Dim = [&](const Text &T) {
    return Color ? inked(Ink::Dim, T.in(Lang)) : T.in(Lang);
  };
  if (Most == 0) {
    for (const ListedPlace &P : Places)
      OS << Line(P) << "\n";
    return;
  }
  std::vector<PlacesOfFile> Files = placesByFile(Places);
  for (const PlacesOfFile &F : llvm::ArrayRef(Files).take_front(Most)) {
    OS << Line(F.First);
    if (Text Beside = placesBeside(F); !Beside.empty())
      OS << "  " << Dim(Beside);
    OS << "\n";
  }
  if (Text Left = placesLeft(Files, Most); !Left.empty())
    OS << "      " << Dim(Left) << "\n";
}
