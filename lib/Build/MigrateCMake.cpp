//===- MigrateCMake.cpp - a CMake file under a rule pack ------------------===//

#include "CMakeSyntax.h"
#include "MigrateLanguages.h"
#include "NvccFlags.h"
#include "ScriptDiag.h"
#include "ScriptNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

/// A word with the argument that it stands in.
struct PlacedWord {
  CMakeWord Word;
  size_t Argument = 0;
  bool IsWhole = false; ///< it is all of its argument
};

/// Words that no list of options or files has side by side.
bool isEnglish(StringRef Text) {
  llvm::SmallVector<StringRef> Words;
  llvm::SplitString(Text, Words);
  return llvm::count_if(Words, [](StringRef W) {
           return llvm::is_contained({"the", "a", "an", "is", "be", "will",
                                      "to", "of", "for", "in", "with", "and",
                                      "or", "if", "not", "should", "only"},
                                     W);
         }) >= 2;
}

bool setsPropertiesOf(StringRef Command) {
  return llvm::is_contained(
      {"set_target_properties", "set_source_files_properties", "set_property",
       "set_directory_properties", "get_target_property", "get_property",
       "get_source_file_property", "set_tests_properties"},
      Command);
}

/// A command of the project's own is taken at its name: register_link_library.
bool linksLibraries(StringRef Command, const ScriptContext &Context) {
  if (Context.Own.contains(Command) &&
      (Command.contains("link") || Command.contains("librar")))
    return true;
  return llvm::is_contained({"target_link_libraries", "link_libraries",
                             "find_library", "cuda_add_library",
                             "check_library_exists"},
                            Command);
}

class CMakeMigrator {
public:
  CMakeMigrator(const BuildScript &Script, const ScriptContext &Context)
      : Context(Context), Out(Script, Context.Pack, "cmake"),
        Words(Out, Context, ScriptLanguage::CMake, Script.Path),
        Content(Script.Content) {}

  MigratedScript run() {
    CMakeFile File = parseCMake(Content);
    for (const CMakeCommand &C : File.Commands)
      command(C);
    for (const CMakeError &E : File.Errors) {
      StringRef Before = Content.take_front(E.Offset);
      Out.Errors.push_back({uint32_t(Before.count('\n') + 1),
                            uint32_t(E.Offset - (Before.rfind('\n') + 1) + 1),
                            E.Message});
    }
    if (!File.Errors.empty())
      sweep(File);
    return Out.finish();
  }

private:
  /// What a broken file has outside of its commands is listed at least.
  void sweep(const CMakeFile &File) {
    size_t At = 0;
    auto Gap = [&](size_t Begin, size_t End) {
      for (size_t I = Begin; I < End;) {
        if (llvm::isSpace(Content[I]) || Content[I] == '(' ||
            Content[I] == ')' || Content[I] == '"') {
          ++I;
          continue;
        }
        size_t J = I;
        while (J < End && !llvm::isSpace(Content[J]) && Content[J] != '(' &&
               Content[J] != ')' && Content[J] != '"')
          ++J;
        Words.word({uint32_t(I), uint32_t(J - I)}, {false, true, false});
        I = J;
      }
    };
    std::vector<Range> Taken;
    for (const CMakeCommand &C : File.Commands)
      Taken.push_back(C.Whole);
    llvm::append_range(Taken, File.Comments);
    llvm::sort(Taken);
    for (Range R : Taken) {
      if (R.Offset > At)
        Gap(At, R.Offset);
      At = std::max<size_t>(At, R.end());
    }
    Gap(At, Content.size());
  }

  StringRef argument(const CMakeCommand &C, size_t I) const {
    return I < C.Args.size() ? textAt(Content, C.Args[I].Text) : "";
  }

  bool hasCudaSources(const CMakeCommand &C) const {
    for (const CMakeArgument &A : C.Args) {
      if (A.What == CMakeArgument::Bracket)
        continue;
      for (const CMakeWord &W : splitArgument(Content, A.Text)) {
        StringRef Text = textAt(Content, W.Place);
        if (Text.ends_with(".cu"))
          return true;
        for (const VariableReference &V :
             variablesOf(Text, ScriptLanguage::CMake))
          if (Context.CudaSourceVariables.contains(
                  Text.substr(V.Name, V.NameLength)))
            return true;
      }
    }
    return false;
  }

  void command(const CMakeCommand &C) {
    std::string Name = textAt(Content, C.Name).lower();
    commandName(C, Name);
    const BuildRule *Pattern = patternFor(C, Name);

    std::vector<PlacedWord> All;
    for (auto [Index, A] : llvm::enumerate(C.Args)) {
      if (A.What == CMakeArgument::Paren)
        continue;
      if (A.What == CMakeArgument::Bracket) {
        prose(A.Text);
        continue;
      }
      auto Split = splitArgument(Content, A.Text);
      for (CMakeWord &W : Split)
        All.push_back({std::move(W), Index, Split.size() == 1});
    }
    if (Pattern)
      literals(C, *Pattern);
    if (Name == "message") {
      for (const PlacedWord &W : All)
        Words.word(W.Word.Place, {false, true, false});
    } else {
      llvm::erase_if(All, [&](const PlacedWord &W) {
        if (!isSentence(C.Args[W.Argument]))
          return false;
        Words.word(W.Word.Place, {false, true, false});
        return true;
      });
      packages(C, Name);
      languages(C, Name);
      if (setsPropertiesOf(Name))
        properties(C, Name);
      flags(C, Name, All);
      for (const PlacedWord &W : All)
        word(C, Name, W);
    }
    if (Pattern)
      rewrite(C, *Pattern);
  }

  /// A quoted text for people: a help text, a description.
  bool isSentence(const CMakeArgument &A) const {
    if (A.What != CMakeArgument::Quoted)
      return false;
    StringRef Text = textAt(Content, A.Text).trim();
    if (isEnglish(Text))
      return true;
    auto [First, Rest] = Text.split(' ');
    if (Rest.trim().empty() || Text.contains(';') || First == "nvcc" ||
        First.find_first_of("-/$@<>=") != StringRef::npos ||
        ScriptWords::isCudaSource(First))
      return false;
    return llvm::isAlpha(First.empty() ? ' ' : First[0]) ||
           First.starts_with("[");
  }

  void prose(Range Text) {
    for (const CMakeWord &W : splitArgument(Content, Text))
      Words.word(W.Place, {false, true, false});
  }

  void commandName(const CMakeCommand &C, const std::string &Name) {
    const BuildRule *R =
        Context.Pack.build(ScriptLanguage::CMake, BuildSection::Command, Name);
    if (R && R->WithCudaSources && !hasCudaSources(C))
      R = nullptr;
    std::string Shown = Name + "()";
    if (R) {
      std::optional<std::string> NewText = ScriptWords::target(*R, Name);
      Out.apply(*R, C.Name, Shown, MentionKind::Function, NewText);
      if (NewText)
        Out.edit(C.Name, *NewText);
      if (!R->Add.empty())
        Out.addLines(C.Whole.end(), C.Whole.Offset, R->Add);
    } else if (script_names::isCMakeCommand(Name)) {
      // A pattern speaks of the command with its arguments.
      if (!patternFor(C, Name))
        Out.unmapped(C.Name, Shown, MentionKind::Function);
    } else if (script_names::speaksOfCuda(Name)) {
      Out.word(C.Name, Shown, Context.Own.contains(Name));
    }
  }

  const BuildRule *patternFor(const CMakeCommand &C, StringRef Name) const {
    const BuildRule *Best = nullptr;
    size_t BestLiterals = 0;
    for (const BuildRule &R : Context.Pack.Build) {
      if (!R.IsPattern || R.Language != ScriptLanguage::CMake ||
          R.Name != Name || (R.WithCudaSources && !hasCudaSources(C)))
        continue;
      if (Best && R.Depth > Best->Depth)
        break;
      if (llvm::any_of(R.Args, [&](const PatternArg &A) {
            return A.What == PatternArg::Literal && Context.isLeftover(A.Name);
          }))
        continue;
      size_t Literals = 0;
      if (!fits(C, R, Literals))
        continue;
      if (!Best || Literals > BestLiterals) {
        Best = &R;
        BestLiterals = Literals;
      }
    }
    return Best;
  }

  bool fits(const CMakeCommand &C, const BuildRule &R, size_t &Literals) const {
    bool HasRest = !R.Args.empty() && R.Args.back().What == PatternArg::Rest;
    size_t Fixed = R.Args.size() - HasRest;
    if (C.Args.size() < Fixed || (!HasRest && C.Args.size() != Fixed))
      return false;
    for (size_t I = 0; I != Fixed; ++I) {
      if (C.Args[I].What == CMakeArgument::Paren)
        return false;
      if (R.Args[I].What != PatternArg::Literal)
        continue;
      if (argument(C, I) != R.Args[I].Name)
        return false;
      ++Literals;
    }
    return true;
  }

  /// The words that a pattern asks for are its own: their finding is the
  /// pattern's.
  void literals(const CMakeCommand &C, const BuildRule &R) {
    bool IsFirst = true;
    for (size_t I = 0; I != R.Args.size(); ++I) {
      if (R.Args[I].What != PatternArg::Literal ||
          !script_names::speaksOfCuda(R.Args[I].Name))
        continue;
      Range At = C.Args[I].Text;
      std::string Name =
          IsFirst ? R.Name + "(" + R.Args[I].Name + ")" : R.Args[I].Name;
      Out.apply(R, At, Name, MentionKind::Function,
                R.To ? std::optional<std::string>("") : std::nullopt);
      IsFirst = false;
    }
    // No word of it speaks of CUDA: the command's name stands for it.
    if (IsFirst)
      Out.apply(R, C.Name, R.Name + "()", MentionKind::Function,
                R.To ? std::optional<std::string>("") : std::nullopt);
  }

  /// The words of \p R as flags in one string.
  std::string joined(Range R) {
    std::string Text = Out.take(R);
    std::string Flat;
    unsigned Depth = 0;
    for (size_t I = 0; I != Text.size(); ++I) {
      char Ch = Text[I];
      if (Ch == '$' && I + 1 < Text.size() &&
          (Text[I + 1] == '<' || Text[I + 1] == '{'))
        ++Depth;
      else if (Depth && (Ch == '>' || Ch == '}'))
        --Depth;
      bool IsGap = !Depth && (Ch == ';' || llvm::isSpace(Ch));
      if (!IsGap)
        Flat += Ch;
      else if (!Flat.empty() && Flat.back() != ' ')
        Flat += ' ';
    }
    while (!Flat.empty() && Flat.back() == ' ')
      Flat.pop_back();
    return Flat;
  }

  void rewrite(const CMakeCommand &C, const BuildRule &R) {
    if (!R.Add.empty())
      Out.addLines(C.Whole.end(), C.Whole.Offset, R.Add);
    if (R.Name == "find_package")
      needs(C);
    if (!R.To)
      return;
    std::string New;
    auto InQuotes = [&] { return llvm::count(New, '"') % 2 == 1; };
    for (const TemplatePiece &P : R.Pieces) {
      if (P.What == TemplatePiece::Literal) {
        New += P.Text;
        continue;
      }
      size_t Index = 0;
      while (R.Args[Index].Name != P.Text ||
             R.Args[Index].What == PatternArg::Literal)
        ++Index;
      if (P.What == TemplatePiece::Hole) {
        const CMakeArgument &A = C.Args[Index];
        New += InQuotes() ? joined(A.Text) : Out.take(A.Whole);
        continue;
      }
      if (Index >= C.Args.size()) { // nothing is left for it
        while (!New.empty() && New.back() == ' ')
          New.pop_back();
        continue;
      }
      if (!InQuotes()) {
        Range All{C.Args[Index].Whole.Offset,
                  C.Args.back().Whole.end() - C.Args[Index].Whole.Offset};
        New += Out.take(All);
        continue;
      }
      std::string Flags;
      for (; Index < C.Args.size(); ++Index) {
        std::string Part = joined(C.Args[Index].Text);
        if (!Part.empty())
          Flags += (Flags.empty() ? "" : " ") + Part;
      }
      New += Flags;
    }
    for (size_t I = 0; I != R.Args.size(); ++I)
      if (R.Args[I].What == PatternArg::Literal &&
          script_names::speaksOfCuda(R.Args[I].Name)) {
        Out.setReplacement(C.Args[I].Text, New);
        break;
      }
    // Further lines are indented as the command is.
    size_t Line = Content.rfind('\n', C.Whole.Offset);
    Line = Line == StringRef::npos ? 0 : Line + 1;
    StringRef Indent = Content.slice(Line, C.Whole.Offset);
    if (Indent.trim(" \t").empty()) {
      std::string Indented;
      for (char Ch : New) {
        Indented += Ch;
        if (Ch == '\n')
          Indented += Indent.str();
      }
      New = std::move(Indented);
      // A command that goes takes its line along.
      size_t End = Content.find('\n', C.Whole.end());
      if (New.empty() && End != StringRef::npos && R.Add.empty() &&
          Content.slice(C.Whole.end(), End).trim(" \t\r").empty()) {
        Out.edit({uint32_t(Line), uint32_t(End + 1 - Line)}, "");
        return;
      }
    }
    Out.edit(C.Whole, std::move(New));
  }

  void needs(const CMakeCommand &C) {
    for (const std::string &Line : Context.Needs)
      Out.addLines(C.Whole.end(), C.Whole.Offset, Line);
  }

  void packages(const CMakeCommand &C, StringRef Name) {
    if (Name != "find_package" && Name != "find_dependency")
      return;
    StringRef Package = argument(C, 0);
    if (C.Args.empty() || Out.hasFinding(C.Args[0].Text))
      return;
    std::string Shown = "find_package(" + Package.str() + ")";
    if (const BuildRule *R = Context.Pack.build(
            ScriptLanguage::CMake, BuildSection::Package, Package)) {
      std::optional<std::string> NewText = ScriptWords::target(*R, Package);
      Out.apply(*R, C.Args[0].Text, Shown, MentionKind::Function, NewText);
      if (NewText && !R->Keep)
        Out.edit(C.Args[0].Text, *NewText);
      if (!R->Add.empty())
        Out.addLines(C.Whole.end(), C.Whole.Offset, R->Add);
      needs(C);
    } else if (Package == "CUDA" || Package == "CUDAToolkit") {
      Out.unmapped(C.Args[0].Text, Shown, MentionKind::Function);
    }
  }

  /// Replaces the language named at argument \p Index, or takes it away where
  /// its counterpart is named already.
  void language(const CMakeCommand &C, size_t Index, bool IsList) {
    const CMakeArgument &A = C.Args[Index];
    const BuildRule *R = Context.Pack.build(ScriptLanguage::CMake,
                                            BuildSection::Language, "CUDA");
    if (!R) {
      Out.unmapped(A.Text, "language:CUDA", MentionKind::Text);
      return;
    }
    std::optional<std::string> NewText = ScriptWords::target(*R, "CUDA");
    bool IsThere = false;
    if (NewText && IsList)
      for (size_t I = 0; I != C.Args.size(); ++I)
        IsThere |= I != Index && argument(C, I) == *NewText;
    if (IsThere)
      NewText = "";
    Out.apply(*R, A.Text, "language:CUDA", MentionKind::Text, NewText);
    if (NewText && NewText->empty())
      removeArgument(A);
    else if (NewText)
      Out.edit(A.Text, *NewText);
    if (IsList && !R->Add.empty())
      Out.addLines(C.Whole.end(), C.Whole.Offset, R->Add);
  }

  void languages(const CMakeCommand &C, StringRef Name) {
    if (Name == "project") {
      for (size_t I = 1; I < C.Args.size(); ++I)
        if (argument(C, I) == "CUDA")
          language(C, I, /*IsList=*/true);
    } else if (Name == "enable_language") {
      for (size_t I = 0; I < C.Args.size(); ++I)
        if (argument(C, I) == "CUDA")
          language(C, I, /*IsList=*/true);
    } else if (Name == "check_language") {
      if (argument(C, 0) == "CUDA")
        language(C, 0, /*IsList=*/false);
    } else if (Name == "if" || Name == "elseif") {
      for (size_t I = 0; I + 1 < C.Args.size(); ++I)
        if (argument(C, I) == "CUDA" && argument(C, I + 1) == "IN_LIST")
          language(C, I, /*IsList=*/false);
    }
  }

  void properties(const CMakeCommand &C, StringRef Name) {
    bool Gets = Name.starts_with("get");
    for (size_t I = 0; I < C.Args.size(); ++I) {
      StringRef Property = argument(C, I);
      if ((Property == "LANGUAGE" || Property == "LINKER_LANGUAGE") &&
          argument(C, I + 1) == "CUDA") {
        const BuildRule *R =
            Context.Pack.build(ScriptLanguage::CMake, BuildSection::Property,
                               Property.str() + " CUDA");
        if (R && R->To && !R->Value.empty()) {
          Out.apply(*R, C.Args[I].Text, Property + " CUDA",
                    MentionKind::Variable, *R->To + " " + R->Value);
          Out.edit(C.Args[I].Text, *R->To);
          Out.edit(C.Args[I + 1].Whole, R->Value);
          Replaced.push_back(C.Args[I + 1].Whole);
          continue;
        }
        language(C, I + 1, /*IsList=*/false);
        continue;
      }
      Range At = C.Args[I].Text;
      if (Out.hasFinding(At) || C.Args[I].What != CMakeArgument::Unquoted)
        continue;
      const BuildRule *R = Context.Pack.build(ScriptLanguage::CMake,
                                              BuildSection::Property, Property);
      bool IsProperty = script_names::isCMakeProperty(Property);
      if (!R || !IsProperty) {
        if (IsProperty)
          Out.unmapped(At, Property, MentionKind::Variable);
        continue;
      }
      std::optional<std::string> NewText = ScriptWords::target(*R, Property);
      Out.apply(*R, At, Property, MentionKind::Variable, NewText);
      if (!NewText || R->Keep)
        continue;
      Out.edit(At, *NewText);
      if (R->Value.empty() || Gets || I + 1 >= C.Args.size())
        continue;
      // set_property gives one property any number of values.
      size_t Last = Name == "set_property" ? C.Args.size() - 1 : I + 1;
      Range Values{C.Args[I + 1].Whole.Offset,
                   C.Args[Last].Whole.end() - C.Args[I + 1].Whole.Offset};
      Out.edit(Values, R->Value);
      Replaced.push_back(Values);
    }
  }

  void removeArgument(const CMakeArgument &A) {
    uint32_t Begin = A.Whole.Offset, End = A.Whole.end();
    while (Begin > 0 &&
           (Content[Begin - 1] == ' ' || Content[Begin - 1] == '\t'))
      --Begin;
    bool StartsLine = Begin > 0 && Content[Begin - 1] == '\n';
    bool EndsLine =
        End < Content.size() && (Content[End] == '\n' || Content[End] == '\r');
    if (StartsLine && EndsLine) {
      --Begin;
      if (Begin > 0 && Content[Begin - 1] == '\r')
        --Begin;
    } else if (StartsLine) {
      Begin = A.Whole.Offset; // the line goes on with something else
      while (End < Content.size() && Content[End] == ' ')
        ++End;
    } else if (Begin > 0 && Content[Begin - 1] == '(') {
      while (End < Content.size() && Content[End] == ' ')
        ++End;
    }
    Out.edit({Begin, End - Begin}, "");
  }

  void removeWord(const CMakeCommand &C, const PlacedWord &W) {
    const CMakeArgument &A = C.Args[W.Argument];
    if (W.IsWhole && !W.Word.InExpression) {
      removeArgument(A);
      return;
    }
    uint32_t Begin = W.Word.Place.Offset, End = W.Word.Place.end();
    auto IsGap = [&](char Ch) { return Ch == ' ' || Ch == ';' || Ch == '\t'; };
    if (Begin > A.Text.Offset && IsGap(Content[Begin - 1]))
      while (Begin > A.Text.Offset && IsGap(Content[Begin - 1]))
        --Begin;
    else
      while (End < A.Text.end() && IsGap(Content[End]))
        ++End;
    Out.edit({Begin, End - Begin}, "");
  }

  /// What stands between flags that are put where one was.
  StringRef separator(const CMakeCommand &C, StringRef Name,
                      const PlacedWord &W) const {
    const CMakeArgument &A = C.Args[W.Argument];
    if (W.Word.InExpression)
      return ";";
    StringRef Text = textAt(Content, A.Text);
    if (A.What == CMakeArgument::Unquoted)
      return Text.contains(';') ? ";" : " ";
    if (Text.contains(';'))
      return ";";
    bool IsList = W.IsWhole && Name != "string" &&
                  !(Name == "set" && argument(C, 0).starts_with("CMAKE_"));
    return IsList ? "\" \"" : " ";
  }

  void flags(const CMakeCommand &C, StringRef Name,
             const std::vector<PlacedWord> &All) {
    StringRef First = argument(C, 0);
    if (Name == "list")
      First = argument(C, 1);
    bool ForNvcc = Name.starts_with("cuda_") ||
                   First.contains_insensitive("cuda") ||
                   First.contains_insensitive("nvcc") ||
                   First.contains_insensitive("gencode");
    for (const PlacedWord &W : All)
      ForNvcc |= textAt(Content, W.Word.Place).contains_insensitive("nvcc") &&
                 (Name == "add_custom_command" || Name == "execute_process");
    std::vector<FlagWord> Flags;
    for (const PlacedWord &W : All)
      Flags.push_back({W.Word.Place, textAt(Content, W.Word.Place).str(),
                       ForNvcc || W.Word.InCudaExpression});
    for (const FlagChange &Change : mapNvccFlags(Flags, Context.Pack)) {
      const PlacedWord &W = All[Change.First];
      const PlacedWord &Last = All[Change.First + Change.Count - 1];
      Range At{W.Word.Place.Offset,
               Last.Word.Place.end() - W.Word.Place.Offset};
      // A finding shows one line where it can.
      Range Shown = W.Argument == Last.Argument ? At : W.Word.Place;
      std::string NewText = llvm::join(Change.NewWords, separator(C, Name, W));
      Words.flag(Shown, Change.Name, NewText, Change.What);
      for (size_t I = 0; I != Change.Count; ++I)
        Done.push_back(All[Change.First + I].Word.Place);
      if (!Change.replaces())
        continue;
      for (size_t I = 1; I < Change.Count; ++I)
        removeWord(C, All[Change.First + I]);
      if (NewText.empty())
        removeWord(C, W);
      else if (NewText != textAt(Content, W.Word.Place))
        Out.edit(W.Word.Place, NewText);
    }
  }

  bool isDone(Range R) const {
    return llvm::any_of(Done, [&](Range D) { return D == R; }) ||
           llvm::any_of(Replaced, [&](Range D) { return D.contains(R); });
  }

  void word(const CMakeCommand &C, StringRef Name, const PlacedWord &W) {
    Range At = W.Word.Place;
    StringRef Text = textAt(Content, At);
    if (Out.hasFinding(At) || isDone(At))
      return;
    if (!W.Word.Expression.empty()) {
      std::string Key = W.Word.Expression + ":" + Text.str();
      if (const BuildRule *R = Context.Pack.build(
              ScriptLanguage::CMake, BuildSection::Expression, Key)) {
        std::optional<std::string> NewText = ScriptWords::target(*R, Key);
        // What stands behind the colon.
        if (NewText)
          NewText = StringRef(*NewText).split(':').second.str();
        Out.apply(*R, At, Key, MentionKind::Text, NewText);
        if (NewText && !R->Keep)
          Out.edit(At, *NewText);
        return;
      }
      bool IsLanguage = StringRef(W.Word.Expression).contains("LANG");
      if (IsLanguage && Text == "CUDA") {
        Out.unmapped(At, Key, MentionKind::Text);
        return;
      }
    }
    const CMakeArgument &A = C.Args[W.Argument];
    bool IsQuotedText = A.What == CMakeArgument::Quoted && !W.IsWhole &&
                        textAt(Content, A.Text).contains(' ');
    bool IsOperand = llvm::is_contained({"if", "elseif", "while"}, Name);
    WordUse Use;
    Use.Libraries = linksLibraries(Name, Context) &&
                    (W.Argument > 0 || Context.Own.contains(Name));
    Use.Bare =
        !IsQuotedText && (A.What == CMakeArgument::Unquoted || IsOperand);
    Words.word(At, Use);
  }

  const ScriptContext &Context;
  ScriptWriter Out;
  ScriptWords Words;
  StringRef Content;
  std::vector<Range> Done, Replaced;
};

} // namespace

MigratedScript migrateCMake(const BuildScript &Script,
                            const ScriptContext &Context) {
  return CMakeMigrator(Script, Context).run();
}

} // namespace cuferry
