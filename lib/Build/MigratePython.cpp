//===- MigratePython.cpp - a setup.py under a rule pack -------------------===//

#include "PythonMigrator.h"
#include "ScriptNames.h"
#include "llvm/ADT/STLExtras.h"
#include <map>

namespace cuferry {

using llvm::StringRef;

static std::pair<StringRef, StringRef> splitQualified(StringRef Name) {
  auto [Module, Last] = Name.rsplit('.');
  return Last.empty() ? std::pair<StringRef, StringRef>{"", Module}
                      : std::pair<StringRef, StringRef>{Module, Last};
}

/// Of PyTorch's, which pack authors are asked about.
static bool isTorch(StringRef Qualified) {
  return Qualified.starts_with("torch.");
}

MigratedScript PythonMigrator::run() {
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

StringRef PythonMigrator::text(size_t I) const {
  if (I >= Tokens.size())
    return "";
  return Content.substr(Tokens[I].Whole.Offset, Tokens[I].Whole.Length);
}

bool PythonMigrator::isString(size_t I) const {
  return I < Tokens.size() && Tokens[I].What == PythonToken::String;
}

const BuildRule *PythonMigrator::nameRule(StringRef Qualified) const {
  return Context.Pack.build(ScriptLanguage::Python, BuildSection::Name,
                            Qualified);
}

void PythonMigrator::imports(const ImportStatement &S) {
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

void PythonMigrator::added(const BuildRule &R, const ImportStatement &S) {
  if (!R.Add.empty() && !Content.contains(R.Add) && Added.insert(R.Add).second)
    Out.addLines(Tokens[S.Last].Whole.end(), Tokens[S.First].Whole.Offset,
                 R.Add);
}

void PythonMigrator::takeItem(size_t First, size_t Last) {
  uint32_t Begin = Tokens[First].Whole.Offset, End = Tokens[Last].Whole.end();
  if (text(Last + 1) == ",") {
    End = Tokens[Last + 1].Whole.end();
    while (End < Content.size() && Content[End] == ' ')
      ++End;
    // Its own line goes whole.
    uint32_t Line = Begin;
    while (Line > 0 && (Content[Line - 1] == ' ' || Content[Line - 1] == '\t'))
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

size_t PythonMigrator::name(size_t I) {
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
  std::string Qualified =
      It == Imported.end() ? Chain : It->second + Chain.substr(text(I).size());
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

void PythonMigrator::use(const BuildRule &R, size_t First, size_t Last,
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
    if (!IsAssigned)
      continue;
    // home = os.environ.get("CUDA_HOME", "/usr/local/cuda")
    bool IsRoot = false, IsBelow = false;
    for (size_t J = I + 2;
         J < Tokens.size() && Tokens[J].What != PythonToken::Newline; ++J) {
      StringRef Value = textAt(Content, Tokens[J].Text);
      IsBelow |= Text(J) == "join" || Text(J) == "+" || Tokens[J].IsFormat;
      if (Tokens[J].What == PythonToken::String)
        IsRoot |= script_names::is(CudaWord::ToolkitRoot, Value) ||
                  ScriptWords::isToolkitPath(Value);
      else if (Tokens[J].What == PythonToken::Name)
        IsRoot |= script_names::is(CudaWord::ToolkitRoot, Text(J));
    }
    if (IsRoot && !IsBelow)
      Context.ToolkitVariables.insert(Text(I));
  }
}

MigratedScript migratePython(const BuildScript &Script,
                             const ScriptContext &Context) {
  return PythonMigrator(Script, Context).run();
}

} // namespace cuferry
