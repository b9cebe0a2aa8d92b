// One compile command: read it, migrate its sources, run the other compiler.

#include "cuferry/Launch.h"
#include "DepFile.h"
#include "DeviceLink.h"
#include "IncludeClosure.h"
#include "LaunchSources.h"
#include "TargetCommand.h"
#include "cuferry/Emit.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <set>

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// nvcc takes options from the environment, before and behind the others.
static std::vector<std::string>
withEnvironment(llvm::ArrayRef<std::string> Words) {
  std::vector<std::string> Out = Words.vec();
  auto Program = llvm::find_if(Out, [](StringRef W) { return isNvcc(W); });
  if (Program == Out.end())
    return Out;
  auto Flags = [](const char *Name) {
    return splitShellWords(llvm::sys::Process::GetEnv(Name).value_or(""), "");
  };
  std::vector<std::string> Before = Flags("NVCC_PREPEND_FLAGS");
  Out.insert(std::next(Program), Before.begin(), Before.end());
  llvm::append_range(Out, Flags("NVCC_APPEND_FLAGS"));
  return Out;
}

/// What build systems ask nvcc for before they use it. The sources are read
/// as those of the CUDA version that cuferry's headers are of.
static int tellVersion(LaunchRun &Run) {
  if (!Run.Command.IsNvcc)
    return Run.execute(Run.Words);
  llvm::outs() << "cuferry " CUFERRY_VERSION " for " << Run.Pack.Name << " ("
               << Run.Pack.Title.En << ") in place of nvcc\n"
               << "Cuda compilation tools, release 12.9, V12.9.86\n";
  llvm::outs().flush();
  return 0;
}

static std::string objectOf(const LaunchRun &Run, StringRef Source) {
  if (!Run.Plan.Output.empty())
    return Run.Plan.Output;
  llvm::SmallString<256> P(Run.Plan.OutputFolder);
  path::append(P, (path::stem(Source) +
                   (Run.Plan.CompileFlag == "-S" ? ".s" : Run.Plan.Ending)));
  return P.str().str();
}

/// What the compiler wrote to \p Written, about the originals.
static std::string dependencies(const LaunchRun &Run, const MigratedUnit &M,
                                StringRef Written) {
  return rewriteDepFile(Written, [&](StringRef Name) {
    std::string Full = absoluteIn(Run.Directory, Name);
    if (auto It = M.Originals.find(Full); It != M.Originals.end())
      return spelled(Run, It->second);
    // The pack's own headers are cuferry's.
    if (!M.Helpers.empty() && isBelow(Full, M.Helpers))
      return std::string();
    return Name.str();
  });
}

/// Some compilers write none of device code alone (Clang): the project's files
/// are known all the same.
static std::string ownDependencies(const LaunchRun &Run, const MigratedUnit &M,
                                   StringRef Source, StringRef Object) {
  std::set<std::string> Names;
  for (const auto &[InTree, Original] : M.Originals)
    Names.insert(spelled(Run, Original));
  Names.erase(Source.str());
  std::vector<std::string> All = {Source.str()};
  All.insert(All.end(), Names.begin(), Names.end());
  const auto &Targets = Run.Plan.DependencyTargets;
  return depFileOf(Targets.empty() ? Object : StringRef(Targets.front().second),
                   All, Run.Plan.HasPhonyTargets);
}

static int placeDependencies(const LaunchRun &Run, const std::string &Source,
                             const std::string &Written,
                             const std::string &Object) {
  const MigratedUnit &M = Run.Migrated.at(Source);
  auto Buffer = llvm::MemoryBuffer::getFile(Written);
  std::string Text =
      Buffer ? dependencies(Run, M, (*Buffer)->getBuffer())
             : ownDependencies(Run, M, Source,
                               Object.empty() ? objectOf(Run, Source) : Object);
  std::string To = Run.Plan.DependencyFile;
  if (To.empty() && Run.Plan.At == Stage::Depend)
    To = Run.Plan.Output;
  if (To.empty() && Run.Plan.At == Stage::Depend) {
    llvm::outs() << Text;
    llvm::outs().flush();
    return 0;
  }
  if (To.empty()) {
    llvm::SmallString<256> P(Object.empty() ? objectOf(Run, Source) : Object);
    path::replace_extension(P, "d");
    To = P.str().str();
  }
  if (llvm::Error E = writeFileAtomically(To, Text))
    return Run.fail(takeText(std::move(E)), 4);
  return 0;
}

static int compile(const LaunchRun &Run, const TargetOptions &Target,
                   const std::string &Source) {
  if (!Run.Migrated.count(Source))
    return Run.fail({Source + ": not a C, C++ or CUDA source",
                     Source + "：不是 C、C++ 或 CUDA 源文件"},
                    2);
  bool Depends = !Run.Plan.DependencyFlag.empty();
  bool IsObject = Run.Plan.At == Stage::Compile;
  std::string To = IsObject ? objectOf(Run, Source) : Run.Plan.Output;
  if (Run.Plan.At == Stage::Depend)
    To.clear();
  std::vector<std::string> Line =
      targetCommand(Run, Target, {Source}, To, false);
  std::string Written;
  if (Depends) {
    Written = Run.Migrated.at(Source).Folder + ".d." +
              std::to_string(llvm::sys::Process::getProcessId());
    Line.insert(Line.end(), {Run.Plan.DependencyFlag, "-MF", Written});
    if (Run.Plan.HasPhonyTargets)
      Line.push_back("-MP");
    if (Run.Plan.DependencyTargets.empty() &&
        (Run.Plan.At == Stage::Depend || To.empty()))
      Line.insert(Line.end(), {"-MT", objectOf(Run, Source)});
    for (const auto &[Flag, Name] : Run.Plan.DependencyTargets)
      Line.insert(Line.end(), {Flag, Name});
  }
  int Status = Run.execute(Line);
  if (!Depends || Run.Plan.IsDryRun)
    return Status;
  int Placed = Status ? 0 : placeDependencies(Run, Source, Written, To);
  fs::remove(Written);
  return Status ? Status : Placed;
}

/// nvcc -dlink. A compiler that takes nvcc's options does it as nvcc does;
/// otherwise the object stands for what the program's link will do.
static int linkDevice(LaunchRun &Run, const TargetOptions &Target) {
  auto Words = Run.Pack.Compiler.find("device-link");
  if (Words == Run.Pack.Compiler.end())
    return Run.execute(
        targetCommand(Run, Target, {}, Run.Plan.Output, /*Links=*/true));
  if (!Run.Plan.Sources.empty() || Run.Plan.CompileFlag.empty())
    return Run.fail(
        {"nvcc's '-dlink' of sources, or into anything but an object, "
         "has no counterpart: compile with '-dc' first",
         "nvcc 的“-dlink”直接用于源文件或输出非目标文件时没有对应的做法："
         "请先以“-dc”编译"},
        2);
  for (const std::string &O : Run.Plan.Objects)
    if (!fs::exists(absoluteIn(Run.Directory, O)))
      return Run.fail({O + ": no such file", O + "：没有该文件"}, 1);
  Run.note({"device code is linked with the program (" + Words->second +
                "): that step must run through cuferry cc, too",
            "设备代码在链接程序时链接（" + Words->second +
                "）：该步也须经 cuferry cc 运行"});
  std::string To = Run.Plan.Output.empty() ? "a_dlink.o" : Run.Plan.Output;
  std::vector<std::string> Line = Run.Command.Launchers;
  llvm::append_range(Line, Run.Compiler);
  if (auto X = llvm::find(Line, "-x"); X != Line.end() && X + 1 != Line.end())
    Line.erase(X, X + 2);
  std::string Source = cacheFolder(Run) + "/device-link.c";
  if (llvm::Error E = writeDeviceLinkSource(Source))
    return Run.fail(takeText(std::move(E)), 4);
  Line.insert(Line.end(), {"-x", "c", "-fPIC", "-c", Source, "-o", To});
  return Run.execute(Line);
}

/// nvcc -lib: compile what is source, then ar.
static int archive(LaunchRun &Run, const TargetOptions &Target) {
  std::vector<std::string> Line = {
      Run.Plan.Archiver.empty() ? "ar" : Run.Plan.Archiver, "cr",
      Run.Plan.Output.empty() ? "a.a" : Run.Plan.Output};
  std::vector<std::string> Temporary;
  std::string Final = std::move(Run.Plan.Output);
  int Status = 0;
  Run.Plan.At = Stage::Compile;
  for (const std::string &S : Run.Plan.Sources) {
    Run.Plan.Output = Final + "." + path::stem(S).str() + ".o";
    Temporary.push_back(Run.Plan.Output);
    Line.push_back(Run.Plan.Output);
    if ((Status = compile(Run, Target, S)))
      break;
  }
  Line.insert(Line.end(), Run.Plan.Objects.begin(), Run.Plan.Objects.end());
  if (!Status)
    Status = Run.execute(Line);
  for (const std::string &T : Temporary)
    fs::remove(T);
  return Status;
}

int cuferry::launch(llvm::ArrayRef<std::string> Words, const RulePack &Pack,
                    const LaunchOptions &Options) {
  LaunchRun Run(Words, Pack, Options);
  llvm::SmallString<256> Cwd;
  fs::current_path(Cwd);
  Run.Directory = Cwd.str().str();
  auto Files = llvm::vfs::getRealFileSystem();
  std::vector<std::string> Whole = withEnvironment(Words);
  std::vector<CommandNote> Notes;
  Run.Command = parseCompilerCommand(Whole, Run.Directory, *Files, Notes);
  if (Run.Command.Program.empty())
    return Run.fail(
        {"no compiler in the command behind --", "“--”之后的命令中没有编译器"},
        2);
  Run.Plan = planOf(Run.Command);
  // CMake's launcher for links stands before ar, too.
  if (!isCompiler(Run.Command.Program) && Run.Plan.Sources.empty())
    return Run.execute(Words);
  for (const CommandNote &N : Notes)
    Run.warn(N.Message);
  if (Run.Plan.At == Stage::Version)
    return tellVersion(Run);
  Run.Units = unitsOfCommand(Whole, Run.Directory, *Files, Notes);
  Run.LinksDevice =
      Run.Plan.At == Stage::Link && Pack.Compiler.count("device-link") &&
      Run.Plan.Sources.empty() &&
      (Run.Command.IsNvcc ||
       llvm::any_of(Run.Plan.Objects, [&Run](const std::string &O) {
         return standsForDeviceLink(absoluteIn(Run.Directory, O));
       }));
  if (int Status = findCompiler(Run))
    return Status;
  if (int Status = migrateSources(Run))
    return Status;
  if (!Run.Command.IsNvcc && Run.Plan.At != Stage::Link &&
      llvm::none_of(Run.Migrated,
                    [](const auto &M) { return M.second.HasCuda; }))
    return Run.execute(Words); // host code alone: the build's own affair
  TargetOptions Target = targetOptions(
      Run.Command, Pack, [&Run](StringRef Flag, StringRef Folder) {
        return folderWords(Run, Flag, Folder);
      });
  for (const Text &W : Target.Warnings)
    Run.warn(W);
  if (Target.Refused)
    return Run.fail(*Target.Refused, 2);
  switch (Run.Plan.At) {
  case Stage::Archive:
    return archive(Run, Target);
  case Stage::DeviceLink:
    return linkDevice(Run, Target);
  case Stage::Link:
    return Run.execute(targetCommand(Run, Target, Run.Plan.Sources,
                                     Run.Plan.Output, /*Links=*/true));
  default:
    break;
  }
  for (const std::string &Source : Run.Plan.Sources)
    if (int Status = compile(Run, Target, Source))
      return Status;
  return 0;
}
