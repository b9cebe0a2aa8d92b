//===- ScriptWords.cpp - words that build scripts share -------------------===//

#include "ScriptWords.h"
#include "../Rules/Glob.h"
#include "NvccFlags.h"
#include "ScriptDiag.h"
#include "ScriptNames.h"
#include "cuferry/Migrate.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

namespace cuferry {

using llvm::StringRef;

std::optional<std::string> ScriptWords::target(const BuildRule &R,
                                               StringRef Name) {
  if (!R.To)
    return std::nullopt;
  if (isGlob(R.Name) && isGlob(*R.To))
    return fillStar(*R.To, *matchGlob(R.Name, Name));
  return R.To;
}

void ScriptWords::rule(const BuildRule &R, Range Place, StringRef Name,
                       MentionKind Kind) {
  std::optional<std::string> NewText = target(R, Name);
  Out.apply(R, Place, Name, Kind, NewText);
  if (NewText && !R.Keep && !R.Unsupported)
    Out.edit(Place, *NewText);
}

void ScriptWords::renameAt(Range Place, StringRef Name, MentionKind Kind,
                           const std::string &NewText) {
  if (NewText == Name) {
    Out.kept(Place, Name, Kind);
    return;
  }
  if (Out.replaced(Place, Name, Kind, NewText))
    Out.edit(Place, NewText);
}

void ScriptWords::noteIfCuda(Range Place) {
  StringRef Text = Out.slice(Place);
  if (script_names::speaksOfCuda(Text))
    Out.word(Place, Text, Context.Own.contains(Text));
}

/// Variables have findings of their own.
void ScriptWords::noteBetweenVariables(Range Place) {
  StringRef Text = Out.slice(Place);
  size_t Begin = 0;
  for (const VariableReference &V : variablesOf(Text, Language)) {
    if (V.Begin > Begin)
      noteIfCuda(sub(Place, Begin, V.Begin - Begin));
    Begin = V.End;
  }
  if (Begin < Text.size())
    noteIfCuda(sub(Place, Begin, Text.size() - Begin));
}

void ScriptWords::flag(Range Place, StringRef Name, StringRef NewText,
                       uint8_t What) {
  switch (What) {
  case FlagChange::Unmapped:
    Out.unmapped(Place, Name, MentionKind::Text);
    return;
  case FlagChange::Kept:
    Out.kept(Place, Name, MentionKind::Text);
    return;
  case FlagChange::Steering:
    if (Finding *F = Out.find(Place, Name, MentionKind::Text,
                              diag::ScriptReplaced, Outcome::Migrated)) {
      std::string N = Name.str();
      F->Message = {N + " speaks to NVIDIA's own tools: left out",
                    N + " 只对 NVIDIA 自己的工具有意义：已略去"};
      F->Replacement = "";
    }
    return;
  case FlagChange::Chip: {
    Finding *F = Out.find(Place, Name, MentionKind::Text, diag::ScriptReview,
                          Outcome::Review);
    if (!F)
      return;
    std::string N = Name.str(), T = NewText.str();
    std::string Chip = archOption(Context.Pack).second;
    F->Message =
        T.empty() ? Text{"one architecture is set already: " + N + " removed",
                         "已设置架构，" + N + " 已移除"}
                  : Text{"an NVIDIA architecture became " + T,
                         "NVIDIA 架构改为 " + T};
    F->Advice = {"set the chip that the code is for; the pack's is " + Chip,
                 "请设置实际使用的芯片；规则包默认为 " + Chip};
    F->Replacement = T;
    return;
  }
  default:
    Out.replaced(Place, Name, MentionKind::Text, NewText.str());
  }
}

bool ScriptWords::isCudaSource(StringRef Word) {
  Word.consume_back("$"); // of a regular expression
  return Word.ends_with(".cu") || Word.ends_with(".cuh");
}

/// The last part of a path.
bool ScriptWords::lastComponent(Range Place, WordUse Use) {
  StringRef Text = Out.slice(Place);
  if (sourceFile(Place))
    return true;
  size_t Slash = Text.rfind('/');
  Range Last = Slash == StringRef::npos
                   ? Place
                   : sub(Place, Slash + 1, Text.size() - Slash - 1);
  if (Last.Length == 0)
    return false;
  return tool(Last) || libraryFile(Last);
}

/// A preprocessor macro of CUDA's: what the pack makes of it in sources.
bool ScriptWords::macro(Range At) {
  StringRef Name = Out.slice(At);
  const VocabularyEntry *E = vocabulary::find(Name);
  if (!E ||
      !(E->Proof == Strength::Distinct ||
        (E->Kind == MentionKind::Macro && script_names::speaksOfCuda(Name))))
    return false;
  NameResolution N = Context.Pack.resolveName(E->Name, E->Library, E->Kind);
  if (N.TheRule && N.TheRule->Action == RuleAction::Unsupported)
    Out.unmapped(At, Name, MentionKind::Macro);
  else if (!N.Target.empty() && N.Target != Name)
    renameAt(At, Name, MentionKind::Macro, N.Target);
  else if (N.What != NameResolution::None)
    Out.kept(At, Name, MentionKind::Macro);
  else
    Out.unmapped(At, Name, MentionKind::Macro);
  return true;
}

/// -DNAME=value and NAME=value.
bool ScriptWords::definition(Range Place, WordUse Use) {
  StringRef Text = Out.slice(Place);
  bool IsDashed = Text.starts_with("-D") || Text.starts_with("-U");
  size_t Begin = IsDashed ? 2 : 0;
  StringRef Name = Text.drop_front(Begin).take_while(isNameChar);
  StringRef Rest = Text.drop_front(Begin + Name.size());
  // cmake -DX:PATH=value
  size_t TypeLength = 0;
  if (IsDashed && Rest.starts_with(":"))
    TypeLength = Rest.find('=') == StringRef::npos ? 0 : Rest.find('=');
  if (!isName(Name) || !(Rest.drop_front(TypeLength).starts_with("=") ||
                         (IsDashed && Rest.empty())))
    return false;
  Range At = sub(Place, Begin, Name.size());
  bool IsMacro = Use.Defines == WordUse::Macros ||
                 (IsDashed && Use.Defines == WordUse::DashedMacros);
  bool MayBeMacro = IsMacro || (IsDashed && Use.Defines == WordUse::Either);
  const BuildRule *R = IsDashed
                           ? Context.Pack.build(ScriptLanguage::CMake,
                                                BuildSection::Variable, Name)
                           : nullptr;
  if (MayBeMacro && macro(At))
    ;
  else if (IsMacro)
    noteIfCuda(At); // the sources have the same name
  else if (R)
    rule(*R, At, Name, MentionKind::Variable);
  else if (IsDashed && script_names::isCMakeVariable(Name) &&
           Name.starts_with("CMAKE_"))
    Out.unmapped(At, Name, MentionKind::Variable);
  else
    variable(At, false);
  size_t Value = Begin + Name.size() + TypeLength + 1;
  if (Value < Text.size())
    word(sub(Place, Value, Text.size() - Value), WordUse{});
  return true;
}

/// A header that is looked for.
bool ScriptWords::header(Range Place) {
  StringRef Name = Out.slice(Place);
  if (vocabulary::libraryOfHeader(Name).empty() || !Name.contains('.'))
    return false;
  // The project has one of that name: SRCS cuda.h cuda.cc.
  if (Context.Sources &&
      llvm::any_of(*Context.Sources, [&](const auto &Source) {
        return ("/" + StringRef(Source.first))
            .str()
            .ends_with("/" + Name.str());
      }))
    return false;
  const HeaderRule *H = Context.Pack.header(Name);
  if (H && H->Keep) {
    Out.kept(Place, "<" + Name + ">", MentionKind::Include);
  } else if (H && H->Targets.size() == 1 && !H->Unsupported) {
    std::string NewText = H->Targets.front();
    if (isGlob(H->Header))
      NewText = fillStar(NewText, *matchGlob(H->Header, Name));
    if (Finding *F = Out.replaced(Place, "<" + Name + ">", MentionKind::Include,
                                  NewText)) {
      F->Rule = H->Origin;
      F->Because = H->Basis;
      Out.edit(Place, NewText);
    }
  } else {
    Out.unmapped(Place, "<" + Name + ">", MentionKind::Include);
  }
  return true;
}

bool ScriptWords::bare(Range Place, WordUse Use) {
  StringRef Text = Out.slice(Place);
  if (Use.Libraries && library(Place, "", Place))
    return true;
  if (const BuildRule *R =
          Context.Pack.build(Language, BuildSection::Target, Text)) {
    if (Text.contains("::")) {
      rule(*R, Place, Text, MentionKind::Text);
      return true;
    }
  }
  if (Text.starts_with("CUDA::")) {
    Out.unmapped(Place, Text, MentionKind::Text);
    return true;
  }
  if (Use.Bare && isName(Text)) {
    bool IsVariable =
        Context.Pack.build(Language, BuildSection::Variable, Text) ||
        (Language == ScriptLanguage::CMake &&
         script_names::isCMakeVariable(Text)) ||
        Context.Pack.Environment.count(Text.str());
    if (IsVariable) {
      variable(Place, false);
      return true;
    }
  }
  if (isNvidiaArch(Text)) {
    auto [Option, Chip] = archOption(Context.Pack);
    if (Chip.empty()) {
      Out.unmapped(Place, Text, MentionKind::Text);
      return true;
    }
    flag(Place, Text, Chip, FlagChange::Chip);
    Out.edit(Place, Chip);
    return true;
  }
  return header(Place);
}

/// A name of CUDA's own in a text: a program that a script writes, a function
/// that it asks for. As in sources, strings are not edited.
static void noteNames(ScriptWriter &Out, Range Place) {
  StringRef Text = Out.slice(Place);
  for (size_t I = 0; I < Text.size();) {
    if (!isNameChar(Text[I]) || llvm::isDigit(Text[I])) {
      ++I;
      continue;
    }
    size_t End = I;
    while (End < Text.size() && isNameChar(Text[End]))
      ++End;
    StringRef Name = Text.slice(I, End);
    const VocabularyEntry *E =
        Name.size() > 4 ? vocabulary::find(Name) : nullptr;
    if (E && E->Proof == Strength::Distinct) {
      Range At{Place.Offset + uint32_t(I), uint32_t(Name.size())};
      bool Renames = Out.pack().mayRename(Name);
      if (Finding *F = Out.find(At, Name, E->Kind,
                                Renames ? diag::ScriptReview : diag::ScriptKept,
                                Renames ? Outcome::Review : Outcome::Kept)) {
        F->What.Library = E->Library.str();
        std::string N = Name.str();
        F->Message = {"a script names " + N + "; code in scripts is not edited",
                      "脚本中提到 " + N + "；脚本里的代码不会被修改"};
      }
    }
    I = End;
  }
}

void ScriptWords::word(Range Place, WordUse Use) {
  StringRef Text = Out.slice(Place);
  // Escaped blanks and quotes at the ends belong to the language.
  while (!Text.empty() && (Text.back() == '\\' || Text.back() == ',')) {
    Text = Text.drop_back();
    --Place.Length;
  }
  if (Text.empty() || Place.Length > 4096) {
    if (!Text.empty())
      noteIfCuda(Place);
    return;
  }
  if (Use.Prose) {
    variablesIn(Place);
    noteNames(Out, Place);
    if (!Out.hasFinding(Place))
      noteBetweenVariables(Place);
    return;
  }
  auto References = variablesOf(Text, Language);
  bool IsOneVariable = References.size() == 1 && References[0].Begin == 0 &&
                       References[0].End == Text.size();
  // -Wl,-rpath,/usr/local/cuda/lib64 and PATH-like lists.
  bool IsForLinker = Text.starts_with("-Wl,") || Text.starts_with("LINKER:");
  if (IsForLinker ||
      (Text.contains(':') && !Text.contains("::") && !Text.contains("://") &&
       !IsOneVariable && !Text.starts_with("-D") &&
       (Text.contains('/') || Text.contains("$")))) {
    char Separator = IsForLinker ? ',' : ':';
    size_t Begin = 0, Depth = 0;
    bool Split = false;
    for (size_t I = 0; I <= Text.size(); ++I) {
      char C = I < Text.size() ? Text[I] : Separator;
      if (C == '{' || C == '(')
        ++Depth;
      else if ((C == '}' || C == ')') && Depth)
        --Depth;
      if (C != Separator || (Depth && I < Text.size()))
        continue;
      if (I == Text.size() && !Split)
        break;
      Split = true;
      if (I > Begin)
        word(sub(Place, Begin, I - Begin), Use);
      Begin = I + 1;
    }
    if (Split)
      return;
  }
  for (StringRef Prefix : {"-I", "-L", "-isystem", "-rpath=", "-iquote",
                           "--sysroot=", "-Xlinker=", "-Xcompiler="})
    if (Text.starts_with(Prefix) && Text.size() > Prefix.size()) {
      word(sub(Place, Prefix.size(), Text.size() - Prefix.size()), Use);
      return;
    }
  if (Text.starts_with("-l") && Text.size() > 2) {
    if (library(sub(Place, 2, Text.size() - 2), "-l", Place))
      return;
    variablesIn(Place);
    noteIfCuda(Place);
    return;
  }
  if ((Text.contains('=') || Text.starts_with("-D") ||
       Text.starts_with("-U")) &&
      definition(Place, Use))
    return;
  if (Use.Defines == WordUse::Macros && isName(Text) && macro(Place))
    return;
  // CMAKE_CUDA_FLAGS_${TYPE} as a name.
  if (Language == ScriptLanguage::CMake && Use.Bare && !References.empty() &&
      isName(Text.take_front(References.front().Begin)) &&
      variableFamily(Place)) {
    variablesIn(Place);
    return;
  }
  variablesIn(Place, Use.AsPath);
  if (IsOneVariable)
    return;
  // All of it is a folder of the toolkit, or at least what is in front.
  if (toolkitPath(Place) || lastComponent(Place, Use))
    return;
  if (script_names::toolkitRootLength(Text))
    return;
  if (References.empty() && bare(Place, Use))
    return;
  noteNames(Out, Place);
  if (Out.hasFinding(Place))
    return;
  noteBetweenVariables(Place);
}

} // namespace cuferry
