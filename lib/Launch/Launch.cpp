// One compile command: read it, migrate its sources, run the other compiler.

#include "cuferry/Launch.h"
#include "DepFile.h"
#include "IncludeClosure.h"
#include "MigratedUnit.h"
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

enum class Stage { Compile, Preprocess, Depend, Link, Archive, Version };

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
    readCommand();
    if (At == Stage::Version)
      return tellVersion();
    Units = unitsOfCommand(withEnvironment(), Directory, *Files, Notes);
    if (int Status = findCompiler())
      return Status;
    chooseRoot();
    if (int Status = migrateSources())
      return Status;
    if (!Command.IsNvcc && At != Stage::Link &&
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
    switch (At) {
    case Stage::Archive:
      return archive(Target);
    case Stage::Link:
      return execute(command(Target, Sources, Output, /*Links=*/true));
    default:
      break;
    }
    for (const std::string &Source : Sources)
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
    if (!Options.Quiet && !Silent)
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

  // What the command wants -------------------------------------------------

  void readCommand() {
    for (const CommandOption &O : Command.Options) {
      if (O.What == CommandOption::Input)
        isSource(O.Values.front()) ? Sources.push_back(O.Values.front())
                                   : Objects.push_back(O.Values.front());
      else if (O.What == CommandOption::Nvcc)
        readNvcc(O);
      else if (O.What == CommandOption::Host)
        readHost(O);
    }
    // -MD of a link of sources would be about each of them.
    if (!OutputFolder.empty() && Output.empty() && At == Stage::Link &&
        Sources.empty())
      OutputFolder.clear();
  }

  bool isSource(StringRef File) const {
    if (Command.IsNvcc && Command.find(NvccOptionId::Language))
      return true;
    return languageOf(File).has_value() || Forced;
  }

  void readNvcc(const CommandOption &O) {
    switch (O.Option->Id) {
    case NvccOptionId::Compile:
    case NvccOptionId::DeviceC:
    case NvccOptionId::DeviceW:
      At = Stage::Compile;
      break;
    case NvccOptionId::Preprocess:
      At = Stage::Preprocess;
      break;
    case NvccOptionId::M:
    case NvccOptionId::MM:
      At = Stage::Depend;
      DependencyFlag = O.Option->Short.str();
      break;
    case NvccOptionId::MD:
    case NvccOptionId::MMD:
      DependencyFlag = O.Option->Short.str();
      break;
    case NvccOptionId::MF:
      DependencyFile = O.Values.front();
      break;
    case NvccOptionId::MT:
      DependencyTargets.push_back({"-MT", O.Values.front()});
      break;
    case NvccOptionId::MP:
      HasPhonyTargets = true;
      break;
    case NvccOptionId::Lib:
      At = Stage::Archive;
      break;
    case NvccOptionId::ArchiverBinary:
      Archiver = O.Values.front();
      break;
    case NvccOptionId::Output:
      Output = O.Values.front();
      break;
    case NvccOptionId::OutputDirectory:
      OutputFolder = O.Values.front();
      break;
    case NvccOptionId::Cudart:
      LinksRuntime = O.Values.front() != "none";
      break;
    case NvccOptionId::DryRun:
      IsDryRun = true;
      break;
    case NvccOptionId::DisableWarnings:
      Silent = true;
      break;
    case NvccOptionId::Version:
    case NvccOptionId::Help:
    case NvccOptionId::ListGpuArch:
    case NvccOptionId::ListGpuCode:
      At = Stage::Version;
      break;
    default:
      break;
    }
  }

  void readHost(const CommandOption &O) {
    switch (O.HostId) {
    case options::OPT_c:
    case options::OPT_S:
      At = Stage::Compile;
      CompileFlag = O.Words.front();
      break;
    case options::OPT_E:
      At = Stage::Preprocess;
      break;
    case options::OPT_M:
    case options::OPT_MM:
      At = Stage::Depend;
      DependencyFlag = O.Words.front();
      break;
    case options::OPT_MD:
    case options::OPT_MMD:
      DependencyFlag = O.Words.front();
      break;
    case options::OPT_MF:
      DependencyFile = O.Values.front();
      break;
    case options::OPT_MT:
      DependencyTargets.push_back({"-MT", O.Values.front()});
      break;
    case options::OPT_MQ:
      DependencyTargets.push_back({"-MQ", O.Values.front()});
      break;
    case options::OPT_MP:
      HasPhonyTargets = true;
      break;
    case options::OPT_o:
      Output = O.Values.front();
      break;
    case options::OPT_x:
      Forced = O.Values.front() != "none";
      HostLanguage = O.Values.front();
      break;
    case options::OPT_w:
      Silent = true;
      break;
    default:
      break;
    }
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
    if (Command.IsNvcc) {
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
    if (Command.IsNvcc) {
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
    if (!Links && At == Stage::Compile)
      Out.push_back(CompileFlag);
    if (At == Stage::Preprocess)
      Out.push_back("-E");
    for (const TargetPiece &P : Target.Pieces) {
      if (P.What == TargetPiece::Input) {
        if (llvm::is_contained(Inputs, P.Words.front())) {
          if (!HostLanguage.empty())
            Out.insert(Out.end(), {"-x", HostLanguage});
          Out.push_back(Migrated.at(P.Words.front()).Main);
          if (!HostLanguage.empty())
            Out.insert(Out.end(), {"-x", "none"});
        } else if (Links && llvm::is_contained(Objects, P.Words.front())) {
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
    if (Links && Command.IsNvcc && LinksRuntime)
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
    if (IsDryRun) {
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

  // Sources ----------------------------------------------------------------

  void chooseRoot() {
    if (!Options.Root.empty()) {
      Root = absoluteIn(Directory, Options.Root);
      return;
    }
    if (Units.empty())
      return;
    // The checkout that the source is in; without one, the folder that the
    // source and the include paths beside it share.
    for (StringRef Up = Units.front().File; Up.size() > 1;
         Up = path::parent_path(Up))
      if (fs::exists(Up + "/.git")) {
        Root = Up.str();
        return;
      }
    Root = path::parent_path(Units.front().File).str();
    for (const CompileUnit &U : Units) {
      widen(path::parent_path(U.File));
      for (size_t I = 0; I + 1 < U.Flags.size(); ++I)
        if (U.Flags[I] == "-I" || U.Flags[I] == "-iquote")
          widen(U.Flags[I + 1]);
    }
  }

  /// Takes \p Folder into the root, unless all that they share is the top of
  /// the file system or a system's folder.
  void widen(StringRef Folder) {
    StringRef Common = Root;
    while (Common.size() > 1 && Common != Folder && !isBelow(Folder, Common))
      Common = path::parent_path(Common);
    size_t Depth = std::distance(path::begin(Common), path::end(Common)) - 1;
    if (Depth >= 2 && !isBelow(Common, "/usr") && !isBelow(Common, "/opt"))
      Root = Common.str();
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
    for (const std::string &S : Sources)
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
    for (const std::string &S : Sources)
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

  int migrateSources() {
    std::string Cache = !Options.Cache.empty()
                            ? Options.Cache
                            : environment("CUFERRY_CACHE_DIR");
    Cache = absoluteIn(Directory, Cache.empty() ? ".cuferry" : Cache);
    if (At == Stage::Link && Sources.empty())
      return 0;
    if (!fs::exists(Cache)) {
      // Never to be committed, wherever the build put it.
      if (std::error_code EC = fs::create_directories(Cache))
        return fail(takeText(fileError(Cache, EC)), 4);
      if (llvm::Error E = writeFileAtomically(Cache + "/.gitignore", "*\n"))
        return fail(takeText(std::move(E)), 4);
    }
    std::string Stamp = packStamp();
    for (const std::string &Source : Sources) {
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
    if (Options.Quiet || Silent)
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
    if (!Output.empty())
      return Output;
    llvm::SmallString<256> P(OutputFolder);
    path::append(P, (path::stem(Source) + (CompileFlag == "-S" ? ".s" : ".o")));
    return P.str().str();
  }

  int compile(const TargetOptions &Target, const std::string &Source) {
    if (!Migrated.count(Source))
      return fail({Source + ": not a C, C++ or CUDA source",
                   Source + "：不是 C、C++ 或 CUDA 源文件"},
                  2);
    bool Depends = !DependencyFlag.empty();
    bool IsObject = At == Stage::Compile;
    std::string To = IsObject ? objectOf(Source) : Output;
    if (At == Stage::Depend)
      To.clear();
    std::vector<std::string> Line = command(Target, {Source}, To, false);
    std::string Written;
    if (Depends) {
      Written = Migrated.at(Source).Folder + ".d." +
                std::to_string(llvm::sys::Process::getProcessId());
      Line.insert(Line.end(), {DependencyFlag, "-MF", Written});
      if (HasPhonyTargets)
        Line.push_back("-MP");
      if (DependencyTargets.empty() && (At == Stage::Depend || To.empty()))
        Line.insert(Line.end(), {"-MT", objectOf(Source)});
      for (const auto &[Flag, Name] : DependencyTargets)
        Line.insert(Line.end(), {Flag, Name});
    }
    int Status = execute(Line);
    if (!Depends || IsDryRun)
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
    std::string To = DependencyFile;
    if (To.empty() && At == Stage::Depend)
      To = Output;
    if (To.empty() && At == Stage::Depend) {
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

  /// nvcc -lib: compile what is source, then ar.
  int archive(const TargetOptions &Target) {
    std::vector<std::string> Line = {Archiver.empty() ? "ar" : Archiver, "cr",
                                     Output.empty() ? "a.a" : Output};
    std::vector<std::string> Temporary;
    std::string Final = std::move(Output);
    int Status = 0;
    At = Stage::Compile;
    for (const std::string &S : Sources) {
      Output = Final + "." + path::stem(S).str() + ".o";
      Temporary.push_back(Output);
      Line.push_back(Output);
      if ((Status = compile(Target, S)))
        break;
    }
    Line.insert(Line.end(), Objects.begin(), Objects.end());
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

  Stage At = Stage::Link;
  std::vector<std::string> Sources, Objects; ///< as written
  std::string Output, OutputFolder, DependencyFile, DependencyFlag, Archiver;
  std::vector<std::pair<std::string, std::string>> DependencyTargets;
  std::string CompileFlag = "-c", HostLanguage;
  bool HasPhonyTargets = false, LinksRuntime = true, IsDryRun = false;
  bool Silent = false, Forced = false;
  std::map<std::string, MigratedUnit> Migrated; ///< by source as written
};

} // namespace

int cuferry::launch(llvm::ArrayRef<std::string> Command, const RulePack &Pack,
                    const LaunchOptions &Options) {
  return Launch(Command, Pack, Options).run();
}
