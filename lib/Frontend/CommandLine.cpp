// A compiler's command line into CompileUnits.
//
// Only what changes the parse is carried over: include paths, macros, language,
// standard, forced includes, architecture. Everything that steers code
// generation, linking or output is known and passed over (NvccOptions.def says
// so for each of nvcc's options); what is not known is noted once and passed
// over too.

#include "CompilerCommand.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;
namespace options = clang::options;
namespace path = llvm::sys::path;

namespace {

class Translator {
public:
  Translator(const CompilerCommand &Command, StringRef Directory,
             std::vector<CommandNote> &Notes)
      : Command(Command), Directory(Directory), Notes(Notes) {}

  std::vector<CompileUnit> run() {
    for (const CommandOption &O : Command.Options)
      option(O);
    // nvcc's -x speaks of all inputs, wherever it stands.
    if (Command.IsNvcc)
      if (const CommandOption *X = Command.find(NvccOptionId::Language))
        for (auto &[File, Forced] : Inputs)
          Forced = languageNamed(X->Values.front());

    std::vector<CompileUnit> Units;
    for (const auto &[File, Forced] : Inputs) {
      std::optional<SourceLanguage> L = Forced ? Forced : languageOf(File);
      if (!L)
        continue; // an object, a library, a linker script
      CompileUnit U;
      U.Directory = Directory.str();
      U.File = absoluteIn(Directory, File);
      U.Language = *L;
      U.Standard = Standard;
      U.CudaArch = Arch;
      U.Flags = Flags;
      Units.push_back(std::move(U));
    }
    return Units;
  }

private:
  static std::optional<SourceLanguage> languageNamed(StringRef Name) {
    return llvm::StringSwitch<std::optional<SourceLanguage>>(Name)
        .Cases({"cu", "cuda", "hip"}, SourceLanguage::Cuda)
        .Cases({"c++", "c++-header"}, SourceLanguage::Cxx)
        .Cases({"c", "c-header"}, SourceLanguage::C)
        .Default(std::nullopt);
  }

  void option(const CommandOption &O) {
    switch (O.What) {
    case CommandOption::Input:
      Inputs.push_back({O.Values.front(), Forced});
      break;
    case CommandOption::Nvcc:
      nvccOption(O);
      break;
    case CommandOption::Host:
      hostOption(O);
      break;
    case CommandOption::Unknown:
      break; // noted when it was read
    }
  }

  void nvccOption(const CommandOption &O) {
    auto Each = [&](StringRef Flag) {
      for (const std::string &V : O.Values)
        Flags.push_back((Flag + V).str());
    };
    switch (O.Option->Id) {
    case NvccOptionId::Define:
      return Each("-D");
    case NvccOptionId::Undefine:
      return Each("-U");
    case NvccOptionId::IncludePath:
      return folders("-I", O);
    case NvccOptionId::SystemInclude:
      return folders("-isystem", O);
    case NvccOptionId::PreInclude:
      return separate("-include", O);
    case NvccOptionId::NoExceptions:
      return add("-fno-exceptions");
    case NvccOptionId::Std:
      Standard = O.Values.front();
      break;
    case NvccOptionId::GpuArchitecture:
    case NvccOptionId::GpuCode:
    case NvccOptionId::GenerateCode:
      for (const std::string &V : O.Values)
        architecture(V);
      break;
    // The macros that nvcc defines with these (nvcc --dryrun of CUDA 13).
    case NvccOptionId::Rdc:
      if (O.Values.front() == "true")
        add("-D__CUDACC_RDC__=1");
      break;
    case NvccOptionId::DeviceC:
    case NvccOptionId::Dlto:
    case NvccOptionId::Lto:
      return add("-D__CUDACC_RDC__=1");
    case NvccOptionId::Ewp:
      return add("-D__CUDACC_EWP__=1");
    case NvccOptionId::DeviceDebug:
      return add("-D__CUDACC_DEBUG__=1");
    case NvccOptionId::DefaultStream:
      if (O.Values.front() == "per-thread")
        add("-DCUDA_API_PER_THREAD_DEFAULT_STREAM=1");
      break;
    case NvccOptionId::CompilerOptions:
      for (const CommandOption &Host :
           parseHostOptions(compilerOptionWords(O.Values), Notes))
        if (Host.What != CommandOption::Input) // /W3 of cl.exe, say
          option(Host);
      break;
    default:
      break;
    }
  }

  void hostOption(const CommandOption &O) {
    switch (O.HostId) {
    case options::OPT_D:
    case options::OPT_U:
      Flags.push_back((O.HostId == options::OPT_D ? "-D" : "-U") +
                      O.Values.front());
      break;
    case options::OPT_I:
      return folders("-I", O);
    case options::OPT_isystem:
    case options::OPT_cxx_isystem:
      return folders("-isystem", O);
    case options::OPT_iquote:
      return folders("-iquote", O);
    case options::OPT_idirafter:
      return folders("-idirafter", O);
    case options::OPT__sysroot_EQ:
      return add("--sysroot=" + absoluteIn(Directory, O.Values.front()));
    case options::OPT_isysroot:
      return folders("-isysroot", O);
    case options::OPT_include:
      return separate("-include", O);
    case options::OPT_imacros:
      return separate("-imacros", O);
    case options::OPT_std_EQ:
      Standard = O.Values.front();
      break;
    case options::OPT_ansi:
      Standard = "c++98";
      break;
    case options::OPT_x:
      Forced = languageNamed(O.Values.front());
      break;
    case options::OPT_offload_arch_EQ:
      for (const std::string &V : O.Values)
        architecture(V);
      break;
    case options::OPT_Wp_COMMA:
      preprocessorOptions(O);
      break;
    case options::OPT_fopenmp:
    case options::OPT_fno_exceptions:
    case options::OPT_fno_rtti:
    case options::OPT_fchar8__t:
    case options::OPT_fno_char8__t:
    case options::OPT_fsigned_char:
    case options::OPT_fno_signed_char:
    case options::OPT_fms_extensions:
    case options::OPT_fno_ms_extensions:
    case options::OPT_nostdinc:
    case options::OPT_nostdincxx:
      Flags.insert(Flags.end(), O.Words.begin(), O.Words.end());
      break;
    default:
      break;
    }
  }

  /// -Wp,-DX,-MD,x.d: options of the preprocessor alone.
  void preprocessorOptions(const CommandOption &O) {
    std::vector<CommandNote> Unimportant;
    for (const CommandOption &Inner : parseHostOptions(O.Values, Unimportant))
      if (Inner.What == CommandOption::Host)
        hostOption(Inner);
  }

  void add(std::string Flag) { Flags.push_back(std::move(Flag)); }

  void folders(StringRef Flag, const CommandOption &O) {
    for (const std::string &V : O.Values)
      Flags.insert(Flags.end(), {Flag.str(), absoluteIn(Directory, V)});
  }

  void separate(StringRef Flag, const CommandOption &O) {
    for (const std::string &V : O.Values)
      Flags.insert(Flags.end(), {Flag.str(), V});
  }

  /// "compute_80", "sm_90a", "arch=compute_80", "code=[sm_80": the virtual
  /// architecture decides what __CUDA_ARCH__ is. The first one given counts.
  void architecture(StringRef Value) {
    for (StringRef Mark : {"compute_", "sm_", "lto_"}) {
      size_t At = Value.find(Mark);
      if (At == StringRef::npos)
        continue;
      StringRef Number = Value.drop_front(At + Mark.size());
      unsigned N = 0;
      if (Arch.empty() && !Number.consumeInteger(10, N) && N >= 30)
        Arch = "sm_" + std::to_string(N);
      return;
    }
  }

  const CompilerCommand &Command;
  StringRef Directory;
  std::vector<CommandNote> &Notes;
  std::optional<SourceLanguage> Forced;
  std::vector<std::pair<std::string, std::optional<SourceLanguage>>> Inputs;
  std::string Standard, Arch;
  std::vector<std::string> Flags;
};

} // namespace

std::vector<CompileUnit>
cuferry::unitsOfCommand(llvm::ArrayRef<std::string> Words, StringRef Directory,
                        llvm::vfs::FileSystem &FS,
                        std::vector<CommandNote> &Notes) {
  CompilerCommand Command = parseCompilerCommand(Words, Directory, FS, Notes);
  return Translator(Command, Directory, Notes).run();
}

CompileUnit cuferry::bareUnit(StringRef AbsoluteFile,
                              llvm::ArrayRef<std::string> Flags) {
  CompileUnit U;
  U.File = AbsoluteFile.str();
  U.Directory = path::parent_path(AbsoluteFile).str();
  U.Language = languageOf(AbsoluteFile).value_or(SourceLanguage::Cuda);
  U.Flags.assign(Flags.begin(), Flags.end());
  return U;
}
