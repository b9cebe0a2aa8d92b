//===- NvccFlags.cpp - nvcc's options in build scripts ------------------===//

#include "NvccFlags.h"
#include "FlagRules.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

/// One option with its value, however written.
struct Parsed {
  const NvccOption *What = nullptr;
  std::optional<std::string> Value;
  size_t Words = 1;
};

bool isValueWord(StringRef Text, const NvccOption &O) {
  if (Text.empty())
    return false;
  // -Xcompiler -fPIC, -Xptxas -v: their values look like options.
  return Text[0] != '-' || O.Long.ends_with("-options");
}

/// An option that others have, or are too likely to have, is nvcc's behind nvcc
/// itself where no other compiler would do the same with it.
bool isNvccsBehindNvcc(const NvccOption &O, StringRef Word, bool HasValue) {
  switch (O.Id) {
  case NvccOptionId::M32:
  case NvccOptionId::M64:
  case NvccOptionId::SaveTemps:
  case NvccOptionId::Wreorder:
    return false;
  case NvccOptionId::Lib:
  case NvccOptionId::OutputDirectory:
  case NvccOptionId::ArchiverBinary:
  case NvccOptionId::NoExceptions:
    return true;
  case NvccOptionId::LinkerOptions:
    return Word.starts_with("--");
  default:
    return O.Target == NvccTarget::NvidiaOnly ||
           O.Target == NvccTarget::Stage ||
           (O.Target == NvccTarget::WithEquals && !HasValue); // -std c++17
  }
}

/// The option at \p Words[Index]; What is null when there is none.
Parsed parseAt(llvm::ArrayRef<FlagWord> Words, size_t Index) {
  StringRef Word = Words[Index].Text, Value;
  bool HasValue = false;
  const NvccOption *O =
      Word.starts_with("-") ? findNvccOption(Word, Value, HasValue) : nullptr;
  if (!O || (O->Elsewhere == NvccSpelling::Common &&
             !(Words[Index].ForNvcc && isNvccsBehindNvcc(*O, Word, HasValue))))
    return {};
  Parsed Out{O, std::nullopt, 1};
  if (HasValue) {
    Out.Value = Value.str();
  } else if (O->Arity != NvccArity::Flag && Index + 1 < Words.size() &&
             Words[Index + 1].List == Words[Index].List &&
             !Words[Index].IsAlone && isValueWord(Words[Index + 1].Text, *O)) {
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

/// The kinds of -Werror= that no other compiler has (nvcc --help).
bool isNvccsWarning(StringRef Kind) {
  return llvm::is_contained({"all-warnings", "cross-execution-space-call",
                             "default-stream-launch", "missing-launch-bounds",
                             "ext-lambda-captures-this"},
                            Kind);
}

/// Whether words that are not known to be nvcc's can be nothing else.
bool isOurs(const Parsed &P, StringRef Word, bool ForNvcc) {
  if (P.What->Elsewhere == NvccSpelling::Own)
    return true;
  switch (P.What->Id) {
  case NvccOptionId::GpuArchitecture:
  case NvccOptionId::GpuCode: {
    if (!P.Value)
      return ForNvcc;
    StringRef V = *P.Value;
    bool IsVariable = V.starts_with("$") || V.starts_with("{");
    return isArchValue(V) && (!IsVariable || ForNvcc);
  }
  case NvccOptionId::Language:
    return P.Value && *P.Value == "cu";
  case NvccOptionId::Werror: // -Werror is everybody's
    return P.Value &&
           ((ForNvcc && Word.starts_with("--")) || isNvccsWarning(*P.Value));
  default:
    return ForNvcc;
  }
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

/// The values of a list. What is meant for gcc's own parts has commas itself.
std::vector<std::string> valuesOf(const Parsed &P) {
  if (!P.Value)
    return {};
  std::string Value = unquoted(*P.Value);
  bool IsPassedOn = StringRef(Value).starts_with("-Wl,") ||
                    StringRef(Value).starts_with("-Wa,") ||
                    StringRef(Value).starts_with("-Wp,");
  if (P.What->Arity != NvccArity::List || IsPassedOn)
    return {Value};
  return splitNvccList(Value);
}

FlagChange change(const Parsed &P, llvm::ArrayRef<FlagWord> Words, size_t Index,
                  const FlagRules &Rules, const RulePack &Pack) {
  FlagChange C;
  C.First = Index;
  C.Count = P.Words;
  C.Name = StringRef(Words[Index].Text).split('=').first.str();

  if (std::optional<FlagMapping> M = Rules.map(*P.What, valuesOf(P));
      M && M->Rest.empty()) {
    C.What = FlagChange::Mapped;
    C.NewWords = std::move(M->Words);
    return C;
  }
  auto [Option, Chip] = archOption(Pack);
  if (P.What->Target == NvccTarget::Architecture && !Option.empty()) {
    C.What = FlagChange::Chip;
    bool IsVariable = P.Value && P.What->Id == NvccOptionId::GpuArchitecture &&
                      (StringRef(*P.Value).starts_with("$") ||
                       StringRef(*P.Value).starts_with("{"));
    C.NewWords = splitWords(Option + (IsVariable ? *P.Value : Chip));
    return C;
  }
  if (P.What->Target == NvccTarget::WithEquals && P.Value && P.Words == 2) {
    C.What = FlagChange::Mapped;
    C.NewWords = {P.What->Short.str() + "=" + *P.Value};
    return C;
  }
  if (Rules.takesAll())
    C.What = FlagChange::Kept;
  else if (P.What->Target == NvccTarget::NvidiaOnly &&
           Pack.Compiler.count("command"))
    C.What = FlagChange::Steering;
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
  FlagRules Rules(Pack);
  auto [Option, Chip] = archOption(Pack);
  bool HasArch = false;
  for (size_t I = 0; I < Words.size(); ++I) {
    StringRef Word = Words[I].Text;
    Parsed P = parseAt(Words, I);
    FlagChange C;
    bool IsOurs = P.What && isOurs(P, Word, Words[I].ForNvcc);
    if (IsOurs && Words[I].IsAlone && (!P.Value || P.Value->empty()) &&
        P.What->Arity != NvccArity::Flag) {
      C.First = I; // without its value nothing can be said of it
      C.Name = Word.str();
    } else if (IsOurs) {
      C = change(P, Words, I, Rules, Pack);
    } else if (Word.starts_with("arch=compute_") ||
               Word.starts_with("code=sm_") ||
               Word.starts_with("code=compute_")) {
      // The value of a -gencode that stands elsewhere.
      C.First = I;
      C.Name = Word.split('=').first.str();
      if (!Option.empty() && !Words[I].IsAlone) {
        C.What = FlagChange::Chip;
        C.NewWords = splitWords(Option + Chip);
      }
    } else {
      continue;
    }
    // One architecture is enough in one command.
    if (C.What == FlagChange::Chip) {
      if (HasArch)
        C.NewWords.clear();
      HasArch = true;
    }
    I += C.Count - 1;
    Out.push_back(std::move(C));
  }
  return Out;
}

} // namespace cuferry
