//===- NvccFlags.cpp - nvcc's options in build scripts ------------------===//

#include "NvccFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

enum class Takes : uint8_t { Nothing, Value };
/// Whether the option's spelling alone says nvcc.
enum class Proof : uint8_t { Own, Shared };

struct Option {
  StringRef Long, Short;
  Takes What;
  Proof Which;
};

// From `nvcc --help`, CUDA 8 to 13: the options that gcc and clang do not have,
// or read differently. Shared: -arch, -G, -c ... mean something to others.
constexpr Option Options[] = {
    {"--gpu-architecture", "-arch", Takes::Value, Proof::Shared},
    {"--gpu-code", "-code", Takes::Value, Proof::Shared},
    {"--generate-code", "-gencode", Takes::Value, Proof::Own},
    {"--relocatable-device-code", "-rdc", Takes::Value, Proof::Own},
    {"--device-c", "-dc", Takes::Nothing, Proof::Shared},
    {"--device-w", "-dw", Takes::Nothing, Proof::Shared},
    {"--device-link", "-dlink", Takes::Nothing, Proof::Own},
    {"--device-debug", "-G", Takes::Nothing, Proof::Shared},
    {"--generate-line-info", "-lineinfo", Takes::Nothing, Proof::Own},
    {"--cuda", "-cuda", Takes::Nothing, Proof::Own},
    {"--cubin", "-cubin", Takes::Nothing, Proof::Own},
    {"--fatbin", "-fatbin", Takes::Nothing, Proof::Own},
    {"--ptx", "-ptx", Takes::Nothing, Proof::Own},
    {"--optix-ir", "-optix-ir", Takes::Nothing, Proof::Own},
    {"--ltoir", "-ltoir", Takes::Nothing, Proof::Own},
    {"--dlink-time-opt", "-dlto", Takes::Nothing, Proof::Own},
    {"--compiler-bindir", "-ccbin", Takes::Value, Proof::Own},
    {"--allow-unsupported-compiler", "-allow-unsupported-compiler",
     Takes::Nothing, Proof::Own},
    {"--cudart", "-cudart", Takes::Value, Proof::Own},
    {"--cudadevrt", "-cudadevrt", Takes::Value, Proof::Own},
    {"--libdevice-directory", "-ldir", Takes::Value, Proof::Own},
    {"--target-directory", "-target-dir", Takes::Value, Proof::Own},
    {"--optimization-info", "-opt-info", Takes::Value, Proof::Own},
    {"--dopt", "-dopt", Takes::Value, Proof::Own},
    {"--x", "-x", Takes::Value, Proof::Shared},
    {"--expt-relaxed-constexpr", "-expt-relaxed-constexpr", Takes::Nothing,
     Proof::Own},
    {"--extended-lambda", "-extended-lambda", Takes::Nothing, Proof::Own},
    {"--expt-extended-lambda", "-expt-extended-lambda", Takes::Nothing,
     Proof::Own},
    {"--compiler-options", "-Xcompiler", Takes::Value, Proof::Own},
    {"--archive-options", "-Xarchive", Takes::Value, Proof::Own},
    {"--ptxas-options", "-Xptxas", Takes::Value, Proof::Own},
    {"--nvlink-options", "-Xnvlink", Takes::Value, Proof::Own},
    {"--fatbin-options", "-Xfatbin", Takes::Value, Proof::Own},
    {"--cudafe-options", "-Xcudafe", Takes::Value, Proof::Own},
    {"--forward-unknown-to-host-compiler", "-forward-unknown-to-host-compiler",
     Takes::Nothing, Proof::Own},
    {"--forward-unknown-to-host-linker", "-forward-unknown-to-host-linker",
     Takes::Nothing, Proof::Own},
    {"--forward-unknown-opts", "-forward-unknown-opts", Takes::Nothing,
     Proof::Own},
    {"--threads", "-t", Takes::Value, Proof::Shared},
    {"--split-compile", "-split-compile", Takes::Value, Proof::Own},
    {"--fdevice-time-trace", "-fdevice-time-trace", Takes::Value, Proof::Own},
    {"--maxrregcount", "-maxrregcount", Takes::Value, Proof::Own},
    {"--use_fast_math", "-use_fast_math", Takes::Nothing, Proof::Own},
    {"--ftz", "-ftz", Takes::Value, Proof::Own},
    {"--prec-div", "-prec-div", Takes::Value, Proof::Own},
    {"--prec-sqrt", "-prec-sqrt", Takes::Value, Proof::Own},
    {"--fmad", "-fmad", Takes::Value, Proof::Own},
    {"--default-stream", "-default-stream", Takes::Value, Proof::Own},
    {"--keep-device-functions", "-keep-device-functions", Takes::Nothing,
     Proof::Own},
    {"--source-in-ptx", "-src-in-ptx", Takes::Nothing, Proof::Own},
    {"--restrict", "-restrict", Takes::Nothing, Proof::Shared},
    {"--keep", "-keep", Takes::Nothing, Proof::Shared},
    {"--keep-dir", "-keep-dir", Takes::Value, Proof::Own},
    {"--Wdefault-stream-launch", "-Wdefault-stream-launch", Takes::Nothing,
     Proof::Own},
    {"--Wmissing-launch-bounds", "-Wmissing-launch-bounds", Takes::Nothing,
     Proof::Own},
    {"--Wext-lambda-captures-this", "-Wext-lambda-captures-this",
     Takes::Nothing, Proof::Own},
    {"--Wno-deprecated-gpu-targets", "-Wno-deprecated-gpu-targets",
     Takes::Nothing, Proof::Own},
    {"--Werror", "", Takes::Value, Proof::Shared},
    {"--resource-usage", "-res-usage", Takes::Nothing, Proof::Own},
    {"--extensible-whole-program", "-ewp", Takes::Nothing, Proof::Own},
    {"--display-error-number", "-err-no", Takes::Nothing, Proof::Own},
    {"--diag-error", "-diag-error", Takes::Value, Proof::Own},
    {"--diag-suppress", "-diag-suppress", Takes::Value, Proof::Own},
    {"--diag-warn", "-diag-warn", Takes::Value, Proof::Own},
    {"--compress-mode", "-compress-mode", Takes::Value, Proof::Own},
    {"--static-global-template-stub", "-static-global-template-stub",
     Takes::Value, Proof::Own},
    {"--device-entity-has-hidden-visibility",
     "-device-entity-has-hidden-visibility", Takes::Value, Proof::Own},
    {"--no-host-device-initializer-list", "-nohdinitlist", Takes::Nothing,
     Proof::Own},
    {"--no-host-device-move-forward", "-nohdmoveforward", Takes::Nothing,
     Proof::Own},
    {"--options-file", "-optf", Takes::Value, Proof::Own},
    {"--machine", "-machine", Takes::Value, Proof::Own},
    {"--device-emulation", "-deviceemu", Takes::Nothing, Proof::Own},
    {"--use-local-env", "-use-local-env", Takes::Nothing, Proof::Own},
};

/// One option with its value, however written.
struct Parsed {
  const Option *What = nullptr;
  std::optional<std::string> Value;
  size_t Words = 1;
};

const Option *findOption(StringRef Name) {
  for (const Option &O : Options)
    if (Name == O.Long || (!O.Short.empty() && Name == O.Short))
      return &O;
  return nullptr;
}

bool isValueWord(StringRef Text, StringRef Option) {
  if (Text.empty())
    return false;
  // -Xcompiler -fPIC, -Xptxas -v: their values look like options.
  return Text[0] != '-' || Option.starts_with("-X") ||
         Option.ends_with("-options");
}

/// The option at \p Words[Index]; What is null when there is none.
Parsed parseAt(llvm::ArrayRef<FlagWord> Words, size_t Index) {
  Parsed Out;
  StringRef Word = Words[Index].Text;
  if (!Word.starts_with("-"))
    return Out;
  auto [Name, Value] = Word.split('=');
  const Option *O = findOption(Name);
  bool Joined = Word.contains('=');
  if (!O)
    return Out;
  if (O->What == Takes::Nothing) {
    if (!Joined)
      Out.What = O;
    return Out;
  }
  if (Joined) {
    Out.What = O;
    Out.Value = Value.str();
    return Out;
  }
  Out.What = O;
  if (Index + 1 < Words.size() && isValueWord(Words[Index + 1].Text, Name)) {
    Out.Value = Words[Index + 1].Text;
    Out.Words = 2;
  }
  return Out;
}

bool isArchValue(StringRef Value) {
  return isNvidiaArch(Value) || Value == "native" || Value == "all" ||
         Value == "all-major" || Value.contains("compute_") ||
         Value.contains("sm_") || Value.starts_with("$") ||
         Value.starts_with("{");
}

/// Whether words that are not known to be nvcc's can be nothing else.
bool isOurs(const Parsed &P, StringRef Word, bool ForNvcc) {
  if (P.What->Which == Proof::Own)
    return true;
  StringRef Long = P.What->Long;
  if (Long == "--gpu-architecture" || Long == "--gpu-code") {
    if (!P.Value)
      return ForNvcc;
    StringRef V = *P.Value;
    bool IsVariable = V.starts_with("$") || V.starts_with("{");
    return isArchValue(V) && (!IsVariable || ForNvcc);
  }
  if (Long == "--x")
    return P.Value && *P.Value == "cu";
  if (Long == "--Werror") // -Werror is everybody's
    return P.Value && ForNvcc && Word.starts_with("--");
  return ForNvcc;
}

/// A key of `compiler.flags`, split.
struct FlagRule {
  const Option *What = nullptr;
  std::optional<std::string> Value; ///< "$x": any
  StringRef Text, Target;
  bool IsHole() const { return Value && StringRef(*Value).starts_with("$"); }
};

FlagRule splitRule(StringRef Key, StringRef Target) {
  FlagRule R;
  R.Text = Key;
  R.Target = Target;
  llvm::SmallVector<StringRef> Parts;
  llvm::SplitString(Key, Parts);
  std::vector<FlagWord> Words;
  for (StringRef P : Parts)
    Words.push_back({{}, P.str(), true});
  if (Words.empty())
    return R;
  Parsed P = parseAt(Words, 0);
  R.What = P.What;
  R.Value = P.Value;
  return R;
}

/// How well \p R fits: 0 not at all, 1 by name, 2 by hole, 3 by value.
unsigned fit(const FlagRule &R, const Parsed &P) {
  if (!R.What || R.What != P.What)
    return 0;
  if (!R.Value)
    return P.What->What == Takes::Nothing ? 3 : 1;
  if (!P.Value)
    return 0;
  if (R.IsHole())
    return 2;
  return *R.Value == *P.Value ? 3 : 0;
}

std::vector<std::string> splitWords(StringRef Text) {
  llvm::SmallVector<StringRef> Parts;
  llvm::SplitString(Text, Parts);
  return {Parts.begin(), Parts.end()};
}

std::string unquoted(StringRef Text) {
  for (char Quote : {'"', '\''})
    if (Text.size() > 1 && Text.front() == Quote && Text.back() == Quote)
      Text = Text.drop_front().drop_back();
  return Text.str();
}

FlagChange change(const Parsed &P, llvm::ArrayRef<FlagWord> Words, size_t Index,
                  const RulePack &Pack) {
  FlagChange C;
  C.First = Index;
  C.Count = P.Words;
  C.Name = StringRef(Words[Index].Text).split('=').first.str();

  FlagRule Best;
  unsigned BestFit = 0;
  for (const auto &[Key, Target] : Pack.CompilerFlags) {
    FlagRule R = splitRule(Key, Target);
    if (unsigned F = fit(R, P); F > BestFit) {
      Best = R;
      BestFit = F;
    }
  }
  if (BestFit == 0) {
    StringRef Long = P.What->Long;
    bool IsArch = Long == "--gpu-architecture" || Long == "--generate-code" ||
                  Long == "--gpu-code";
    auto [Option, Chip] = archOption(Pack);
    if (IsArch && !Option.empty()) {
      C.What = FlagChange::Chip;
      bool IsVariable = P.Value && Long == "--gpu-architecture" &&
                        (StringRef(*P.Value).starts_with("$") ||
                         StringRef(*P.Value).starts_with("{"));
      C.NewWords = splitWords(Option + (IsVariable ? *P.Value : Chip));
      return C;
    }
    if (auto Any = Pack.CompilerFlags.find("*");
        Any != Pack.CompilerFlags.end() && Any->second == "*")
      C.What = FlagChange::Kept;
    return C;
  }
  C.What = FlagChange::Mapped;
  if (BestFit != 2) {
    C.NewWords = splitWords(Best.Target);
    // The option alone has another name: its value stays with it.
    if (BestFit == 1 && P.Value && !Best.Target.empty())
      llvm::append_range(C.NewWords, splitWords(*P.Value));
    return C;
  }
  std::string Value = unquoted(*P.Value);
  // nvcc takes lists there: -Xcompiler -Wall,-fPIC. What is meant for gcc's
  // own parts has commas itself.
  bool HasCommas = StringRef(Value).starts_with("-Wl,") ||
                   StringRef(Value).starts_with("-Wa,") ||
                   StringRef(Value).starts_with("-Wp,");
  if (P.What->Long.ends_with("-options") && !HasCommas)
    std::replace(Value.begin(), Value.end(), ',', ' ');
  std::string Target = Best.Target.str();
  if (size_t At = Target.find(*Best.Value); At != std::string::npos)
    Target.replace(At, Best.Value->size(), Value);
  C.NewWords = splitWords(Target);
  return C;
}

} // namespace

bool isNvidiaArch(StringRef Word) {
  if (!Word.consume_front("sm_") && !Word.consume_front("compute_"))
    return false;
  StringRef Digits = Word.take_while(llvm::isDigit);
  Word = Word.drop_front(Digits.size());
  return Digits.size() >= 2 && Digits.size() <= 3 &&
         (Word.empty() || Word == "a" || Word == "f");
}

std::pair<std::string, std::string> archOption(const RulePack &Pack) {
  auto It = Pack.Compiler.find("arch");
  if (It == Pack.Compiler.end())
    return {};
  StringRef Text = It->second;
  size_t Split = Text.find_last_of("= ");
  if (Split == StringRef::npos)
    return {};
  return {Text.take_front(Split + 1).str(), Text.drop_front(Split + 1).str()};
}

std::vector<FlagChange> mapNvccFlags(llvm::ArrayRef<FlagWord> Words,
                                     const RulePack &Pack) {
  std::vector<FlagChange> Out;
  auto [Option, Chip] = archOption(Pack);
  bool HasArch = false;
  for (size_t I = 0; I < Words.size(); ++I) {
    StringRef Word = Words[I].Text;
    Parsed P = parseAt(Words, I);
    FlagChange C;
    if (P.What && isOurs(P, Word, Words[I].ForNvcc)) {
      C = change(P, Words, I, Pack);
    } else if (Word.starts_with("arch=compute_") ||
               Word.starts_with("code=sm_") ||
               Word.starts_with("code=compute_")) {
      // The value of a -gencode that stands elsewhere.
      C.First = I;
      C.Name = Word.split('=').first.str();
      if (!Option.empty()) {
        C.What = FlagChange::Chip;
        C.NewWords = splitWords(Option + Chip);
      }
    } else {
      continue;
    }
    // One architecture is enough in one command.
    if (C.What == FlagChange::Chip) {
      if (HasArch && C.Count == 2)
        C.NewWords.clear();
      else if (HasArch && I > 0)
        C.NewWords.clear();
      HasArch = true;
    }
    I += C.Count - 1;
    Out.push_back(std::move(C));
  }
  return Out;
}

} // namespace cuferry
