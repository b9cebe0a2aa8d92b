// Build scripts beside the sources: read, migrated, put into the model.

#include "cuferry/BuildScripts.h"
#include "LoadFile.h"
#include "cuferry/Project.h"
#include "cuferry/Recovery.h"
#include "llvm/ADT/STLExtras.h"

using namespace cuferry;

/// Scripts that the stage crashes on are left out, and noted.
static std::vector<MigratedScript>
migrateContained(std::vector<BuildScript> Scripts, const RulePack &Pack,
                 const ScriptSources *Sources, std::vector<RunNote> &Notes) {
  std::vector<MigratedScript> Out;
  auto Crashes = [&](llvm::ArrayRef<BuildScript> Some) {
    return runContained([&] { Out = migrateScripts(Some, Pack, Sources); }) !=
           Ending::Done;
  };
  auto LeaveOut = [&](const BuildScript &S) {
    Notes.push_back({true, S.Path, leftAfterCrash()});
    return true;
  };
  if (!Crashes(Scripts))
    return Out;
  llvm::erase_if(
      Scripts, [&](const BuildScript &S) { return Crashes(S) && LeaveOut(S); });
  if (Crashes(Scripts)) {
    Out.clear();
    llvm::for_each(Scripts, LeaveOut);
  }
  return Out;
}

void cuferry::migrateBuildScripts(const ProjectInputs &Inputs,
                                  const RulePack &Pack,
                                  ExtractedModel &Extracted,
                                  Migration &Result) {
  std::vector<BuildScript> Scripts;
  for (const std::string &P : Inputs.Scripts) {
    BuildScript S;
    S.Path = P;
    std::string Full = Inputs.Root == "/" ? "/" + P : Inputs.Root + "/" + P;
    Text Bad = loadFile(Full, S.Content);
    if (Bad.empty())
      Scripts.push_back(std::move(S));
    else
      Extracted.Notes.push_back({true, P, Bad});
  }
  if (Scripts.empty())
    return;

  // Scripts alone follow what the pack would do to the sources, unless it has
  // been done.
  bool IsMigrated = llvm::any_of(Inputs.Others, [&](llvm::StringRef P) {
    return llvm::any_of(Pack.Files, [&](const auto &Renamed) {
      return P.ends_with(Renamed.second);
    });
  });
  ScriptSources Sources;
  for (const FileMigration &M : Result.Files) {
    Sources.Names[M.Path] = M.OutputPath;
    bool IsForHost = !llvm::StringRef(M.Path).ends_with(".cu") &&
                     !llvm::StringRef(M.Path).ends_with(".cuh");
    Sources.HostSpeaksCuda |=
        IsForHost && llvm::any_of(M.Findings, [](const Finding &F) {
          return F.Result != Outcome::NotCuda;
        });
  }
  for (const std::string &P : Inputs.Files)
    Sources.Names.try_emplace(P, P);

  for (MigratedScript &S : migrateContained(
           std::move(Scripts), Pack,
           Sources.Names.empty() && !IsMigrated ? nullptr : &Sources,
           Extracted.Notes)) {
    if (S.File.Mentions.empty() && S.File.Diagnostics.empty())
      continue;
    auto At =
        llvm::partition_point(Extracted.Model.Files, [&](const SourceFile &F) {
          return F.Path < S.File.Path;
        });
    size_t Index = At - Extracted.Model.Files.begin();
    Extracted.Model.Files.insert(At, std::move(S.File));
    Result.Files.insert(Result.Files.begin() + Index, std::move(S.Migration));
  }
}
