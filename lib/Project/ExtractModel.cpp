// Inputs into a SourceModel: scan every file, parse what is needed, merge.

#include "../Frontend/NvccView.h"
#include "../Frontend/Precompiled.h"
#include "IncludeGraph.h"
#include "LoadFile.h"
#include "ProjectPaths.h"
#include "UnitChoice.h"
#include "cuferry/Extract.h"
#include "cuferry/Project.h"
#include "cuferry/Recovery.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ThreadPool.h"
#include <map>
#include <mutex>
#include <set>

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace {

/// A scan takes time by the file's size; more than this is a hang.
constexpr std::chrono::seconds ScanLimit(900);

/// Equal judgements about one file, kept once: a header has as many as there
/// are sources that include it, and nearly all are the same.
struct SharedJudgement {
  FileJudgement File;
  UnitState State;
  size_t FirstUnit; ///< smallest index, so that the order is fixed
};

class Extractor {
public:
  Extractor(const ProjectInputs &In, const ProjectOptions &Options,
            const Progress &Tell)
      : In(In), Options(Options), Tell(Tell),
        Pool(llvm::hardware_concurrency(Options.Jobs)) {
    Out.Notes = In.Notes;
  }

  ExtractedModel run() {
    universe();
    loadAll();
    showBracedLaunches();
    Units = UnitChoice(In, Options, Files, Shown).run();
    parseAll();
    mergeAll();
    return std::move(Out);
  }

private:
  /// Every file that an include could mean.
  void universe() {
    std::set<std::string> All(In.Files.begin(), In.Files.end());
    All.insert(In.Others.begin(), In.Others.end());
    bool FoldersOnly = Options.BuildPath.empty() &&
                       llvm::all_of(Options.Paths, [](const std::string &P) {
                         return fs::is_directory(P);
                       });
    if (!FoldersOnly) {
      constexpr size_t Most = 300000;
      size_t Seen = 0;
      std::error_code EC;
      fs::recursive_directory_iterator I(In.Root, EC, false), End;
      for (; I != End && Seen < Most; I.increment(EC), ++Seen) {
        if (EC) {
          EC.clear();
          continue;
        }
        StringRef Name = path::filename(I->path());
        if (I->type() == fs::file_type::directory_file) {
          if (Name.starts_with(".") ||
              llvm::is_contained(Options.ExcludedFolders, I->path()) ||
              isOfSystem(In.Root, I->path()))
            I.no_push();
        } else if (isHeaderName(Name) || languageOf(Name)) {
          All.insert(projectPath(In.Root, I->path()));
        }
      }
    }
    Graph = std::make_unique<IncludeGraph>(
        std::vector<std::string>(All.begin(), All.end()));
  }

  /// Folders on a unit's include path, as project paths.
  std::vector<std::string> searched(const CompileUnit &U) const {
    std::vector<std::string> Folders;
    for (size_t I = 0; I + 1 < U.Flags.size(); ++I) {
      StringRef F = U.Flags[I];
      if (F != "-I" && F != "-isystem" && F != "-iquote" && F != "-idirafter")
        continue;
      if (U.Flags[I + 1] == In.Root)
        Folders.push_back("");
      else if (std::string P = projectPath(In.Root, U.Flags[I + 1]); !P.empty())
        Folders.push_back(P);
    }
    return Folders;
  }

  /// Loads and scans the inputs and, wave by wave, what they include.
  void loadAll() {
    std::vector<std::string> AllFolders;
    std::set<std::string> Once;
    auto Remember = [&](const CompileUnit &U) {
      for (std::string &F : searched(U))
        if (Once.insert(F).second)
          AllFolders.push_back(F);
    };
    for (const CompileUnit &U : In.Commands)
      Remember(U);
    CompileUnit Bare;
    Bare.Flags = Options.ExtraFlags;
    Remember(Bare);

    loadFrom({In.Files.begin(), In.Files.end()}, AllFolders);
    // `#define FILE "x.cu"` is an include of x.cu only where some file says
    // `#include FILE`; what that brings in may say so of more.
    for (;;) {
      size_t Before = IncludedMacros.size();
      for (const auto &[P, L] : Files)
        IncludedMacros.insert(L.Scan.IncludedMacros.begin(),
                              L.Scan.IncludedMacros.end());
      if (IncludedMacros.size() == Before)
        break;
      std::set<std::string> Next;
      for (auto &[P, L] : Files)
        if (llvm::any_of(L.Scan.Includes, [](const IncludeDirective &I) {
              return !I.Macro.empty();
            })) {
          resolveIncludes(P, L, AllFolders);
          for (const ResolvedInclude &R : L.Includes)
            if (!Files.count(R.Target))
              Next.insert(R.Target);
        }
      loadFrom(std::move(Next), AllFolders);
    }
  }

  void loadFrom(std::set<std::string> Wave,
                const std::vector<std::string> &Folders) {
    while (!Wave.empty()) {
      for (const std::string &P : Wave)
        Files.try_emplace(P);
      for (const std::string &P : Wave)
        Pool.async([this, P, &Folders] { load(P, Folders); });
      Pool.wait();
      std::set<std::string> Next;
      for (const std::string &P : Wave) {
        Loaded &L = Files[P];
        if (!L.Bad.empty())
          Out.Notes.push_back({true, P, L.Bad});
        for (const ResolvedInclude &R : L.Includes)
          if (!Files.count(R.Target))
            Next.insert(R.Target);
      }
      Wave = std::move(Next);
    }
  }

  void load(const std::string &P, const std::vector<std::string> &Folders) {
    struct Work {
      std::string Path, Content;
      Text Bad;
      ScannedFile Scan;
    };
    auto W = std::make_shared<Work>();
    W->Path = absolutePath(In.Root, P);
    Ending End = runContained(
        [W] {
          W->Bad = loadFile(W->Path, W->Content);
          if (W->Bad.empty())
            W->Scan = scan(W->Content, isCudaName(W->Path));
        },
        ScanLimit);
    Loaded &L = Files.find(P)->second;
    switch (End) {
    case Ending::Done:
      L.Content = std::move(W->Content);
      L.Scan = std::move(W->Scan);
      L.Bad = std::move(W->Bad);
      if (L.Bad.empty())
        resolveIncludes(P, L, Folders);
      return;
    case Ending::Crashed:
      L.Bad = leftAfterCrash();
      return;
    case Ending::TimedOut: {
      std::string Limit = std::to_string(ScanLimit.count());
      L.Bad = {"not read within " + Limit + " s; left as it is",
               Limit + " 秒内未能读完；保持原样"};
      return;
    }
    }
  }

  void resolveIncludes(const std::string &P, Loaded &L,
                       const std::vector<std::string> &Folders) {
    L.Includes = Graph->resolve(P, L.Scan, Folders, IncludedMacros);
    // The project's own "cuda_runtime.h" is the project's.
    for (const ResolvedInclude &R : L.Includes)
      for (Mention &M : L.Scan.Mentions)
        if (M.Kind == MentionKind::Include &&
            L.Scan.Includes[R.Index].Header.contains(M.Place))
          M.Why = Doubt::UserDefined;
  }

  /// nvcc takes `k<<<{8, 8}, {x, y, 1}>>>`, Clang does not. It is shown
  /// `k<<<(8, 8), (x, y, 1)>>>`: as long, and a launch.
  void showBracedLaunches() {
    std::map<std::string, std::string> Changed;
    for (const auto &[P, L] : Files)
      for (const Call &C : L.Scan.Calls)
        for (const Argument &A : C.Config) {
          StringRef Text =
              StringRef(L.Content).substr(A.Text.Offset, A.Text.Length);
          if (Text.size() < 3 || !Text.starts_with("{") || !Text.ends_with("}"))
            continue;
          std::string &Content =
              Changed.try_emplace(absolutePath(In.Root, P), L.Content)
                  .first->second;
          Content[A.Text.Offset] = '(';
          Content[A.Text.end() - 1] = ')';
        }
    if (!Changed.empty())
      Shown = std::make_shared<const std::map<std::string, std::string>>(
          std::move(Changed));
  }

  void parseAll() {
    for (const Unit &U : Units) {
      Precompiled.expect(U.Compile, CudaSide::Host);
      if (U.DeviceView)
        Precompiled.expect(U.Compile, CudaSide::Device);
    }
    size_t Done = 0;
    std::vector<Text> Failures(Units.size());
    for (size_t I = 0; I != Units.size(); ++I)
      Pool.async([this, I, &Done, &Failures] {
        const Unit &U = Units[I];
        Failures[I] = parse(I, CudaSide::Host);
        if (Failures[I].empty() && U.DeviceView)
          parse(I, CudaSide::Device);
        std::lock_guard<std::mutex> Guard(Lock);
        ++Done;
        if (Tell)
          Tell(Done, Units.size(), U.Path);
      });
    Pool.wait();
    for (size_t I = 0; I != Units.size(); ++I)
      if (!Failures[I].empty()) {
        FailedFiles.insert(Units[I].Reaches.begin(), Units[I].Reaches.end());
        Out.Notes.push_back(
            {true,
             Units[I].Path,
             {"not parsed: " + Failures[I].En +
                  "; migrated by its tokens alone",
              "未能解析：" + Failures[I].Zh + "；仅依据词法单元迁移"}});
      }
  }

  /// Parses one side of one unit; gives the failure, if any.
  Text parse(size_t Index, CudaSide Side) {
    UnitJudgement J = judge(
        Units[Index].Compile, Options.Headers, Side,
        [Root = In.Root](StringRef F) { return projectPath(Root, F); },
        Options.ParseLimit, &Precompiled);
    if (J.State == UnitState::Failed)
      return J.Failure;
    std::lock_guard<std::mutex> Guard(Lock);
    for (auto &[P, File] : J.Files) {
      Reached[P].insert(Index);
      std::vector<SharedJudgement> &All = Judgements[P];
      auto Same = llvm::find_if(All, [&](const SharedJudgement &S) {
        return S.State == J.State && S.File.Names == File.Names &&
               S.File.Calls == File.Calls && S.File.Features == File.Features &&
               S.File.IsDeviceView == File.IsDeviceView &&
               S.File.Skipped == File.Skipped &&
               S.File.Uninstantiated == File.Uninstantiated &&
               S.File.Diagnostics == File.Diagnostics;
      });
      if (Same != All.end())
        Same->FirstUnit = std::min(Same->FirstUnit, Index);
      else
        All.push_back({std::move(File), J.State, Index});
    }
    return {};
  }

  void mergeAll() {
    // Headers that only the parser found its way to.
    std::set<std::string> Late;
    for (const auto &[P, J] : Judgements)
      if (!Files.count(P))
        Late.insert(P);
    for (const std::string &P : Late) {
      Files.try_emplace(P);
      load(P, {});
    }

    // By their names, or since the build gives them to nvcc.
    UnitChoice Choice(In, Options, Files, Shown);
    std::set<std::string> Sources;
    for (const Unit &U : Units)
      if (U.Compile.Language == SourceLanguage::Cuda && languageOf(U.Path))
        Sources.insert(U.Path);
    for (const auto &[P, L] : Files)
      if (languageOf(P) == SourceLanguage::Cuda)
        Sources.insert(P);
    for (const std::string &P : Sources)
      if (Choice.speaksOfCuda(P))
        CudaSources.insert(P);

    std::vector<std::pair<std::string, Loaded *>> Todo;
    for (auto &[P, L] : Files)
      if (L.Bad.empty())
        Todo.push_back({P, &L});
    std::vector<SourceFile> Merged(Todo.size());
    std::vector<Text> Failures(Todo.size());
    for (size_t I = 0; I != Todo.size(); ++I)
      Pool.async([this, I, &Todo, &Merged, &Failures] {
        Failures[I] = mergeContained(Todo[I].first, *Todo[I].second, Merged[I]);
      });
    Pool.wait();
    for (size_t I = 0; I != Todo.size(); ++I)
      if (!Failures[I].empty())
        Out.Notes.push_back({true, Todo[I].first, Failures[I]});

    settleUnknownNames(Merged);

    std::set<std::string> Given(In.Files.begin(), In.Files.end());
    bool Folder = Options.Paths.size() == 1 && fs::is_directory(In.Root) &&
                  Given.size() > 1;
    for (SourceFile &F : Merged)
      if (!F.Mentions.empty() || !F.Includes.empty() || isCudaName(F.Path) ||
          (!Folder && Given.count(F.Path)))
        Out.Model.Files.push_back(std::move(F));
    Out.Model.Root = In.RootAsGiven;
    Out.Model.Headers = Options.Headers.description();
    Out.Model.TranslationUnits = static_cast<unsigned>(Units.size());
  }

  /// A name that CUDA is not known to have, and that some file of the project
  /// defines, is the project's in all of them.
  static void settleUnknownNames(std::vector<SourceFile> &Merged) {
    llvm::StringMap<const SourceFile *> Own;
    for (const SourceFile &F : Merged)
      for (const Mention &M : F.Mentions)
        if (M.Sure == Certainty::Refuted && !vocabulary::find(M.Spelling) &&
            (M.Why == Doubt::UserDefined))
          Own.try_emplace(M.Spelling, &F);
    for (SourceFile &F : Merged)
      for (Mention &M : F.Mentions)
        if (M.Why == Doubt::Unknown && M.Sure == Certainty::Unconfirmed)
          if (auto It = Own.find(M.Spelling); It != Own.end()) {
            M.Sure = Certainty::Refuted;
            M.Why = Doubt::UserDefined;
            M.Detail = It->second->Path;
            M.CallIndex = -1;
          }
  }

  /// What was seen of \p P; a crash costs what the parser said, or if the
  /// tokens alone are enough for it, the file. Gives what went wrong.
  Text mergeContained(const std::string &P, Loaded &L,
                      SourceFile &Merged) const {
    for (bool Judged : {true, false}) {
      SourceFile F;
      if (runContained([&] { F = mergeOne(P, L, Judged); }) == Ending::Done) {
        Merged = std::move(F);
        // Not needed any more, and large.
        L.Content = std::string();
        L.Scan = ScannedFile();
        if (Judged)
          return {};
        return {"cuferry itself crashed on what the parser said of it; "
                "migrated by its tokens alone",
                "cuferry 自身在处理其解析结果时崩溃；仅依据词法单元迁移"};
      }
    }
    return leftAfterCrash();
  }

  SourceFile mergeOne(const std::string &P, const Loaded &L,
                      bool Judged) const {
    std::vector<const SharedJudgement *> Sorted;
    if (auto It = Judgements.find(P); Judged && It != Judgements.end())
      for (const SharedJudgement &J : It->second)
        Sorted.push_back(&J);
    llvm::stable_sort(Sorted, [](const auto *A, const auto *B) {
      return std::tie(A->FirstUnit, A->File.Skipped, A->File.Names) <
             std::tie(B->FirstUnit, B->File.Skipped, B->File.Names);
    });
    std::vector<Witness> Witnesses;
    for (const SharedJudgement *J : Sorted)
      Witnesses.push_back({&J->File, J->State});
    auto Reach = Reached.find(P);
    std::vector<ProjectInclude> Includes;
    for (const ResolvedInclude &R : L.Includes) {
      auto Target = Files.find(R.Target);
      if (Target == Files.end() || !Target->second.Bad.empty())
        continue;
      const IncludeDirective &Inc = L.Scan.Includes[R.Index];
      Includes.push_back(
          {{Inc.Header.Offset + 1, Inc.Header.Length - 2}, Inc.Name, R.Target});
    }
    SourceFile F = merge(P, L.Content, L.Scan, Witnesses,
                         Reach == Reached.end()
                             ? 0
                             : static_cast<unsigned>(Reach->second.size()),
                         !Judged || FailedFiles.count(P));
    F.Includes = std::move(Includes);
    // `max(1, 2u)` is CUDA's by the parser's word alone.
    F.HasImplicitRuntime =
        CudaSources.count(P) || (languageOf(P) == SourceLanguage::Cuda &&
                                 llvm::any_of(F.Mentions, [](const Mention &M) {
                                   return M.Sure == Certainty::Confirmed;
                                 }));
    return F;
  }

  const ProjectInputs &In;
  const ProjectOptions &Options;
  const Progress &Tell;
  llvm::DefaultThreadPool Pool;
  ExtractedModel Out;
  std::unique_ptr<IncludeGraph> Graph;
  LoadedFiles Files;
  std::set<std::string> IncludedMacros; ///< of `#include MACRO` in any file
  std::shared_ptr<const std::map<std::string, std::string>> Shown;
  PrecompiledHeaders Precompiled{Options.HeaderCache};
  std::vector<Unit> Units;
  std::set<std::string> CudaSources; ///< with CUDA in what nvcc takes as CUDA
  std::mutex Lock;
  std::map<std::string, std::vector<SharedJudgement>> Judgements;
  std::map<std::string, std::set<size_t>> Reached;
  std::set<std::string> FailedFiles;
};

} // namespace

ExtractedModel cuferry::extractModel(const ProjectInputs &Inputs,
                                     const ProjectOptions &Options,
                                     const Progress &Tell) {
  return Extractor(Inputs, Options, Tell).run();
}
