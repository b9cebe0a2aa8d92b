// The command line of the compiler that is run in the place of the command's.

#include "TargetCommand.h"
#include "IncludeClosure.h"
#include "SdkFolders.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

int cuferry::findCompiler(LaunchRun &Run) {
  if (Run.Command.IsNvcc || Run.LinksDevice) {
    auto It = Run.Pack.Compiler.find("command");
    if (!Run.Options.Compiler && It == Run.Pack.Compiler.end())
      return Run.fail(
          {"the pack '" + Run.Pack.Name +
               "' names no compiler; name one with --compiler",
           "规则包“" + Run.Pack.Name + "”未指明编译器；请用 --compiler 指定"},
          2);
    Run.Compiler = splitShellWords(
        Run.Options.Compiler ? *Run.Options.Compiler : It->second, "");
  } else {
    Run.Compiler = {Run.Command.Program};
  }
  if (Run.Compiler.empty() ||
      !llvm::sys::findProgramByName(Run.Compiler.front())) {
    std::string Name = Run.Compiler.empty() ? "" : Run.Compiler.front();
    return Run.fail(
        {"the compiler '" + Name + "' of " +
             Run.Pack.Title.in(Language::English) + " is not there: install " +
             (Run.Pack.SdkName.empty() ? "its SDK" : Run.Pack.SdkName) +
             " and put it on the PATH, or name the compiler with --compiler",
         "找不到" + Run.Pack.Title.in(Language::Chinese) + " 的编译器“" + Name +
             "”：请安装" +
             (Run.Pack.SdkName.empty() ? "其 SDK"
                                       : " " + Run.Pack.SdkName + " ") +
             "并加入 PATH，或用 --compiler 指定"},
        ExitNoCompiler);
  }
  return 0;
}

static std::vector<std::string> archWords(const LaunchRun &Run) {
  if (Run.Options.Arch)
    return splitShellWords(*Run.Options.Arch, "");
  auto It = Run.Pack.Compiler.find("arch");
  // A pack's compiler is called differently by --compiler, not its chip.
  return It == Run.Pack.Compiler.end() ? std::vector<std::string>()
                                       : splitShellWords(It->second, "");
}

static std::vector<const MigratedUnit *>
migrated(const LaunchRun &Run, const std::vector<std::string> &Inputs) {
  std::vector<const MigratedUnit *> Out;
  for (const std::string &I : Inputs)
    if (auto It = Run.Migrated.find(I); It != Run.Migrated.end())
      Out.push_back(&It->second);
  return Out;
}

/// CMake links the toolkit's libraries by their files.
static std::vector<std::string> linkedFile(const LaunchRun &Run,
                                           StringRef File) {
  StringRef Name = path::filename(File);
  StringRef Library = Name.take_front(Name.find('.'));
  if (Library.consume_front("lib") &&
      (Name.contains(".so") || Name.ends_with(".a"))) {
    std::vector<std::string> Words = libraryWords(Library, Run.Pack);
    if (Words != std::vector<std::string>{("-l" + Library).str()})
      return Words;
  }
  return {File.str()};
}

static std::vector<std::string> flagWords(StringRef Flag, StringRef Folder) {
  if (Flag == "-L")
    return {(Flag + Folder).str()};
  return {Flag.str(), Folder.str()};
}

std::vector<std::string>
cuferry::folderWords(const LaunchRun &Run, StringRef Flag, StringRef Folder) {
  std::string Full = absoluteIn(Run.Directory, Folder);
  std::vector<std::string> Out;
  bool IsFile = Flag == "-include";
  if (!IsFile && isToolkitFolder(Full)) {
    std::string There = sdkFolder(Full, Run.Pack);
    if (!There.empty())
      return flagWords(Flag, There);
    // NVIDIA's own headers would hide the ecosystem's.
    if (Run.Pack.Model != "cuda-compatible")
      return {};
  }
  if (Flag == "-L")
    return flagWords(Flag, Folder);
  for (const auto &[Source, M] : Run.Migrated) {
    if (Full != Run.Root && !isBelow(Full, Run.Root))
      continue;
    std::string Image =
        M.Folder + StringRef(Full).drop_front(Run.Root.size()).str();
    if (IsFile) {
      // Under its new name.
      for (const auto &[InTree, Original] : M.Originals)
        if (Original == Full)
          return {Flag.str(), InTree};
    } else if (fs::is_directory(Image)) {
      Out.insert(Out.end(), {Flag.str(), Image});
    }
  }
  Out.insert(Out.end(), {Flag.str(), Folder.str()});
  return Out;
}

std::vector<std::string>
cuferry::targetCommand(const LaunchRun &Run, const TargetOptions &Target,
                       const std::vector<std::string> &Inputs, StringRef To,
                       bool Links) {
  std::vector<std::string> Out = Run.Command.Launchers;
  std::vector<std::string> Driver = Run.Compiler;
  bool SaysLanguage = false;
  if (auto X = llvm::find(Driver, "-x");
      X != Driver.end() && std::next(X) != Driver.end()) {
    if (Inputs.empty())
      Driver.erase(X, X + 2);
    else
      SaysLanguage = true;
  }
  Out.insert(Out.end(), Driver.begin(), Driver.end());
  if (Run.Command.IsNvcc || Run.LinksDevice) {
    llvm::append_range(Out, archWords(Run));
  } else {
    // A host compiler knows nothing of the SDK.
    if (auto It = Run.Pack.Compiler.find("host-flags");
        It != Run.Pack.Compiler.end())
      llvm::append_range(Out, splitShellWords(It->second, ""));
    if (std::string Folder = sdkIncludeFolder(Run.Pack);
        !Folder.empty() && !Links)
      Out.insert(Out.end(), {"-isystem", Folder});
  }
  Out.insert(Out.end(), Run.Options.ExtraFlags.begin(),
             Run.Options.ExtraFlags.end());
  for (const MigratedUnit *M : migrated(Run, Inputs)) {
    if (!M->Helpers.empty())
      Out.insert(Out.end(), {"-I", M->Helpers});
    // A neighbour that only the other compiler includes.
    Out.insert(Out.end(),
               {"-iquote", path::parent_path(M->Originals.at(M->Main)).str()});
  }
  if (Links && Run.LinksDevice)
    for (std::string &W :
         splitShellWords(Run.Pack.Compiler.at("device-link"), ""))
      Out.push_back(std::move(W));
  if (!Links && Run.Plan.At == Stage::Compile && !Run.Plan.CompileFlag.empty())
    Out.push_back(Run.Plan.CompileFlag);
  if (Run.Plan.At == Stage::Preprocess)
    Out.push_back("-E");
  for (const TargetPiece &P : Target.Pieces) {
    if (P.What == TargetPiece::Input) {
      if (llvm::is_contained(Inputs, P.Words.front())) {
        if (!Run.Plan.HostLanguage.empty())
          Out.insert(Out.end(), {"-x", Run.Plan.HostLanguage});
        Out.push_back(Run.Migrated.at(P.Words.front()).Main);
        if (!Run.Plan.HostLanguage.empty())
          Out.insert(Out.end(), {"-x", "none"});
      } else if (Links &&
                 llvm::is_contained(Run.Plan.Objects, P.Words.front())) {
        if (SaysLanguage)
          Out.insert(Out.end(), {"-x", "none"});
        SaysLanguage = false;
        for (std::string &W : linkedFile(Run, P.Words.front()))
          Out.push_back(std::move(W));
      }
      continue;
    }
    if (P.What == TargetPiece::Linking && !Links)
      continue;
    for (const std::string &W : P.Words)
      if (W != "-c") // of a pack's "-dc: -fgpu-rdc -c"
        Out.push_back(W);
  }
  if (Links && Run.Command.IsNvcc && Run.Plan.LinksRuntime &&
      Run.Plan.At == Stage::Link)
    for (std::string &W : libraryWords("cudart", Run.Pack))
      if (!llvm::is_contained(Out, W) && W != "-lcudart")
        Out.push_back(std::move(W));
  if (!To.empty())
    Out.insert(Out.end(), {"-o", To.str()});
  return Out;
}
