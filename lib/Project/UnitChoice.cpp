#include "UnitChoice.h"
#include "ProjectPaths.h"
#include "llvm/ADT/STLExtras.h"

using namespace cuferry;

std::set<std::string> UnitChoice::reach(const std::string &Main) const {
  std::set<std::string> Seen = {Main};
  std::vector<std::string> Queue = {Main};
  while (!Queue.empty()) {
    auto It = Files.find(Queue.back());
    Queue.pop_back();
    if (It == Files.end())
      continue;
    for (const ResolvedInclude &R : It->second.Includes)
      if (Seen.insert(R.Target).second)
        Queue.push_back(R.Target);
  }
  return Seen;
}

bool UnitChoice::speaksOfCuda(const std::string &P) const {
  return llvm::any_of(reach(P), [this](const std::string &R) {
    auto It = Files.find(R);
    return It != Files.end() && It->second.speaksOfCuda();
  });
}

bool UnitChoice::isCudaText(const std::string &P) const {
  const Loaded &L = Files.find(P)->second;
  return llvm::any_of(L.Scan.Mentions, [](const Mention &M) {
    if (M.Why == Doubt::UserMember)
      return false; // prop.warpSize
    return M.Kind == MentionKind::Launch || M.Kind == MentionKind::Attribute ||
           M.Kind == MentionKind::Builtin;
  });
}

void UnitChoice::add(CompileUnit Compile, const std::string &P) {
  Unit U;
  U.Path = P;
  U.Reaches = reach(P);
  if (Compile.Language == SourceLanguage::Cuda)
    for (const std::string &R : U.Reaches)
      if (auto It = Files.find(R); It != Files.end())
        U.DeviceView |= It->second.Scan.AsksForDeviceView;
  U.Compile = std::move(Compile);
  U.Compile.Shown = Shown;
  Covered.insert(U.Reaches.begin(), U.Reaches.end());
  Units.push_back(std::move(U));
}

CompileUnit UnitChoice::bare(const std::string &P) const {
  CompileUnit U = bareUnit(absolutePath(In.Root, P), Options.ExtraFlags);
  U.Standard = Options.Standard;
  // A .c with kernels in it is one that the build gives to nvcc with -x cu.
  if (!languageOf(P) || isCudaText(P))
    U.Language = SourceLanguage::Cuda;
  std::set<std::pair<std::string, bool>> Bases;
  for (const std::string &R : reach(P))
    if (auto It = Files.find(R); It != Files.end())
      for (const ResolvedInclude &Inc : It->second.Includes)
        if (!Inc.Base.empty())
          Bases.insert({Inc.Base, Inc.Angled});
  for (const auto &[Base, Angled] : Bases) {
    // -iquote for "string.h": it must not hide <string.h>.
    U.Flags.push_back(Angled ? "-I" : "-iquote");
    U.Flags.push_back(Base == "." ? In.Root : absolutePath(In.Root, Base));
  }
  return U;
}

std::vector<Unit> UnitChoice::run() {
  for (const CompileUnit &U : In.Commands) {
    std::string P = projectPath(In.Root, U.File);
    if (P.empty() || !Files.count(P) || !Files.find(P)->second.Bad.empty())
      continue;
    if (!speaksOfCuda(P) && U.Language != SourceLanguage::Cuda)
      continue;
    add(U, P);
  }
  // Without a command: sources that speak of CUDA, then sources that bring in
  // a header which does and which nothing has covered, then such headers.
  auto Wants = [&](const std::string &P) {
    const Loaded &L = Files.find(P)->second;
    return L.Bad.empty() && L.speaksOfCuda() && !Covered.count(P);
  };
  std::vector<std::string> Paths;
  std::set<std::string> Included;
  for (const auto &[P, L] : Files) {
    Paths.push_back(P);
    for (const ResolvedInclude &R : L.Includes)
      if (R.Target != P)
        Included.insert(R.Target);
  }
  // Without any name of CUDA's alone, `max(1, 2u)` of a source that nvcc
  // compiles is CUDA's.
  auto IsNvccs = [&](const std::string &P) {
    return languageOf(P) == SourceLanguage::Cuda &&
           Files.find(P)->second.Bad.empty() && !Covered.count(P);
  };
  // A source that others include may be a fragment: it is seen through them.
  for (const std::string &P : Paths)
    if (languageOf(P) && (Wants(P) || IsNvccs(P)) && !Included.count(P))
      add(bare(P), P);
  for (const std::string &P : Paths)
    if (languageOf(P) && !Covered.count(P) &&
        Files.find(P)->second.Bad.empty() && llvm::any_of(reach(P), Wants))
      add(bare(P), P);
  for (const std::string &P : Paths)
    if (Wants(P))
      add(bare(P), P);
  llvm::stable_sort(
      Units, [](const Unit &A, const Unit &B) { return A.Path < B.Path; });
  return std::move(Units);
}
