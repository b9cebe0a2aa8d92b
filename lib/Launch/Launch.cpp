// One compile command: read it, migrate its sources, run the other compiler.

#include "cuferry/Launch.h"
#include "CommandPlan.h"
#include "DepFile.h"
#include "DeviceLink.h"
#include "IncludeClosure.h"
#include "MigratedUnit.h"
#include "ProjectRoot.h"
#include "TargetOptions.h"
#include "cuferry/Emit.h"
#include "cuferry/TextError.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace options = clang::options;
namespace path = llvm::sys::path;

namespace {

std::string environment(const char *Name) {
  return llvm::sys::Process::GetEnv(Name).value_or("");
}

class Launch {
public:
  Launch(llvm::ArrayRef<std::string> Words, const RulePack &Pack,
         const LaunchOptions &Options)
      : Words(Words), Pack(Pack), Options(Options) {}

  int run() {
    llvm::SmallString<256> Cwd;
    fs::current_path(Cwd);
    Directory = Cwd.str().str();
    auto Files = llvm::vfs::getRealFileSystem();
    std::vector<CommandNote> Notes;
    Command = parseCompilerCommand(withEnvironment(), Directory, *Files, Notes);
    if (Command.Program.empty())
      return fail({"no compiler in the command behind --",
                   "“--”之后的命令中没有编译器"},
                  2);
    for (const CommandNote &N : Notes)
      warn(N.Message);
    Plan = planOf(Command);
    if (Plan.At == Stage::Version)
      return tellVersion();
    Units = unitsOfCommand(withEnvironment(), Directory, *Files, Notes);
    LinksDevice = Plan.At == Stage::Link &&
                  Pack.Compiler.count("device-link") && Plan.Sources.empty() &&
                  (Command.IsNvcc ||
                   llvm::any_of(Plan.Objects, [this](const std::string &O) {
                     return standsForDeviceLink(absoluteIn(Directory, O));
                   }));
    if (int Status = findCompiler())
      return Status;
    chooseRoot();
    if (int Status = migrateSources())
      return Status;
    if (!Command.IsNvcc && Plan.At != Stage::Link &&
        llvm::none_of(Migrated, [](const auto &M) { return M.second.HasCuda; }))
      return execute(Words); // host code alone: the build's own affair
    TargetOptions Target =
        targetOptions(Command, Pack, [this](StringRef Flag, StringRef Folder) {
          return mirrored(Flag, Folder);
        });
    for (const Text &W : Target.Warnings)
      warn(W);
    if (Target.Refused)
      return fail(*Target.Refused, 2);
    switch (Plan.At) {
    case Stage::Archive:
      return archive(Target);
    case Stage::DeviceLink:
      return linkDevice(Target);
    case Stage::Link:
      return execute(
          command(Target, Plan.Sources, Plan.Output, /*Links=*/true));
    default:
      break;
    }
    for (const std::string &Source : Plan.Sources)
      if (int Status = compile(Target, Source))
        return Status;
    return 0;
  }

private:
  int fail(const Text &Message, int Status) {
    llvm::errs() << (Options.Lang == Language::Chinese ? "cuferry: 错误："
                                                       : "cuferry: error: ")
                 << Message.in(Options.Lang) << "\n";
    return Status;
  }

  void warn(const Text &Message) {
    if (!Options.Quiet && !Plan.Silent)
      llvm::errs() << (Options.Lang == Language::Chinese ? "cuferry: 警告："
                                                         : "cuferry: warning: ")
                   << Message.in(Options.Lang) << "\n";
  }

  /// nvcc takes options from the environment, before and behind the others.
  std::vector<std::string> withEnvironment() const {
    std::vector<std::string> Out(Words.begin(), Words.end());
    auto Program = llvm::find_if(Out, [](StringRef W) { return isNvcc(W); });
    if (Program == Out.end())
      return Out;
    std::vector<std::string> Before =
        splitShellWords(environment("NVCC_PREPEND_FLAGS"), "");
    std::vector<std::string> Behind =
        splitShellWords(environment("NVCC_APPEND_FLAGS"), "");
    Out.insert(std::next(Program), Before.begin(), Before.end());
    Out.insert(Out.end(), Behind.begin(), Behind.end());
    return Out;
  }

  /// What build systems ask nvcc for before they use it. The sources are read
  /// as those of the CUDA version that cuferry's headers are of.
  int tellVersion() {
    if (!Command.IsNvcc)
      return execute(Words);
    llvm::outs() << "cuferry " CUFERRY_VERSION " for " << Pack.Name << " ("
                 << Pack.Title.En << ") in place of nvcc\n"
                 << "Cuda compilation tools, release 12.9, V12.9.86\n";
    llvm::outs().flush();
    return 0;
  }

  // The other compiler -----------------------------------------------------

  int findCompiler() {
    if (Command.IsNvcc || LinksDevice) {
      auto It = Pack.Compiler.find("command");
      if (!Options.Compiler && It == Pack.Compiler.end())
        return fail(
            {"the pack '" + Pack.Name +
                 "' names no compiler; name one with --compiler",
             "规则包“" + Pack.Name + "”未指明编译器；请用 --compiler 指定"},
            2);
      Compiler = splitShellWords(
          Options.Compiler ? *Options.Compiler : It->second, "");
    } else {
      Compiler = {Command.Program};
    }
    if (Compiler.empty() || !llvm::sys::findProgramByName(Compiler.front())) {
      std::string Name = Compiler.empty() ? "" : Compiler.front();
      return fail(
          {"the compiler '" + Name + "' of " +
               Pack.Title.in(Language::English) + " is not there: install " +
               (Pack.SdkName.empty() ? "its SDK" : Pack.SdkName) +
               " and put it on the PATH, or name the compiler with --compiler",
           "找不到" + Pack.Title.in(Language::Chinese) + " 的编译器“" + Name +
               "”：请安装" +
               (Pack.SdkName.empty() ? "其 SDK" : " " + Pack.SdkName + " ") +
               "并加入 PATH，或用 --compiler 指定"},
          ExitNoCompiler);
    }
    return 0;
  }

  std::vector<std::string> archWords() const {
    if (Options.Arch)
      return splitShellWords(*Options.Arch, "");
    auto It = Pack.Compiler.find("arch");
    // A pack's compiler is called differently by --compiler, not its chip.
    return It == Pack.Compiler.end() ? std::vector<std::string>()
                                     : splitShellWords(It->second, "");
  }

  /// The whole command line for \p Inputs (sources as written).
  std::vector<std::string> command(const TargetOptions &Target,
                                   const std::vector<std::string> &Inputs,
                                   StringRef To, bool Links) {
    std::vector<std::string> Out = Command.Launchers;
    std::vector<std::string> Driver = Compiler;
    bool SaysLanguage = false;
    if (auto X = llvm::find(Driver, "-x");
        X != Driver.end() && std::next(X) != Driver.end()) {
      if (Inputs.empty())
        Driver.erase(X, X + 2);
      else
        SaysLanguage = true;
    }
    Out.insert(Out.end(), Driver.begin(), Driver.end());
    if (Command.IsNvcc || LinksDevice) {
      std::vector<std::string> Arch = archWords();
      Out.insert(Out.end(), Arch.begin(), Arch.end());
    } else if (auto It = Pack.Compiler.find("host-flags");
               It != Pack.Compiler.end()) {
      for (std::string &W : splitShellWords(It->second, ""))
        Out.push_back(std::move(W));
    }
    Out.insert(Out.end(), Options.ExtraFlags.begin(), Options.ExtraFlags.end());
    for (const MigratedUnit *M : migrated(Inputs)) {
      if (!M->Helpers.empty())
        Out.insert(Out.end(), {"-I", M->Helpers});
      // A neighbour that only the other compiler includes.
      Out.insert(
          Out.end(),
          {"-iquote", path::parent_path(M->Originals.at(M->Main)).str()});
    }
    if (Links && LinksDevice)
      for (std::string &W :
           splitShellWords(Pack.Compiler.at("device-link"), ""))
        Out.push_back(std::move(W));
    if (!Links && Plan.At == Stage::Compile && !Plan.CompileFlag.empty())
      Out.push_back(Plan.CompileFlag);
    if (Plan.At == Stage::Preprocess)
      Out.push_back("-E");
    for (const TargetPiece &P : Target.Pieces) {
      if (P.What == TargetPiece::Input) {
        if (llvm::is_contained(Inputs, P.Words.front())) {
          if (!Plan.HostLanguage.empty())
            Out.insert(Out.end(), {"-x", Plan.HostLanguage});
          Out.push_back(Migrated.at(P.Words.front()).Main);
          if (!Plan.HostLanguage.empty())
            Out.insert(Out.end(), {"-x", "none"});
        } else if (Links && llvm::is_contained(Plan.Objects, P.Words.front())) {
          if (SaysLanguage)
            Out.insert(Out.end(), {"-x", "none"});
          SaysLanguage = false;
          for (std::string &W : linkedFile(P.Words.front()))
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
    if (Links && Command.IsNvcc && Plan.LinksRuntime && Plan.At == Stage::Link)
      for (std::string &W : libraryWords("cudart", Pack))
        if (!llvm::is_contained(Out, W) && W != "-lcudart")
          Out.push_back(std::move(W));
    if (!To.empty())
      Out.insert(Out.end(), {"-o", To.str()});
    return Out;
  }

  /// CMake links the toolkit's libraries by their files.
  std::vector<std::string> linkedFile(StringRef File) const {
    StringRef Name = path::filename(File);
    StringRef Library = Name.take_front(Name.find('.'));
    if (Library.consume_front("lib") &&
        (Name.contains(".so") || Name.ends_with(".a"))) {
      std::vector<std::string> Words = libraryWords(Library, Pack);
      if (Words != std::vector<std::string>{("-l" + Library).str()})
        return Words;
    }
    return {File.str()};
  }

  int execute(const std::vector<std::string> &Line) {
    if (Plan.IsDryRun) {
      for (size_t I = 0; I != Line.size(); ++I) {
        if (I)
          llvm::outs() << ' ';
        llvm::sys::printArg(llvm::outs(), Line[I], /*Quote=*/false);
      }
      llvm::outs() << "\n";
      llvm::outs().flush();
      return 0;
    }
    auto Program = llvm::sys::findProgramByName(Line.front());
    if (!Program)
      return fail({Line.front() + ": not found", Line.front() + "：找不到"},
                  ExitNoCompiler);
    llvm::SmallVector<StringRef> Args(Line.begin(), Line.end());
    std::string Message;
    int Status = llvm::sys::ExecuteAndWait(*Program, Args, std::nullopt, {}, 0,
                                           0, &Message);
    if (Status >= 0)
      return Status;
    // Killed by a signal, or never started.
    return fail({Line.front() + ": " + Message, ""}, 128);
  }

  // Plan.Sources
  // ----------------------------------------------------------------

  void chooseRoot() {
    if (!Options.Root.empty()) {
      Root = absoluteIn(Directory, Options.Root);
      return;
    }
    if (Units.empty())
      return;
    Root = projectRootOf(Units);
  }

  std::string packStamp() const {
    std::string Out;
    auto Add = [&Out](StringRef File) {
      fs::file_status Status;
      if (!fs::status(File, Status))
        Out +=
            (File + ":" + llvm::Twine(Status.getSize()) + ":" +
             llvm::Twine(
                 Status.getLastModificationTime().time_since_epoch().count()) +
             ";")
                .str();
    };
    Add(fs::getMainExecutable(nullptr, nullptr));
    for (const std::string &Folder : Options.RulesPath) {
      std::vector<std::string> Found;
      std::error_code EC;
      for (fs::recursive_directory_iterator I(Folder, EC), End; I != End && !EC;
           I.increment(EC))
        if (fs::is_regular_file(I->path()))
          Found.push_back(I->path());
      llvm::sort(Found);
      for (const std::string &F : Found)
        Add(F);
    }
    return Out;
  }

  /// As a compiler would name it that found it by this command.
  std::string spelled(StringRef File) const {
    for (const std::string &S : Plan.Sources)
      if (absoluteIn(Directory, S) == File)
        return S;
    StringRef Best;
    std::string Out = File.str();
    auto Try = [&](StringRef As) {
      std::string Folder = absoluteIn(Directory, As);
      if (isBelow(File, Folder) && Folder.size() > Best.size()) {
        Best = File.take_front(Folder.size());
        StringRef Rest = File.drop_front(Folder.size() + 1);
        llvm::SmallString<256> P(As == "." ? StringRef() : As);
        path::append(P, Rest);
        Out = P.str().str();
      }
    };
    for (const std::string &S : Plan.Sources)
      Try(path::parent_path(S).empty() ? StringRef(".") : path::parent_path(S));
    for (const CommandOption &O : Command.Options) {
      bool IsFolder =
          O.What == CommandOption::Nvcc
              ? O.Option->Id == NvccOptionId::IncludePath ||
                    O.Option->Id == NvccOptionId::SystemInclude
              : O.What == CommandOption::Host &&
                    llvm::is_contained({options::OPT_I, options::OPT_isystem,
                                        options::OPT_iquote},
                                       static_cast<options::ID>(O.HostId));
      if (IsFolder)
        for (const std::string &V : O.Values)
          Try(V);
    }
    return Out;
  }

  std::string cacheFolder() const {
    std::string Cache = !Options.Cache.empty()
                            ? Options.Cache
                            : environment("CUFERRY_CACHE_DIR");
    return absoluteIn(Directory, Cache.empty() ? ".cuferry" : Cache);
  }

  int migrateSources() {
    std::string Cache = cacheFolder();
    if (Plan.At == Stage::Link && Plan.Sources.empty())
      return 0;
    if (!fs::exists(Cache)) {
      // Never to be committed, wherever the build put it.
      if (std::error_code EC = fs::create_directories(Cache))
        return fail(takeText(fileError(Cache, EC)), 4);
      if (llvm::Error E = writeFileAtomically(Cache + "/.gitignore", "*\n"))
        return fail(takeText(std::move(E)), 4);
    }
    std::string Stamp = packStamp();
    for (const std::string &Source : Plan.Sources) {
      std::string File = absoluteIn(Directory, Source);
      auto Unit = llvm::find_if(
          Units, [&](const CompileUnit &U) { return U.File == File; });
      if (Unit == Units.end())
        continue;
      if (!fs::is_regular_file(File))
        return fail({Source + ": no such file", Source + "：没有该文件"}, 1);
      UnitRequest Request;
      Request.Unit = *Unit;
      Request.Root = isBelow(File, Root) ? Root : path::parent_path(File).str();
      Request.Cache = Cache + "/" + Pack.Name;
      Request.Headers = Options.Headers;
      Request.PackStamp = Stamp;
      Request.Spelled = [this](StringRef F) { return spelled(F); };
      Request.CommandLine.assign(Words.begin(), Words.end());
      llvm::Expected<MigratedUnit> M = migratedUnit(Request, Pack);
      if (!M)
        return fail(takeText(M.takeError()), 4);
      if (int Status = collectReport(Request, *M))
        return Status;
      say(*M);
      Migrated.emplace(Source, std::move(*M));
    }
    return 0;
  }

  int collectReport(const UnitRequest &Request, const MigratedUnit &M) {
    if (Options.ReportFolder.empty() || !M.HasCuda)
      return 0;
    auto Report = llvm::MemoryBuffer::getFile(M.Report);
    if (!Report)
      return fail(takeText(fileError(M.Report, Report.getError())), 4);
    // One source may be compiled twice: the folder of the cache tells them
    // apart.
    StringRef Entry =
        path::filename(path::parent_path(path::parent_path(M.Report)));
    std::string To =
        absoluteIn(Directory, Options.ReportFolder) +
        StringRef(Request.Unit.File).drop_front(Request.Root.size()).str() +
        "." + Entry.take_front(8).str() + ".json";
    auto There = llvm::MemoryBuffer::getFile(To);
    if (There && (*There)->getBuffer() == (*Report)->getBuffer())
      return 0;
    fs::create_directories(path::parent_path(To));
    if (llvm::Error E = writeFileAtomically(To, (*Report)->getBuffer()))
      return fail(takeText(std::move(E)), 4);
    return 0;
  }

  /// What the compiler cannot know, in the form of its own warnings.
  void say(const MigratedUnit &M) {
    if (Options.Quiet || Plan.Silent)
      return;
    for (const Text &N : M.Notes)
      llvm::errs() << (Options.Lang == Language::Chinese ? "cuferry: 注意："
                                                         : "cuferry: note: ")
                   << N.in(Options.Lang) << "\n";
    for (const LaunchWarning &W : M.Warnings)
      llvm::errs() << spelled(W.File) << ":" << W.Line << ":" << W.Column
                   << ": warning: " << W.Message.in(Options.Lang) << " ["
                   << W.Id << "]\n";
  }

  std::vector<const MigratedUnit *>
  migrated(const std::vector<std::string> &Inputs) const {
    std::vector<const MigratedUnit *> Out;
    for (const std::string &I : Inputs)
      if (auto It = Migrated.find(I); It != Migrated.end())
        Out.push_back(&It->second);
    return Out;
  }

  /// An include folder of the project: its migrated image, then itself.
  std::vector<std::string> mirrored(StringRef Flag, StringRef Folder) const {
    std::string Full = absoluteIn(Directory, Folder);
    std::vector<std::string> Out;
    bool IsFile = Flag == "-include";
    // NVIDIA's own headers would hide the ecosystem's.
    if (!IsFile && Pack.Model != "cuda-compatible" &&
        fs::exists(Full + "/cuda_runtime_api.h"))
      return {};
    for (const auto &[Source, M] : Migrated) {
      if (Full != Root && !isBelow(Full, Root))
        continue;
      std::string Image =
          M.Folder + StringRef(Full).drop_front(Root.size()).str();
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

  // Compiling --------------------------------------------------------------

  std::string objectOf(StringRef Source) const {
    if (!Plan.Output.empty())
      return Plan.Output;
    llvm::SmallString<256> P(Plan.OutputFolder);
    path::append(P, (path::stem(Source) +
                     (Plan.CompileFlag == "-S" ? ".s" : Plan.Ending)));
    return P.str().str();
  }

  int compile(const TargetOptions &Target, const std::string &Source) {
    if (!Migrated.count(Source))
      return fail({Source + ": not a C, C++ or CUDA source",
                   Source + "：不是 C、C++ 或 CUDA 源文件"},
                  2);
    bool Depends = !Plan.DependencyFlag.empty();
    bool IsObject = Plan.At == Stage::Compile;
    std::string To = IsObject ? objectOf(Source) : Plan.Output;
    if (Plan.At == Stage::Depend)
      To.clear();
    std::vector<std::string> Line = command(Target, {Source}, To, false);
    std::string Written;
    if (Depends) {
      Written = Migrated.at(Source).Folder + ".d." +
                std::to_string(llvm::sys::Process::getProcessId());
      Line.insert(Line.end(), {Plan.DependencyFlag, "-MF", Written});
      if (Plan.HasPhonyTargets)
        Line.push_back("-MP");
      if (Plan.DependencyTargets.empty() &&
          (Plan.At == Stage::Depend || To.empty()))
        Line.insert(Line.end(), {"-MT", objectOf(Source)});
      for (const auto &[Flag, Name] : Plan.DependencyTargets)
        Line.insert(Line.end(), {Flag, Name});
    }
    int Status = execute(Line);
    if (!Depends || Plan.IsDryRun)
      return Status;
    int Dependencies = placeDependencies(Source, Written, To);
    fs::remove(Written);
    return Status ? Status : Dependencies;
  }

  int placeDependencies(const std::string &Source, const std::string &Written,
                        const std::string &Object) {
    auto Buffer = llvm::MemoryBuffer::getFile(Written);
    if (!Buffer)
      return 0; // the compiler failed before it came to that
    const MigratedUnit &M = Migrated.at(Source);
    std::string Text =
        rewriteDepFile((*Buffer)->getBuffer(), [&](StringRef Name) {
          std::string Full = absoluteIn(Directory, Name);
          if (auto It = M.Originals.find(Full); It != M.Originals.end())
            return spelled(It->second);
          // The pack's own headers are cuferry's.
          if (!M.Helpers.empty() && isBelow(Full, M.Helpers))
            return std::string();
          return Name.str();
        });
    std::string To = Plan.DependencyFile;
    if (To.empty() && Plan.At == Stage::Depend)
      To = Plan.Output;
    if (To.empty() && Plan.At == Stage::Depend) {
      llvm::outs() << Text;
      llvm::outs().flush();
      return 0;
    }
    if (To.empty()) {
      llvm::SmallString<256> P(Object.empty() ? objectOf(Source) : Object);
      path::replace_extension(P, "d");
      To = P.str().str();
    }
    if (llvm::Error E = writeFileAtomically(To, Text))
      return fail(takeText(std::move(E)), 4);
    return 0;
  }

  /// nvcc -dlink. A compiler that takes nvcc's options does it as nvcc does;
  /// otherwise the object stands for what the program's link will do.
  int linkDevice(const TargetOptions &Target) {
    auto Words = Pack.Compiler.find("device-link");
    if (Words == Pack.Compiler.end())
      return execute(command(Target, {}, Plan.Output, /*Links=*/true));
    if (!Plan.Sources.empty() || Plan.CompileFlag.empty())
      return fail(
          {"nvcc's '-dlink' of sources, or into anything but an object, "
           "has no counterpart: compile with '-dc' first",
           "nvcc 的“-dlink”直接用于源文件或输出非目标文件时没有对应的做法："
           "请先以“-dc”编译"},
          2);
    for (const std::string &O : Plan.Objects)
      if (!fs::exists(absoluteIn(Directory, O)))
        return fail({O + ": no such file", O + "：没有该文件"}, 1);
    if (!Options.Quiet && !Plan.Silent)
      llvm::errs()
          << (Options.Lang == Language::Chinese
                  ? "cuferry: 注意：设备代码在链接程序时链接（" +
                        Words->second + "）：该步也须经 cuferry cc 运行\n"
                  : "cuferry: note: device code is linked with the program (" +
                        Words->second +
                        "): that step must run through cuferry cc, too\n");
    std::string To = Plan.Output.empty() ? "a_dlink.o" : Plan.Output;
    std::vector<std::string> Line = Command.Launchers;
    llvm::append_range(Line, Compiler);
    if (auto X = llvm::find(Line, "-x"); X != Line.end() && X + 1 != Line.end())
      Line.erase(X, X + 2);
    std::string Source = cacheFolder() + "/device-link.c";
    if (llvm::Error E = writeDeviceLinkSource(Source))
      return fail(takeText(std::move(E)), 4);
    Line.insert(Line.end(), {"-x", "c", "-fPIC", "-c", Source, "-o", To});
    return execute(Line);
  }

  /// nvcc -lib: compile what is source, then ar.
  int archive(const TargetOptions &Target) {
    std::vector<std::string> Line = {
        Plan.Archiver.empty() ? "ar" : Plan.Archiver, "cr",
        Plan.Output.empty() ? "a.a" : Plan.Output};
    std::vector<std::string> Temporary;
    std::string Final = std::move(Plan.Output);
    int Status = 0;
    Plan.At = Stage::Compile;
    for (const std::string &S : Plan.Sources) {
      Plan.Output = Final + "." + path::stem(S).str() + ".o";
      Temporary.push_back(Plan.Output);
      Line.push_back(Plan.Output);
      if ((Status = compile(Target, S)))
        break;
    }
    Line.insert(Line.end(), Plan.Objects.begin(), Plan.Objects.end());
    if (!Status)
      Status = execute(Line);
    for (const std::string &T : Temporary)
      fs::remove(T);
    return Status;
  }

  llvm::ArrayRef<std::string> Words;
  const RulePack &Pack;
  const LaunchOptions &Options;
  CompilerCommand Command;
  std::vector<CompileUnit> Units;
  std::string Directory, Root;
  std::vector<std::string> Compiler;
  bool LinksDevice = false; ///< by the ecosystem's compiler, whoever was called

  CommandPlan Plan;
  std::map<std::string, MigratedUnit> Migrated; ///< by source as written
};

} // namespace

int cuferry::launch(llvm::ArrayRef<std::string> Command, const RulePack &Pack,
                    const LaunchOptions &Options) {
  return Launch(Command, Pack, Options).run();
}
