//===- MigratePython.cpp - a setup.py under a rule pack -------------------===//

#include "MigrateLanguages.h"
#include "NvccFlags.h"
#include "PythonImports.h"
#include "ScriptDiag.h"
#include "ScriptNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

namespace cuferry {

using llvm::StringRef;

namespace {

/// A word of a string token.
struct StringWord {
  Range Place;
  size_t Token = 0;
  bool IsWhole = false; ///< it is all of the string
};

class PythonMigrator {
public:
  PythonMigrator(const BuildScript &Script, const ScriptContext &Context)
      : Context(Context), Out(Script, Context.Pack, "python"),
        Words(Out, Context, ScriptLanguage::Python, Script.Path),
        Content(Script.Content) {}

  MigratedScript run() {
    bool Unterminated = false;
    Tokens = lexPython(Content, Unterminated);
    if (Unterminated)
      Out.Errors.push_back({1, 1, "string that nothing closes"});
    for (const ImportStatement &S : importsOf(Content, Tokens))
      imports(S);
    for (size_t I = 0; I < Tokens.size(); ++I)
      if (Tokens[I].What == PythonToken::Name && !InImport.count(I))
        I = name(I);
    strings();
    for (const std::string &Line : NewImports)
      if (ImportLine)
        Out.addLines(*ImportLine, *ImportLine, Line);
    return Out.finish();
  }

private:
  StringRef text(size_t I) const {
    if (I >= Tokens.size())
      return "";
    return Content.substr(Tokens[I].Whole.Offset, Tokens[I].Whole.Length);
  }
  bool isString(size_t I) const {
    return I < Tokens.size() && Tokens[I].What == PythonToken::String;
  }
  static std::pair<StringRef, StringRef> splitQualified(StringRef Name) {
    auto [Module, Last] = Name.rsplit('.');
    return Last.empty() ? std::pair<StringRef, StringRef>{"", Module}
                        : std::pair<StringRef, StringRef>{Module, Last};
  }

  const BuildRule *nameRule(StringRef Qualified) const {
    return Context.Pack.build(ScriptLanguage::Python, BuildSection::Name,
                              Qualified);
  }

  /// Of PyTorch's, which pack authors are asked about.
  static bool isTorch(StringRef Qualified) {
    return Qualified.starts_with("torch.");
  }

  void imports(const ImportStatement &S) {
    for (size_t I = S.First; I <= S.Last; ++I)
      InImport.insert(I);
    if (!ImportLine)
      ImportLine = Tokens[S.Last].Whole.end();
    struct Move {
      const ImportedName *Name;
      const BuildRule *Rule;
      std::string Module, NewName;
    };
    std::vector<Move> Moves;
    size_t Staying = 0;
    for (const ImportedName &N : S.Names) {
      Imported[N.Local] = N.Qualified;
      const BuildRule *R = S.IsFrom ? nameRule(N.Qualified) : nullptr;
      Range At = Tokens[N.Token].Whole;
      if (!R || R->Keep || R->Unsupported || !R->To) {
        ++Staying;
        if (R) {
          Out.apply(*R, At, N.Qualified, MentionKind::Function, std::nullopt);
          added(*R, S);
        } else if (script_names::speaksOfCuda(N.Qualified)) {
          if (isTorch(N.Qualified) && S.IsFrom)
            Out.unmapped(At, N.Qualified, MentionKind::Function);
          else
            Out.word(At, N.Qualified, Context.Own.contains(text(N.Token)));
        }
        continue;
      }
      std::string NewName = *ScriptWords::target(*R, N.Qualified);
      auto [Module, Last] = splitQualified(NewName);
      Out.apply(*R, At, N.Qualified, MentionKind::Function, Last.str());
      Moves.push_back({&N, R, Module.str(), Last.str()});
      if (!N.HasAlias)
        Renamed[N.Local] = Last.str();
      added(*R, S);
    }
    if (Moves.empty())
      return;
    bool OneModule = llvm::all_of(
        Moves, [&](const Move &M) { return M.Module == Moves[0].Module; });
    if (OneModule && !Staying) {
      Out.edit(S.Module, Moves[0].Module);
      for (const Move &M : Moves)
        Out.edit(Tokens[M.Name->Token].Whole, M.NewName);
      return;
    }
    // Some stay: what moves gets a line of its own.
    std::map<std::string, std::string> Lines;
    for (const Move &M : Moves) {
      size_t First = M.Name->Token, Last = First;
      std::string As;
      if (M.Name->HasAlias) {
        Last = First + 2;
        As = " as " + M.Name->Local;
      }
      std::string &Line = Lines[M.Module];
      Line += (Line.empty() ? "" : ", ") + M.NewName + As;
      takeItem(First, Last);
    }
    for (const auto &[Module, Names] : Lines)
      Out.addLines(Tokens[S.Last].Whole.end(), Tokens[S.First].Whole.Offset,
                   "from " + Module + " import " + Names);
  }

  void added(const BuildRule &R, const ImportStatement &S) {
    if (!R.Add.empty() && !Content.contains(R.Add) &&
        Added.insert(R.Add).second)
      Out.addLines(Tokens[S.Last].Whole.end(), Tokens[S.First].Whole.Offset,
                   R.Add);
  }

  /// Takes tokens of a list away, with a comma and the blanks beside it.
  void takeItem(size_t First, size_t Last) {
    uint32_t Begin = Tokens[First].Whole.Offset, End = Tokens[Last].Whole.end();
    if (text(Last + 1) == ",") {
      End = Tokens[Last + 1].Whole.end();
      while (End < Content.size() && Content[End] == ' ')
        ++End;
      // Its own line goes whole.
      uint32_t Line = Begin;
      while (Line > 0 &&
             (Content[Line - 1] == ' ' || Content[Line - 1] == '\t'))
        --Line;
      if (Line > 0 && Content[Line - 1] == '\n' && End < Content.size() &&
          (Content[End] == '\n' || Content[End] == '\r')) {
        Begin = Line;
        End += Content[End] == '\r' ? 2 : 1;
      }
    } else {
      // The last one: the comma in front goes, also of items that went before.
      size_t Before = First;
      while (Before > 0 &&
             (Before == First || Out.isRemoved(Tokens[Before].Whole)))
        --Before;
      if (text(Before) == ",")
        Begin = Tokens[Before].Whole.Offset;
    }
    Out.edit({Begin, End - Begin}, "");
  }

  /// A name with what is behind its dots; gives the last token looked at.
  size_t name(size_t I) {
    if (I > 0 && text(I - 1) == ".")
      return I;
    size_t Last = I;
    std::string Chain = text(I).str();
    while (text(Last + 1) == "." && Last + 2 < Tokens.size() &&
           Tokens[Last + 2].What == PythonToken::Name) {
      Last += 2;
      Chain += "." + text(Last).str();
    }
    auto It = Imported.find(text(I).str());
    std::string Qualified = It == Imported.end()
                                ? Chain
                                : It->second + Chain.substr(text(I).size());
    // The longest part that a rule speaks of.
    for (size_t End = Last;; End -= 2) {
      std::string Part = Qualified;
      for (size_t Drop = Last; Drop > End; Drop -= 2)
        Part = Part.substr(0, Part.rfind('.'));
      if (It != Imported.end())
        if (const BuildRule *R = nameRule(Part)) {
          use(*R, I, End, Part);
          return Last;
        }
      if (End == I)
        break;
    }
    Range At{Tokens[I].Whole.Offset,
             Tokens[Last].Whole.end() - Tokens[I].Whole.Offset};
    if (!script_names::speaksOfCuda(Chain))
      return Last;
    if (It != Imported.end() && isTorch(Qualified))
      Out.unmapped(At, Qualified, MentionKind::Function);
    else
      Out.word(At, Chain, Context.Own.contains(text(I)));
    return Last;
  }

  void use(const BuildRule &R, size_t First, size_t Last,
           const std::string &Qualified) {
    Range At{Tokens[First].Whole.Offset,
             Tokens[Last].Whole.end() - Tokens[First].Whole.Offset};
    std::optional<std::string> NewText = ScriptWords::target(R, Qualified);
    if (!NewText || R.Keep || R.Unsupported) {
      Out.apply(R, At, Qualified, MentionKind::Function, std::nullopt);
      return;
    }
    auto It = Renamed.find(text(First).str());
    if (First == Last && It != Renamed.end())
      NewText = It->second;
    else if (First == Last && Imported.count(text(First).str())) {
      Out.kept(At, Qualified, MentionKind::Function); // an alias
      return;
    } else if (!R.Add.empty() && !Content.contains(R.Add) &&
               Added.insert(R.Add).second) {
      NewImports.push_back(R.Add);
    } else if (R.Add.empty() && StringRef(*NewText).split('.').first !=
                                    StringRef(Qualified).split('.').first) {
      std::string Line = "import " + splitQualified(*NewText).first.str();
      if (!Content.contains(Line) && Added.insert(Line).second)
        NewImports.push_back(Line);
    }
    Out.apply(R, At, Qualified, MentionKind::Function, NewText);
    Out.edit(At, *NewText);
  }

  // Strings

  /// Where a string is no value but a text: a docstring, or a sentence.
  bool isProse(size_t I) const {
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

  bool isKey(size_t I) const {
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

  bool isEnvironment(size_t I) const {
    if (I < 2)
      return false;
    if (text(I - 1) == "[" && text(I - 2) == "environ")
      return true;
    return text(I - 1) == "(" &&
           (text(I - 2) == "getenv" || text(I - 2) == "putenv" ||
            (I >= 4 && text(I - 3) == "." && text(I - 4) == "environ"));
  }

  /// In libraries=['cudart', ..] or libraries += [..].
  bool inLibraries(size_t I) const {
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

  void strings() {
    std::vector<StringWord> Group;
    size_t LastString = 0;
    auto Finish = [&] {
      group(Group);
      Group.clear();
    };
    for (size_t I = 0; I < Tokens.size(); ++I) {
      if (!isString(I))
        continue;
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

  static bool isSpaceIn(StringRef Text, size_t I) {
    return Text[I] == ' ' || Text[I] == '\t' || Text[I] == '\n' ||
           Text[I] == '\r';
  }

  void string(size_t I, std::vector<StringWord> &Group) {
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

  /// Names in the braces of an f-string.
  void expressions(Range Text) {
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

  void group(const std::vector<StringWord> &Group) {
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

  void flag(const std::vector<StringWord> &Group, const FlagChange &Change) {
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
    Words.flag(First.Place, Change.Name, llvm::join(NewWords, " "),
               Change.What);
    if (!Changes)
      return;
    for (size_t I = NewText.empty() ? 0 : 1; I < Change.Count; ++I)
      remove(Group[Change.First + I]);
    if (!NewText.empty() && Out.slice(First.Place) != NewText)
      Out.edit(First.Place, NewText);
  }

  void remove(const StringWord &W) {
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

  /// `flags.append("arch=..")` right below a line that gave the same list an
  /// architecture goes whole.
  bool dropRepeated(size_t String) {
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

  /// `flags.append("-lineinfo")` as a whole statement becomes `pass`.
  bool dropStatement(size_t String) {
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

  const ScriptContext &Context;
  ScriptWriter Out;
  ScriptWords Words;
  StringRef Content;
  std::vector<PythonToken> Tokens;
  std::set<size_t> InImport;
  std::map<std::string, std::string> Imported; ///< local name to full name
  std::map<std::string, std::string> Renamed;  ///< local name to new one
  std::set<std::string> Added;
  std::vector<std::string> NewImports;
  StringRef ChipLine;       ///< what a line had before its architecture
  uint32_t ChipLineEnd = 0; ///< where the line ended
  std::optional<uint32_t> ImportLine; ///< end of the first import
};

} // namespace

void gatherPython(const BuildScript &Script, ScriptContext &Context) {
  StringRef Content = Script.Content;
  bool Unterminated = false;
  std::vector<PythonToken> Tokens = lexPython(Content, Unterminated);
  auto Text = [&](size_t I) {
    return I < Tokens.size()
               ? Content.substr(Tokens[I].Whole.Offset, Tokens[I].Whole.Length)
               : StringRef();
  };
  for (size_t I = 0; I < Tokens.size(); ++I) {
    if (Tokens[I].What != PythonToken::Name)
      continue;
    bool IsAssigned = Text(I + 1) == "=" && Text(I + 2) != "=";
    bool IsDefined = I > 0 && (Text(I - 1) == "def" || Text(I - 1) == "class" ||
                               Text(I - 1) == "for" || Text(I - 1) == "as");
    bool IsParameter =
        I > 0 && (Text(I - 1) == "(" || Text(I - 1) == ",") &&
        (Text(I + 1) == "," || Text(I + 1) == ")" || Text(I + 1) == ":");
    if (IsAssigned || IsDefined || IsParameter)
      Context.Own.insert(Text(I));
  }
}

MigratedScript migratePython(const BuildScript &Script,
                             const ScriptContext &Context) {
  return PythonMigrator(Script, Context).run();
}

} // namespace cuferry
