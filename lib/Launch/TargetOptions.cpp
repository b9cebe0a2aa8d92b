#include "TargetOptions.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace cuferry;
using llvm::StringRef;
namespace options = clang::options;

namespace {

/// A key of the pack's `flags`, read as an option.
struct FlagRule {
  const NvccOption *Option = nullptr; ///< null: Words are compared
  std::vector<std::string> Values;
  bool AnyValue = false; ///< the key names an option without its value
  std::vector<std::string> Words;
  std::vector<std::string> To;
};

std::vector<FlagRule> flagRules(const RulePack &Pack) {
  std::vector<FlagRule> Out;
  llvm::vfs::InMemoryFileSystem NoFiles;
  for (const auto &[Key, To] : Pack.CompilerFlags) {
    FlagRule R;
    R.Words = splitShellWords(Key, "");
    R.To = splitShellWords(To, "");
    if (R.Words.empty())
      continue;
    StringRef Value;
    bool HasValue = false;
    const NvccOption *O = findNvccOption(R.Words[0], Value, HasValue);
    if (O) {
      R.Option = O;
      if (O->Arity != NvccArity::Flag && !HasValue && R.Words.size() == 1) {
        R.AnyValue = true;
      } else if (O->Arity != NvccArity::Flag) {
        std::string Text = HasValue ? Value.str() : R.Words[1];
        R.Values = O->Arity == NvccArity::List ? splitNvccList(Text)
                                               : std::vector<std::string>{Text};
      }
    }
    Out.push_back(std::move(R));
  }
  return Out;
}

/// `$n` in a key stands for a whole value, and for that value in what it maps
/// to. Gives false when the values differ.
bool bind(const std::vector<std::string> &Pattern,
          llvm::ArrayRef<std::string> Values,
          std::vector<std::pair<std::string, std::string>> &Holes) {
  if (Pattern.size() != Values.size())
    return false;
  for (size_t I = 0; I != Pattern.size(); ++I) {
    if (StringRef(Pattern[I]).starts_with("$"))
      Holes.push_back({Pattern[I], Values[I]});
    else if (Pattern[I] != Values[I])
      return false;
  }
  return true;
}

class OptionTranslator {
public:
  OptionTranslator(const RulePack &Pack, const FolderWords &Folders)
      : Pack(Pack), Folders(Folders), Rules(flagRules(Pack)) {}

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

  /// What the pack makes of the option with these values, or nothing.
  std::optional<std::vector<std::string>>
  mapped(const NvccOption &O, llvm::ArrayRef<std::string> Values) const {
    for (bool Exact : {true, false})
      for (const FlagRule &R : Rules) {
        if (R.Option != &O || R.AnyValue == Exact)
          continue;
        if (R.AnyValue) {
          std::vector<std::string> Words = R.To;
          if (!Words.empty())
            Words.push_back(llvm::join(Values, ","));
          return Words;
        }
        std::vector<std::pair<std::string, std::string>> Holes;
        if (!bind(R.Values, Values, Holes))
          continue;
        std::vector<std::string> Words = R.To;
        for (std::string &W : Words)
          for (const auto &[Hole, Value] : Holes)
            for (size_t At = W.find(Hole); At != std::string::npos;
                 At = W.find(Hole, At + Value.size()))
              W.replace(At, Hole.size(), Value);
        return Words;
      }
    return std::nullopt;
  }

  void nvccOption(const CommandOption &O) {
    // A list may hold one value that the pack speaks of and others.
    if (auto Words = mapped(*O.Option, O.Values))
      return add(std::move(*Words));
    if (O.Option->Arity == NvccArity::List && O.Values.size() > 1) {
      std::vector<std::string> Rest;
      for (const std::string &V : O.Values) {
        if (auto Words = mapped(*O.Option, V))
          add(std::move(*Words));
        else
          Rest.push_back(V);
      }
      return byTable(*O.Option, Rest);
    }
    byTable(*O.Option, O.Values);
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
        add({"-L" + V}, TargetPiece::Linking);
      break;
    case NvccOptionId::LinkerOptions:
      for (const std::string &V : Values)
        add({"-Xlinker", V}, TargetPiece::Linking);
      break;
    case NvccOptionId::CompilerOptions: {
      std::vector<CommandNote> Passed;
      for (const CommandOption &Host :
           parseHostOptions(compilerOptionWords(Values), Passed))
        if (Host.What != CommandOption::Input)
          hostOption(Host);
      break;
    }
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

  void hostOption(const CommandOption &O) {
    for (const FlagRule &R : Rules) {
      if (R.Option)
        continue;
      if (O.Words == R.Words)
        return add(R.To);
      // "--cuda-path=: --maca-path=": what follows stays.
      StringRef Word = O.Words.front();
      if (R.Words.size() == 1 && StringRef(R.Words[0]).ends_with("=") &&
          Word.consume_front(R.Words[0])) {
        std::vector<std::string> Words = R.To;
        if (!Words.empty())
          Words.back() += Word.str();
        return add(std::move(Words));
      }
    }
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
        {options::OPT_L, options::OPT_Wl_COMMA, options::OPT_Xlinker,
         options::OPT_shared, options::OPT_static, options::OPT_rdynamic,
         options::OPT_pie, options::OPT_fuse_ld_EQ},
        static_cast<options::ID>(O.HostId));
    add(O.Words, IsLinker ? TargetPiece::Linking : TargetPiece::Option);
  }

  const RulePack &Pack;
  const FolderWords &Folders;
  std::vector<FlagRule> Rules;
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
