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

static bool isNameChar(char C) { return llvm::isAlnum(C) || C == '_'; }

static bool isName(StringRef Text) {
  return !Text.empty() && !llvm::isDigit(Text[0]) &&
         llvm::all_of(Text, isNameChar);
}

std::vector<VariableReference> variablesOf(StringRef Text,
                                           ScriptLanguage Language) {
  std::vector<VariableReference> Out;
  for (size_t I = 0; I + 1 < Text.size(); ++I) {
    if (Text[I] == '@' && Language == ScriptLanguage::CMake) {
      size_t End = I + 1;
      while (End < Text.size() && isNameChar(Text[End]))
        ++End;
      if (End > I + 1 && End < Text.size() && Text[End] == '@') {
        Out.push_back({I, End + 1, I + 1, End - I - 1, false});
        I = End;
      }
      continue;
    }
    if (Text[I] == '{' && Language == ScriptLanguage::Python) {
      size_t End = Text.find('}', I);
      if (End == StringRef::npos)
        continue;
      Out.push_back({I, End + 1, I + 1, End - I - 1, false});
      I = End;
      continue;
    }
    if (Text[I] != '$' || Language == ScriptLanguage::Python)
      continue;
    size_t Open = I + 1;
    // A recipe's $$X is the shell's $X.
    if (Language == ScriptLanguage::Make && Text[Open] == '$')
      ++Open;
    size_t Prefix = Open;
    while (Language == ScriptLanguage::CMake && Open < Text.size() &&
           llvm::isAlpha(Text[Open]))
      ++Open;
    if (Open >= Text.size())
      break;
    if (Text[Open] == '{' ||
        (Text[Open] == '(' && Language == ScriptLanguage::Make)) {
      char Close = Text[Open] == '{' ? '}' : ')';
      size_t End = Open;
      unsigned Depth = 0;
      for (; End < Text.size(); ++End) {
        if (Text[End] == Text[Open])
          ++Depth;
        else if (Text[End] == Close && --Depth == 0)
          break;
      }
      if (End == Text.size())
        continue;
      Out.push_back({I, End + 1, Open + 1, End - Open - 1,
                     Text.slice(Prefix, Open) == "ENV"});
      I = End;
      continue;
    }
    Open = Prefix;
    if (Language == ScriptLanguage::Shell ||
        (Language == ScriptLanguage::Make && Prefix == I + 2)) {
      size_t End = Open;
      while (End < Text.size() && isNameChar(Text[End]))
        ++End;
      if (End > Open)
        Out.push_back({I, End, Open, End - Open, false});
      I = std::max(I, End ? End - 1 : 0);
    }
  }
  return Out;
}

bool ScriptContext::isLeftover(StringRef Variable) const {
  return UsesCudaLanguage && !UsesFindCuda && Own.contains(Variable) &&
         script_names::isFindCudaVariable(Variable);
}

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

void ScriptWords::variable(Range Place, bool IsEnvironment,
                           std::optional<Range> Reference) {
  StringRef Name = Out.slice(Place);
  if (!isName(Name)) {
    noteIfCuda(Place);
    return;
  }
  if (Language == ScriptLanguage::CMake && Context.isLeftover(Name)) {
    Out.word(Place, Name, /*IsOwn=*/true);
    return;
  }
  if (const BuildRule *R =
          Context.Pack.build(Language, BuildSection::Variable, Name)) {
    bool HasNoName = R->To && R->To->empty();
    if (!HasNoName) {
      rule(*R, Place, Name, MentionKind::Variable);
    } else if (Reference) {
      // No variable holds it there: what it stood for is written out.
      Out.apply(*R, Place, Name, MentionKind::Variable, R->Value);
      Out.edit(*Reference, R->Value);
    } else {
      Out.unmapped(Place, Name, MentionKind::Variable);
    }
    return;
  }
  auto Env = Context.Pack.Environment.find(Name.str());
  if (Env != Context.Pack.Environment.end() &&
      (IsEnvironment || !Context.Fixed.contains(Name))) {
    if (!Context.Colliding.contains(Name)) {
      renameAt(Place, Name, MentionKind::Variable, Env->second);
      return;
    }
    if (Finding *F = Out.find(Place, Name, MentionKind::Variable,
                              diag::ScriptReview, Outcome::Review)) {
      std::string N = Name.str();
      F->Message = {N + " is " + Env->second +
                        " there, and so is another variable of these scripts: "
                        "left alone",
                    N + " 在目标生态中为 " + Env->second +
                        "，而脚本中另一变量也对应同一名称，未作改动"};
      F->Advice = {"make one variable of the two", "请将两个变量合并为一个"};
    }
    return;
  }
  bool IsKnown = (Language == ScriptLanguage::CMake &&
                  script_names::isCMakeVariable(Name)) ||
                 ((IsEnvironment || !Context.Own.contains(Name)) &&
                  script_names::isEnvironment(Name));
  if (IsKnown)
    Out.unmapped(Place, Name, MentionKind::Variable);
  else
    noteIfCuda(Place);
}

void ScriptWords::noteIfCuda(Range Place) {
  StringRef Text = Out.slice(Place);
  if (script_names::speaksOfCuda(Text))
    Out.word(Place, Text, Context.Own.contains(Text));
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

/// A name of which a part is a variable: the pack's rule for its family.
bool ScriptWords::variableFamily(Range Name) {
  StringRef Text = Out.slice(Name);
  const BuildRule *R =
      Context.Pack.build(Language, BuildSection::Variable, Text);
  if (!R || !R->To || !isGlob(*R->To) || R->Keep)
    return false;
  rule(*R, Name, Text, MentionKind::Variable);
  return true;
}

size_t ScriptWords::variablesIn(Range Place) {
  StringRef Text = Out.slice(Place);
  size_t Last = 0;
  for (const VariableReference &V : variablesOf(Text, Language)) {
    Last = V.End;
    if (Language == ScriptLanguage::Python)
      continue; // an expression: the tokens of f-strings are looked at there
    Range Name = sub(Place, V.Name, V.NameLength);
    StringRef Inner = Out.slice(Name);
    // ${X:-y} and ${X%y} of the shell: the name in front.
    if (Language == ScriptLanguage::Shell ||
        (Language == ScriptLanguage::Make && !Inner.contains('$'))) {
      size_t N = 0;
      while (N < Inner.size() && isNameChar(Inner[N]))
        ++N;
      if (N && N < Inner.size()) {
        variable({Name.Offset, uint32_t(N)}, V.IsEnvironment);
        Range Rest{Name.Offset + uint32_t(N), Name.Length - uint32_t(N)};
        size_t Skip = Inner.drop_front(N).find_first_not_of(":-+=%#?/");
        if (Skip != StringRef::npos)
          word(sub(Rest, Skip, Rest.Length - Skip), WordUse{});
        continue;
      }
    }
    if (Inner.contains('$')) {
      // ${CMAKE_CUDA_FLAGS_${TYPE}}
      if (variableFamily(Name))
        continue;
      noteIfCuda(Name);
      if (!Out.hasFinding(Name))
        variablesIn(Name);
      continue;
    }
    variable(Name, V.IsEnvironment,
             Language == ScriptLanguage::CMake
                 ? std::optional<Range>(sub(Place, V.Begin, V.End - V.Begin))
                 : std::nullopt);
  }
  return Last;
}

bool ScriptWords::isCudaSource(StringRef Word) {
  Word.consume_back("$"); // of a regular expression
  return Word.ends_with(".cu") || Word.ends_with(".cuh");
}

/// The toolkit's folder at the beginning of \p Text, or 0:
/// /usr/local/cuda-11.8/lib64.
static size_t toolkitRootLength(StringRef Text) {
  StringRef Rest = Text;
  if (!Rest.consume_front("/usr/local/cuda") &&
      !Rest.consume_front("/opt/cuda"))
    return 0;
  if (Rest.starts_with("-")) {
    StringRef Version = Rest.drop_front().take_while(
        [](char C) { return llvm::isDigit(C) || C == '.'; });
    if (Version.empty() && !Rest.drop_front().starts_with("$"))
      return 0;
    Rest = Rest.drop_front(1 + Version.size());
  }
  if (!Rest.empty() && Rest[0] != '/')
    return 0;
  return Text.size() - Rest.size();
}

bool ScriptWords::isToolkitPath(StringRef Text) {
  return !Text.empty() && toolkitRootLength(Text) == Text.size();
}

bool ScriptWords::toolkitPath(Range Place) {
  StringRef Text = Out.slice(Place);
  size_t Root = toolkitRootLength(Text);
  bool IsLiteral = Root != 0;
  if (!IsLiteral) {
    auto Variables = variablesOf(Text, Language);
    if (Variables.empty() || Variables.front().Begin != 0)
      return false;
    StringRef Name =
        Text.substr(Variables.front().Name, Variables.front().NameLength);
    if (!script_names::isToolkitRoot(Name) &&
        !Context.ToolkitVariables.contains(Name))
      return false;
    Root = Variables.front().End;
  }
  StringRef Below = Text.drop_front(Root);
  if (IsLiteral) {
    Range At = sub(Place, 0, Root);
    if (const BuildRule *R =
            Context.Pack.build(Language, BuildSection::Toolkit, "root"))
      rule(*R, At, Out.slice(At), MentionKind::Text);
    else
      Out.unmapped(At, Out.slice(At), MentionKind::Text);
  }
  // The longest folder that the pack knows.
  if (Below.consume_front("/"))
    for (size_t Length = Below.size(); Length;) {
      if (const BuildRule *R = Context.Pack.build(
              Language, BuildSection::Toolkit, Below.take_front(Length));
          R && R->Name != "root") {
        rule(*R, sub(Place, Root + 1, Length), Below.take_front(Length),
             MentionKind::Text);
        return Length == Below.size();
      }
      size_t Slash = Below.take_front(Length).rfind('/');
      Length = Slash == StringRef::npos ? 0 : Slash;
    }
  return Below.empty();
}

bool ScriptWords::library(Range Name, StringRef Prefix, Range Whole) {
  StringRef Text = Out.slice(Name);
  StringRef Base = Text;
  bool IsStatic = Base.consume_back("_static");
  auto It = Context.Pack.Libraries.find(Text.str());
  if (It == Context.Pack.Libraries.end())
    It = Context.Pack.Libraries.find(Base.str());
  bool IsKnown = script_names::isLibrary(Text);
  if (It == Context.Pack.Libraries.end()) {
    if (!IsKnown)
      return false;
    auto Any = Context.Pack.Libraries.find("*");
    if (Any != Context.Pack.Libraries.end() && Any->second == "*")
      Out.kept(Whole, Prefix + Text, MentionKind::Text);
    else
      Out.unmapped(Whole, Prefix + Text, MentionKind::Text);
    return true;
  }
  llvm::SmallVector<StringRef> Parts;
  llvm::SplitString(It->second, Parts);
  std::string NewText;
  for (StringRef P : Parts)
    NewText += (NewText.empty() ? "" : " ") + Prefix.str() + P.str();
  if (NewText == (Prefix + Text).str()) {
    Out.kept(Whole, Prefix + Text, MentionKind::Text);
    return true;
  }
  Finding *F = Out.replaced(Whole, Prefix + Text, MentionKind::Text, NewText);
  if (!F)
    return true;
  Out.edit(Whole, NewText);
  if (IsStatic && It->first != Text) {
    F->Id = diag::ScriptReview;
    F->Result = Outcome::Review;
    F->Cost = Effort::Low;
    F->Message.En += "; whether there is a static one is not known";
    F->Message.Zh += "；是否有静态库未知";
  }
  return true;
}

/// libcudart.so.11: the name between.
bool ScriptWords::libraryFile(Range Place) {
  StringRef Name = Out.slice(Place);
  if (!Name.starts_with("lib"))
    return false;
  size_t Dot = Name.find('.');
  if (Dot == StringRef::npos || Dot == 3)
    return false;
  StringRef Ending = Name.drop_front(Dot);
  if (!Ending.starts_with(".so") && !Ending.starts_with(".a"))
    return false;
  Range Middle = sub(Place, 3, Dot - 3);
  return library(Middle, "", Middle);
}

bool ScriptWords::tool(Range Place) {
  StringRef Name = Out.slice(Place);
  if (Name == "nvcc") {
    auto It = Context.Pack.Compiler.find("command");
    if (It == Context.Pack.Compiler.end())
      Out.unmapped(Place, Name, MentionKind::Text);
    else if (StringRef(It->second).contains(' ') &&
             (Language == ScriptLanguage::Python ||
              Language == ScriptLanguage::CMake)) {
      // Words that only a shell would take apart.
      Finding *F = Out.find(Place, Name, MentionKind::Text,
                            diag::ScriptUnmapped, Outcome::Unmapped);
      if (F) {
        F->Message = {"nvcc is `" + It->second +
                          "` there, which is no name of "
                          "a program alone",
                      "nvcc 在目标生态中为 `" + It->second +
                          "`，不是单个程序名"};
      }
    } else {
      renameAt(Place, Name, MentionKind::Text, It->second);
    }
    return true;
  }
  if (const BuildRule *R =
          Context.Pack.build(Language, BuildSection::Tool, Name)) {
    rule(*R, Place, Name, MentionKind::Text);
    return true;
  }
  if (!script_names::isTool(Name))
    return false;
  Out.unmapped(Place, Name, MentionKind::Text);
  return true;
}

bool ScriptWords::sourceFile(Range Place) {
  StringRef Text = Out.slice(Place);
  StringRef Bare = Text;
  Bare.consume_back("$");
  // The ending that the pack renames.
  StringRef Ending, NewEnding;
  for (const auto &[From, To] : Context.Pack.Files)
    if (Bare.ends_with(From) && From.size() > Ending.size()) {
      Ending = From;
      NewEnding = To;
    }
  if (Ending.empty()) {
    if (!isCudaSource(Text))
      return false;
    Out.kept(Place, Text, MentionKind::Include);
    return true;
  }
  Range At = sub(Place, Bare.size() - Ending.size(), Ending.size());
  std::string NewText =
      (Bare.drop_back(Ending.size()) + NewEnding + Text.drop_front(Bare.size()))
          .str();
  enum { Renamed, Keeps, Absent } Fate = Renamed;
  if (Context.Sources) {
    auto Variables = variablesOf(Text, Language);
    StringRef Tail = Bare;
    bool IsPartial = Bare == Ending; // ".cu" alone
    if (!Variables.empty()) {
      Tail = Bare.drop_front(std::min(Variables.back().End, Bare.size()));
      IsPartial = true;
    }
    size_t Star = Tail.find_last_of("*%?");
    if (Star != StringRef::npos) {
      Tail = Tail.drop_front(Star + 1);
      IsPartial = true;
    }
    bool Any = false, All = true;
    auto Count = [&](const std::string &From, const std::string &To) {
      Any = true;
      All &= From != To;
    };
    if (!IsPartial) {
      llvm::SmallString<128> Full(llvm::sys::path::parent_path(Path));
      llvm::sys::path::append(Full, Tail);
      llvm::sys::path::remove_dots(Full, /*remove_dot_dot=*/true);
      if (auto It = Context.Sources->find(Full.str().str());
          It != Context.Sources->end())
        Count(It->first, It->second);
    }
    if (!Any) {
      while (Tail.consume_front("../") || Tail.consume_front("./"))
        ;
      bool AnyName = IsPartial && !Tail.starts_with("/");
      std::string End =
          (AnyName || Tail.starts_with("/") ? "" : "/") + Tail.str();
      for (const auto &[From, To] : *Context.Sources)
        if (StringRef(From).ends_with(End) || ("/" + From) == End)
          Count(From, To);
    }
    Fate = !Any ? Absent : All ? Renamed : Keeps;
  }
  if (Fate == Renamed) {
    Finding *F = Out.find(Place, "\"" + Text + "\"", MentionKind::Include,
                          diag::ScriptFollowsRename, Outcome::Migrated);
    if (!F)
      return true;
    F->What.Library = "project";
    F->Message = {"the file is now called " + NewText,
                  "该文件现名为 " + NewText};
    F->Replacement = NewText;
    Out.edit(At, NewEnding.str());
    return true;
  }
  Finding *F = Out.find(Place, "\"" + Text + "\"", MentionKind::Include,
                        diag::ScriptReview, Outcome::Review);
  if (!F)
    return true;
  F->What.Library = "project";
  if (Fate == Keeps)
    F->Message = {"a file of this name keeps its name in this run",
                  "本次运行中有同名文件保留原名"};
  else
    F->Message = {"no source of this run has this name, so it was left: it may "
                  "be generated, or lie outside the inputs",
                  "本次运行的源文件中没有此名称，未作改动：可能是生成的文件，或"
                  "不在输入之内"};
  F->Advice = {"if the file is migrated too, write " + NewText,
               "如果该文件也被迁移，请改写为 " + NewText};
  return true;
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

/// -DNAME=value and NAME=value.
bool ScriptWords::macro(Range Place) {
  StringRef Text = Out.slice(Place);
  size_t Begin = 0;
  bool IsMacro = Text.starts_with("-D") || Text.starts_with("-U");
  if (IsMacro)
    Begin = 2;
  StringRef Name = Text.drop_front(Begin).take_while(isNameChar);
  StringRef Rest = Text.drop_front(Begin + Name.size());
  // cmake -DX:PATH=value
  size_t TypeLength = 0;
  if (IsMacro && Rest.starts_with(":"))
    TypeLength = Rest.find('=') == StringRef::npos ? 0 : Rest.find('=');
  if (!isName(Name) || !(Rest.drop_front(TypeLength).starts_with("=") ||
                         (IsMacro && Rest.empty())))
    return false;
  Range At = sub(Place, Begin, Name.size());
  const VocabularyEntry *E = vocabulary::find(Name);
  if (IsMacro && E && E->Proof == Strength::Distinct) {
    NameResolution N = Context.Pack.resolveName(E->Name, E->Library, E->Kind);
    if (N.TheRule && N.TheRule->Action == RuleAction::Unsupported)
      Out.unmapped(At, Name, MentionKind::Macro);
    else if (!N.Target.empty() && N.Target != Name)
      renameAt(At, Name, MentionKind::Macro, N.Target);
    else if (N.What != NameResolution::None)
      Out.kept(At, Name, MentionKind::Macro);
    else
      Out.unmapped(At, Name, MentionKind::Macro);
  } else if (IsMacro && Context.Pack.build(ScriptLanguage::CMake,
                                           BuildSection::Variable, Name)) {
    rule(*Context.Pack.build(ScriptLanguage::CMake, BuildSection::Variable,
                             Name),
         At, Name, MentionKind::Variable);
  } else if (IsMacro && script_names::isCMakeVariable(Name) &&
             Name.starts_with("CMAKE_")) {
    Out.unmapped(At, Name, MentionKind::Variable);
  } else {
    variable(At, false);
  }
  size_t Value = Begin + Name.size() + TypeLength + 1;
  if (Value < Text.size())
    word(sub(Place, Value, Text.size() - Value), WordUse{});
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
  // A header that is looked for, a function that is checked for.
  if (!vocabulary::libraryOfHeader(Text).empty() && Text.contains('.')) {
    const HeaderRule *H = Context.Pack.header(Text);
    if (H && H->Keep) {
      Out.kept(Place, "<" + Text + ">", MentionKind::Include);
    } else if (H && H->Targets.size() == 1 && !H->Unsupported) {
      std::string NewText = H->Targets.front();
      if (isGlob(H->Header))
        NewText = fillStar(NewText, *matchGlob(H->Header, Text));
      if (Finding *F = Out.replaced(Place, "<" + Text + ">",
                                    MentionKind::Include, NewText)) {
        F->Rule = H->Origin;
        F->Because = H->Basis;
        Out.edit(Place, NewText);
      }
    } else {
      Out.unmapped(Place, "<" + Text + ">", MentionKind::Include);
    }
    return true;
  }
  return false;
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
    if (!Out.hasFinding(Place) && variablesOf(Text, Language).empty())
      noteIfCuda(Place);
    return;
  }
  auto References = variablesOf(Text, Language);
  bool IsOneVariable = References.size() == 1 && References[0].Begin == 0 &&
                       References[0].End == Text.size();
  // -Wl,-rpath,/usr/local/cuda/lib64 and PATH-like lists.
  if (Text.starts_with("-Wl,") ||
      (Text.contains(':') && !Text.contains("::") && !Text.contains("://") &&
       !IsOneVariable && !Text.starts_with("-D") &&
       (Text.contains('/') || Text.contains("$")))) {
    char Separator = Text.starts_with("-Wl,") ? ',' : ':';
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
  for (StringRef Prefix :
       {"-I", "-L", "-isystem", "-rpath=", "-iquote", "--sysroot=",
        "-Xlinker=", "-Xcompiler="})
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
      macro(Place))
    return;
  // CMAKE_CUDA_FLAGS_${TYPE} as a name.
  if (Language == ScriptLanguage::CMake && Use.Bare && !References.empty() &&
      isName(Text.take_front(References.front().Begin)) &&
      variableFamily(Place)) {
    variablesIn(Place);
    return;
  }
  variablesIn(Place);
  if (IsOneVariable)
    return;
  // All of it is a folder of the toolkit, or at least what is in front.
  if (toolkitPath(Place) || lastComponent(Place, Use))
    return;
  if (isToolkitPath(Text.take_front(toolkitRootLength(Text))))
    return;
  if (References.empty() && bare(Place, Use))
    return;
  noteNames(Out, Place);
  if (Out.hasFinding(Place))
    return;
  // A word with variables: they have their findings.
  if (References.empty()) {
    noteIfCuda(Place);
    return;
  }
  size_t Begin = 0;
  for (const VariableReference &V : References) {
    if (V.Begin > Begin)
      noteIfCuda(sub(Place, Begin, V.Begin - Begin));
    Begin = V.End;
  }
  if (Begin < Text.size())
    noteIfCuda(sub(Place, Begin, Text.size() - Begin));
}

} // namespace cuferry
