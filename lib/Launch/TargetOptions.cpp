#include "TargetOptions.h"
#include "../Build/FlagRules.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cuferry;
using llvm::StringRef;
namespace options = clang::options;

namespace {

class OptionTranslator {
public:
  OptionTranslator(const RulePack &Pack, const FolderWords &Folders)
      : Pack(Pack), Folders(Folders), Rules(Pack) {}

  TargetOptions run(const CompilerCommand &Command) {
    for (const CommandOption &O : Command.Options)
      switch (O.What) {
      case CommandOption::Input:
        Out.Pieces.push_back({TargetPiece::Input, {O.Values.front()}});
        break;
      case CommandOption::Nvcc:
        nvccOption(O);
        break;
      case CommandOption::Host:
      case CommandOption::Unknown:
        hostOption(O);
        break;
      }
    return std::move(Out);
  }

private:
  void add(std::vector<std::string> Words,
           TargetPiece::Kind What = TargetPiece::Option) {
    if (!Words.empty())
      Out.Pieces.push_back({What, std::move(Words)});
  }

  void nvccOption(const CommandOption &O) {
    std::optional<FlagMapping> Mapped = Rules.map(*O.Option, O.Values);
    if (!Mapped) {
      if (Rules.takesAll() && isNvccsOwn(O.Option->Target))
        return add(O.Words);
      return byTable(*O.Option, O.Values);
    }
    if (O.Option->Id == NvccOptionId::CompilerOptions)
      hostOptions(Mapped->Words);
    else
      add(std::move(Mapped->Words));
    if (!Mapped->Rest.empty())
      byTable(*O.Option, Mapped->Rest);
  }

  /// What a compiler that takes nvcc's options is given as it stands; of the
  /// architecture the pack has its own word.
  static bool isNvccsOwn(NvccTarget Target) {
    return Target == NvccTarget::NvidiaOnly || Target == NvccTarget::Meaning ||
           Target == NvccTarget::Stage;
  }

  static std::string said(const NvccOption &O,
                          llvm::ArrayRef<std::string> Values) {
    std::string Out = O.Short.str();
    if (!Values.empty())
      Out += "=" + llvm::join(Values, ",");
    return Out;
  }

  void byTable(const NvccOption &O, llvm::ArrayRef<std::string> Values) {
    if (O.Arity != NvccArity::Flag && Values.empty())
      return;
    switch (O.Target) {
    case NvccTarget::NvidiaOnly:
    case NvccTarget::Architecture:
      return;
    case NvccTarget::Same:
      return add({O.Short.str()}, O.Id == NvccOptionId::Shared ||
                                          O.Id == NvccOptionId::RelocatableLink
                                      ? TargetPiece::Linking
                                      : TargetPiece::Option);
    case NvccTarget::Joined:
      return add({(O.Short + Values.front()).str()});
    case NvccTarget::WithEquals:
      return add({(O.Short + "=" + Values.front()).str()});
    case NvccTarget::Meaning:
      if (isDefault(O.Id, Values))
        return;
      Out.Warnings.push_back(
          {"the pack '" + Pack.Name + "' has nothing for nvcc's '" +
               said(O, Values) +
               "': it was left out, and the program may behave differently",
           "规则包“" + Pack.Name + "”没有与 nvcc 的“" + said(O, Values) +
               "”对应的选项：已略去，程序行为可能不同"});
      return;
    case NvccTarget::Stage:
      // Device code is linked with the program there: DeviceLink.h.
      if (O.Id == NvccOptionId::DeviceLink &&
          Pack.Compiler.count("device-link"))
        return;
      if (!Out.Refused)
        Out.Refused = Text{
            "nvcc's '" + said(O, Values) +
                "' asks for something that only nvcc makes, and the pack '" +
                Pack.Name + "' has nothing for it",
            "nvcc 的“" + said(O, Values) + "”只有 nvcc 才能完成，规则包“" +
                Pack.Name + "”没有对应的做法"};
      return;
    case NvccTarget::Launcher:
      return launcherOption(O, Values);
    }
  }

  /// Spelled out, but what happens anyway.
  static bool isDefault(NvccOptionId Id, llvm::ArrayRef<std::string> Values) {
    StringRef V = Values.empty() ? StringRef() : StringRef(Values.front());
    switch (Id) {
    case NvccOptionId::Rdc:
    case NvccOptionId::Ftz:
      return V == "false";
    case NvccOptionId::PrecDiv:
    case NvccOptionId::PrecSqrt:
    case NvccOptionId::Fmad:
      return V == "true";
    case NvccOptionId::DefaultStream:
      return V == "legacy" || V == "null";
    default:
      return false;
    }
  }

  void launcherOption(const NvccOption &O, llvm::ArrayRef<std::string> Values) {
    auto Each = [&](StringRef Flag) {
      for (const std::string &V : Values)
        add({(Flag + V).str()});
    };
    switch (O.Id) {
    case NvccOptionId::Define:
      return Each("-D");
    case NvccOptionId::Undefine:
      return Each("-U");
    case NvccOptionId::IncludePath:
      for (const std::string &V : Values)
        add(Folders("-I", V));
      break;
    case NvccOptionId::SystemInclude:
      for (const std::string &V : Values)
        add(Folders("-isystem", V));
      break;
    case NvccOptionId::PreInclude:
      for (const std::string &V : Values)
        add(Folders("-include", V));
      break;
    case NvccOptionId::NoExceptions:
      return add({"-fno-exceptions"});
    case NvccOptionId::Library:
      for (const std::string &V : Values)
        add(libraryWords(V, Pack), TargetPiece::Linking);
      break;
    case NvccOptionId::LibraryPath:
      for (const std::string &V : Values)
        add(Folders("-L", V), TargetPiece::Linking);
      break;
    case NvccOptionId::LinkerOptions:
      for (const std::string &V : Values)
        add({"-Xlinker", V}, TargetPiece::Linking);
      break;
    case NvccOptionId::CompilerOptions:
      return hostOptions(compilerOptionWords(Values));
    case NvccOptionId::DeviceC:
      Out.Warnings.push_back(
          {"the pack '" + Pack.Name +
               "' has nothing for nvcc's '-dc': device code that other files "
               "call will not be found",
           "规则包“" + Pack.Name +
               "”没有与 nvcc 的“-dc”对应的选项：跨文件的设备代码将无法链接"});
      break;
    default:
      break; // the launcher reads these itself
    }
  }

  void hostOptions(llvm::ArrayRef<std::string> Words) {
    std::vector<CommandNote> Passed;
    for (const CommandOption &Host : parseHostOptions(Words, Passed))
      if (Host.What != CommandOption::Input)
        hostOption(Host);
  }

  void hostOption(const CommandOption &O) {
    if (auto Words = Rules.mapOther(O.Words))
      return add(std::move(*Words));
    if (O.What == CommandOption::Unknown)
      return add(O.Words);
    switch (O.HostId) {
    case options::OPT_I:
      return add(Folders("-I", O.Values.front()));
    case options::OPT_isystem:
      return add(Folders("-isystem", O.Values.front()));
    case options::OPT_iquote:
      return add(Folders("-iquote", O.Values.front()));
    case options::OPT_idirafter:
      return add(Folders("-idirafter", O.Values.front()));
    case options::OPT_include:
      return add(Folders("-include", O.Values.front()));
    case options::OPT_L:
      return add(Folders("-L", O.Values.front()), TargetPiece::Linking);
    case options::OPT_l:
      return add(libraryWords(O.Values.front(), Pack), TargetPiece::Linking);
    // The launcher reads these itself.
    case options::OPT_o:
    case options::OPT_c:
    case options::OPT_E:
    case options::OPT_S:
    case options::OPT_x:
    case options::OPT_M:
    case options::OPT_MM:
    case options::OPT_MD:
    case options::OPT_MMD:
    case options::OPT_MF:
    case options::OPT_MT:
    case options::OPT_MQ:
    case options::OPT_MP:
      return;
    // nvcc drops these words of Clang's when it compiles CUDA.
    case options::OPT_offload_arch_EQ:
    case options::OPT_cuda_path_EQ:
      return;
    default:
      break;
    }
    bool IsLinker = llvm::is_contained(
        {options::OPT_Wl_COMMA, options::OPT_Xlinker, options::OPT_shared,
         options::OPT_static, options::OPT_rdynamic, options::OPT_pie,
         options::OPT_fuse_ld_EQ},
        static_cast<options::ID>(O.HostId));
    add(O.Words, IsLinker ? TargetPiece::Linking : TargetPiece::Option);
  }

  const RulePack &Pack;
  const FolderWords &Folders;
  FlagRules Rules;
  TargetOptions Out;
};

} // namespace

TargetOptions cuferry::targetOptions(const CompilerCommand &Command,
                                     const RulePack &Pack,
                                     const FolderWords &Folders) {
  return OptionTranslator(Pack, Folders).run(Command);
}

std::vector<std::string> cuferry::libraryWords(StringRef Name,
                                               const RulePack &Pack) {
  auto It = Pack.Libraries.find(Name.str());
  // -lcudart_static is the same library to a pack that names one runtime.
  if (It == Pack.Libraries.end() && Name.ends_with("_static"))
    It = Pack.Libraries.find(Name.drop_back(7).str());
  if (It == Pack.Libraries.end())
    return {("-l" + Name).str()};
  std::vector<std::string> Out;
  for (const std::string &L : splitShellWords(It->second, ""))
    Out.push_back("-l" + L);
  return Out;
}
