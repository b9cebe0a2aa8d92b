//===- PythonStrings.cpp - strings of a setup.py --------------------------===//

#include "PythonMigrator.h"
#include "ScriptNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool isSpaceIn(StringRef Text, size_t I) {
  return Text[I] == ' ' || Text[I] == '\t' || Text[I] == '\n' ||
         Text[I] == '\r';
}

bool PythonMigrator::isProse(size_t I) const {
  const PythonToken &T = Tokens[I];
  StringRef Text = Content.substr(T.Text.Offset, T.Text.Length);
  if (T.IsTriple)
    return true;
  if (I == 0 || Tokens[I - 1].What == PythonToken::Newline)
    return true;
  if (!Text.contains(' '))
    return false;
  llvm::SmallVector<StringRef> Parts;
  llvm::SplitString(Text, Parts);
  if (Parts.empty() || Parts[0].starts_with("-"))
    return Parts.empty();
  // `nvcc -V` is a command, "nvcc was not found" is none.
  bool IsNvcc = Parts[0] == "nvcc" || Parts[0].ends_with("/nvcc");
  return !IsNvcc || (Parts.size() > 1 && !Parts[1].starts_with("-") &&
                     Parts[1].find_first_of("./{") == StringRef::npos);
}

bool PythonMigrator::isKey(size_t I) const {
  if (text(I + 1) == ":" || text(I + 1) == "in")
    return true;
  if (text(I + 1) == "not" && text(I + 2) == "in")
    return true;
  if (I >= 2 && text(I - 1) == "[" && text(I + 1) == "]" &&
      (Tokens[I - 2].What == PythonToken::Name || text(I - 2) == "]" ||
       text(I - 2) == ")"))
    return true;
  return I >= 2 && text(I - 1) == "(" &&
         llvm::is_contained({"get", "pop", "setdefault"}, text(I - 2));
}

bool PythonMigrator::isEnvironment(size_t I) const {
  if (I < 2)
    return false;
  if (text(I - 1) == "[" && text(I - 2) == "environ")
    return true;
  return text(I - 1) == "(" &&
         (text(I - 2) == "getenv" || text(I - 2) == "putenv" ||
          (I >= 4 && text(I - 3) == "." && text(I - 4) == "environ"));
}

bool PythonMigrator::inLibraries(size_t I) const {
  unsigned Depth = 0;
  for (size_t J = I; J-- > 0;) {
    StringRef T = text(J);
    if (Tokens[J].What == PythonToken::Newline)
      return false;
    if (T == "]" || T == ")" || T == "}")
      ++Depth;
    else if ((T == "[" || T == "(") && Depth)
      --Depth;
    else if (T == "[" || T == "(") {
      for (size_t K = J; K-- > 0 && K + 4 > J;)
        if (Tokens[K].What == PythonToken::Name)
          return text(K).contains("libraries");
      return false;
    } else if (T == "{" && !Depth) {
      return false;
    }
  }
  return false;
}

std::optional<size_t> PythonMigrator::toolkitRootBefore(size_t I) const {
  if (I < 2)
    return std::nullopt;
  size_t Last = I - 2;
  if (text(Last) == "]" && Last >= 3) { // os.environ["CUDA_HOME"]
    if (!isString(Last - 1) || text(Last - 2) != "[" ||
        !script_names::is(CudaWord::ToolkitRoot,
                          textAt(Content, Tokens[Last - 1].Text)))
      return std::nullopt;
    Last -= 3;
    while (Last >= 2 && text(Last - 1) == ".")
      Last -= 2;
    return Last;
  }
  if (Tokens[Last].What != PythonToken::Name)
    return std::nullopt;
  StringRef Name = text(Last);
  auto It = Imported.find(Name.str());
  if (It != Imported.end())
    Name = StringRef(It->second).rsplit('.').second;
  if (!script_names::is(CudaWord::ToolkitRoot, Name) &&
      !Context.ToolkitVariables.contains(Name))
    return std::nullopt;
  return Last;
}

size_t PythonMigrator::toolkitFolder(size_t I) {
  std::optional<size_t> Root = toolkitRootBefore(I);
  if (!Root || Tokens[I].IsFormat)
    return 0;
  std::vector<size_t> Parts = {I};
  Range First = Tokens[I].Text;
  if (text(I - 1) == "+") {
    if (!textAt(Content, First).starts_with("/"))
      return 0;
    First = {First.Offset + 1, First.Length - 1};
  } else if (text(I - 1) == "," && *Root >= 2 && text(*Root - 1) == "(" &&
             text(*Root - 2) == "join") {
    while (text(Parts.back() + 1) == "," && isString(Parts.back() + 2) &&
           !Tokens[Parts.back() + 2].IsFormat)
      Parts.push_back(Parts.back() + 2);
  } else {
    return 0;
  }
  auto RuleFor = [&](StringRef Below) {
    const BuildRule *R = Context.Pack.build(ScriptLanguage::Python,
                                            BuildSection::Toolkit, Below);
    return R && R->Name != "root" ? R : nullptr;
  };
  // The longest folder that the pack knows: of several strings, or of one.
  for (; Parts.size() > 1; Parts.pop_back()) {
    std::string Below = textAt(Content, First).str();
    for (size_t P : llvm::ArrayRef(Parts).drop_front())
      Below += "/" + textAt(Content, Tokens[P].Text).str();
    const BuildRule *R = RuleFor(Below);
    if (!R)
      continue;
    std::optional<std::string> NewText = ScriptWords::target(*R, Below);
    Out.apply(*R, First, Below, MentionKind::Text, NewText);
    if (NewText && !R->Keep && !R->Unsupported) {
      Out.edit(First, *NewText);
      for (size_t P : llvm::ArrayRef(Parts).drop_front())
        takeItem(P, P);
    }
    return Parts.size();
  }
  for (StringRef Below = textAt(Content, First); !Below.empty();
       Below = Below.rsplit('/').first) {
    if (const BuildRule *R = RuleFor(Below)) {
      Range At{First.Offset, uint32_t(Below.size())};
      std::optional<std::string> NewText = ScriptWords::target(*R, Below);
      Out.apply(*R, At, Below, MentionKind::Text, NewText);
      if (NewText && !R->Keep && !R->Unsupported)
        Out.edit(At, *NewText);
      return 1;
    }
    if (!Below.contains('/'))
      break;
  }
  return 0;
}

void PythonMigrator::strings() {
  std::vector<StringWord> Group;
  size_t LastString = 0;
  auto Finish = [&] {
    group(Group);
    Group.clear();
  };
  for (size_t I = 0; I < Tokens.size(); ++I) {
    if (!isString(I))
      continue;
    if (size_t Count = toolkitFolder(I)) {
      Finish();
      I += 2 * (Count - 1); // commas between
      continue;
    }
    bool Joined = !Group.empty();
    for (size_t J = LastString + 1; Joined && J < I; ++J)
      Joined = text(J) == "," || Tokens[J].What == PythonToken::Comment;
    if (!Joined)
      Finish();
    LastString = I;
    string(I, Group);
  }
  Finish();
}

void PythonMigrator::string(size_t I, std::vector<StringWord> &Group) {
  const PythonToken &T = Tokens[I];
  StringRef Text = Content.substr(T.Text.Offset, T.Text.Length);
  if (Text.empty())
    return;
  if (T.IsFormat)
    expressions(T.Text);
  if (const BuildRule *R =
          Context.Pack.build(ScriptLanguage::Python, BuildSection::Key, Text);
      isKey(I) && (R || Text == "nvcc")) {
    if (!R) {
      Out.unmapped(T.Text, "key:" + Text, MentionKind::Text);
      return;
    }
    std::optional<std::string> NewText = ScriptWords::target(*R, Text);
    Out.apply(*R, T.Text, "key:" + Text, MentionKind::Text, NewText);
    if (NewText && !R->Keep)
      Out.edit(T.Text, *NewText);
    return;
  }
  if (isEnvironment(I)) {
    Words.variable(T.Text, true);
    return;
  }
  bool Prose = isProse(I);
  size_t Begin = 0;
  std::vector<StringWord> Here;
  unsigned Braces = 0;
  for (size_t J = 0; J <= Text.size(); ++J) {
    if (J < Text.size() && T.IsFormat) {
      if (Text[J] == '{')
        ++Braces;
      else if (Text[J] == '}' && Braces)
        --Braces;
    }
    if (J < Text.size() && (!isSpaceIn(Text, J) || Braces))
      continue;
    if (J > Begin)
      Here.push_back({{T.Text.Offset + uint32_t(Begin), uint32_t(J - Begin)},
                      I,
                      Begin == 0 && J == Text.size()});
    Begin = J + 1;
  }
  if (!Prose) {
    llvm::append_range(Group, Here);
    return;
  }
  for (const StringWord &W : Here)
    Words.word(W.Place, {false, true, false});
}

void PythonMigrator::expressions(Range Text) {
  StringRef Whole = Content.substr(Text.Offset, Text.Length);
  for (const VariableReference &V :
       variablesOf(Whole, ScriptLanguage::Python)) {
    StringRef Inner = Whole.substr(V.Name, V.NameLength);
    size_t Length = 0;
    while (Length < Inner.size() &&
           (llvm::isAlnum(Inner[Length]) || Inner[Length] == '_'))
      ++Length;
    std::string Name = Inner.take_front(Length).str();
    Range At{Text.Offset + uint32_t(V.Name), uint32_t(Length)};
    auto It = Renamed.find(Name);
    auto Full = Imported.find(Name);
    if (It != Renamed.end() && Full != Imported.end()) {
      if (const BuildRule *R = nameRule(Full->second)) {
        Out.apply(*R, At, Full->second, MentionKind::Function, It->second);
        Out.edit(At, It->second);
      }
    } else if (Length && script_names::speaksOfCuda(Name)) {
      Out.word(At, Name, Context.Own.contains(Name));
    }
  }
}

void PythonMigrator::group(const std::vector<StringWord> &Group) {
  std::vector<FlagWord> Flags;
  for (const StringWord &W : Group)
    Flags.push_back({W.Place, Out.slice(W.Place).str(), false});
  // A list with one option of nvcc's is a list for nvcc.
  bool ForNvcc = !mapNvccFlags(Flags, Context.Pack).empty();
  for (FlagWord &F : Flags)
    F.ForNvcc = ForNvcc;
  std::set<size_t> Done;
  for (const FlagChange &Change : mapNvccFlags(Flags, Context.Pack)) {
    for (size_t I = 0; I != Change.Count; ++I)
      Done.insert(Change.First + I);
    flag(Group, Change);
  }
  for (auto [Index, W] : llvm::enumerate(Group)) {
    if (Done.count(Index))
      continue;
    WordUse Use;
    Use.Libraries = inLibraries(W.Token);
    Use.Bare = false;
    Words.word(W.Place, Use);
  }
}

void PythonMigrator::flag(const std::vector<StringWord> &Group,
                          const FlagChange &Change) {
  const StringWord &First = Group[Change.First];
  bool Changes = Change.replaces();
  std::vector<std::string> NewWords = Change.NewWords;
  // A string that is all of a call's arguments cannot go; a second
  // architecture there does no harm.
  bool OnlyArgument = First.IsWhole && text(First.Token - 1) == "(" &&
                      text(First.Token + 1) == ")";
  if (Changes && NewWords.empty() && OnlyArgument) {
    if (!dropStatement(First.Token)) {
      Out.unmapped(First.Place, Change.Name, MentionKind::Text);
      return;
    }
    Words.flag(First.Place, Change.Name, "", Change.What);
    return;
  }
  if (OnlyArgument && Change.What == FlagChange::Chip &&
      dropRepeated(First.Token)) {
    Words.flag(First.Place, Change.Name, "", Change.What);
    return;
  }
  std::string Quote;
  if (First.IsWhole) {
    Range Whole = Tokens[First.Token].Whole;
    Quote = Content.slice(Tokens[First.Token].Text.end(), Whole.end()).str();
  }
  std::string NewText = llvm::join(
      NewWords, First.IsWhole ? Quote + ", " + Quote : std::string(" "));
  Words.flag(First.Place, Change.Name, llvm::join(NewWords, " "), Change.What);
  if (!Changes)
    return;
  for (size_t I = NewText.empty() ? 0 : 1; I < Change.Count; ++I)
    remove(Group[Change.First + I]);
  if (!NewText.empty() && Out.slice(First.Place) != NewText)
    Out.edit(First.Place, NewText);
}

void PythonMigrator::remove(const StringWord &W) {
  if (W.IsWhole) {
    takeItem(W.Token, W.Token);
    return;
  }
  uint32_t Begin = W.Place.Offset, End = W.Place.end();
  Range Text = Tokens[W.Token].Text;
  if (Begin > Text.Offset)
    while (Begin > Text.Offset && Content[Begin - 1] == ' ')
      --Begin;
  else
    while (End < Text.end() && Content[End] == ' ')
      ++End;
  Out.edit({Begin, End - Begin}, "");
}

bool PythonMigrator::dropRepeated(size_t String) {
  if (String + 2 >= Tokens.size() ||
      Tokens[String + 2].What != PythonToken::Newline)
    return false;
  uint32_t Line = Tokens[String].Whole.Offset;
  while (Line > 0 && Content[Line - 1] != '\n')
    --Line;
  StringRef Before = Content.slice(Line, Tokens[String].Whole.Offset);
  bool Repeats = Line == ChipLineEnd && Before == ChipLine;
  ChipLine = Before;
  ChipLineEnd = Tokens[String + 2].Whole.end();
  if (!Repeats)
    return false;
  Out.edit({Line, ChipLineEnd - Line}, "");
  return true;
}

bool PythonMigrator::dropStatement(size_t String) {
  if (text(String - 1) != "(" || text(String + 1) != ")" ||
      String + 2 >= Tokens.size() ||
      Tokens[String + 2].What != PythonToken::Newline)
    return false;
  size_t First = String - 1;
  while (First > 0 && (Tokens[First - 1].What == PythonToken::Name ||
                       text(First - 1) == "."))
    --First;
  if (First > 0 && Tokens[First - 1].What != PythonToken::Newline)
    return false;
  if (!llvm::is_contained({"append", "extend"}, text(String - 2)))
    return false;
  Range At{Tokens[First].Whole.Offset,
           Tokens[String + 1].Whole.end() - Tokens[First].Whole.Offset};
  Out.edit(At, "pass");
  return true;
}

} // namespace cuferry
