//===- MigrateCMake.cpp - a CMake file under a rule pack ----------------===//

#include "CMakeMigrator.h"
#include "ScriptDiag.h"
#include "ScriptNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

/// Words that no list of options or files has side by side.
static bool isEnglish(StringRef Text) {
  llvm::SmallVector<StringRef> Words;
  llvm::SplitString(Text, Words);
  return llvm::count_if(Words, [](StringRef W) {
           return llvm::is_contained({"the", "a", "an", "is", "be", "will",
                                      "to", "of", "for", "in", "with", "and",
                                      "or", "if", "not", "should", "only"},
                                     W);
         }) >= 2;
}

static bool setsPropertiesOf(StringRef Command) {
  return llvm::is_contained(
      {"set_target_properties", "set_source_files_properties", "set_property",
       "set_directory_properties", "get_target_property", "get_property",
       "get_source_file_property", "set_tests_properties"},
      Command);
}

/// A command of the project's own is taken at its name: register_link_library.
static bool linksLibraries(StringRef Command, const ScriptContext &Context) {
  if (Context.Own.contains(Command) &&
      (Command.contains("link") || Command.contains("librar")))
    return true;
  return llvm::is_contained({"target_link_libraries", "link_libraries",
                             "find_library", "cuda_add_library",
                             "check_library_exists"},
                            Command);
}

/// What names behind -D are in arguments of \p Command.
static WordUse::Names definedBy(StringRef Command) {
  if (llvm::is_contained(
          {"target_compile_definitions", "add_compile_definitions"}, Command))
    return WordUse::Macros;
  // CMake is run, with variables of its own.
  if (llvm::is_contained({"execute_process", "exec_program",
                          "add_custom_command", "add_custom_target",
                          "externalproject_add", "try_compile", "try_run"},
                         Command))
    return WordUse::Variables;
  return WordUse::DashedMacros;
}

MigratedScript CMakeMigrator::run() {
  CMakeFile File = parseCMake(Content);
  for (const CMakeCommand &C : File.Commands)
    command(C);
  for (Range R : File.Placeholders)
    for (const CMakeWord &W : splitArgument(Content, R))
      Words.word(W.Place, WordUse{});
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

void CMakeMigrator::sweep(const CMakeFile &File) {
  size_t At = 0;
  auto Gap = [&](size_t Begin, size_t End) {
    for (size_t I = Begin; I < End;) {
      if (llvm::isSpace(Content[I]) || Content[I] == '(' || Content[I] == ')' ||
          Content[I] == '"') {
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

StringRef CMakeMigrator::argument(const CMakeCommand &C, size_t I) const {
  return I < C.Args.size() ? textAt(Content, C.Args[I].Text) : "";
}

void CMakeMigrator::command(const CMakeCommand &C) {
  std::string Name = textAt(Content, C.Name).lower();
  commandName(C, Name);
  const BuildRule *Pattern = patternFor(C, Name);

  for (const CMakeArgument &A : C.Args)
    if (A.What == CMakeArgument::Bracket)
      prose(A.Text);
  std::vector<PlacedWord> All = splitArguments(Content, C);
  if (Pattern) {
    literals(C, *Pattern);
    leftOut(C, *Pattern);
  }
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

bool CMakeMigrator::isSentence(const CMakeArgument &A) const {
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

void CMakeMigrator::prose(Range Text) {
  for (const CMakeWord &W : splitArgument(Content, Text))
    Words.word(W.Place, {false, true, false});
}

void CMakeMigrator::commandName(const CMakeCommand &C,
                                const std::string &Name) {
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
  } else if (script_names::is(CudaWord::CMakeCommand, Name)) {
    // A pattern speaks of the command with its arguments.
    if (!patternFor(C, Name))
      Out.unmapped(C.Name, Shown, MentionKind::Function);
  } else if (script_names::speaksOfCuda(Name)) {
    Out.word(C.Name, Shown, Context.Own.contains(Name));
  }
}

void CMakeMigrator::wentWith(Range Place, StringRef Owner) {
  auto Say = [&](Range At, MentionKind Kind) {
    std::string Name = textAt(Content, At).str();
    if (!script_names::speaksOfCuda(Name))
      return;
    if (Finding *F =
            Out.find(At, Name, Kind, diag::ScriptReplaced, Outcome::Migrated)) {
      F->Message = {Name + " went with " + Owner.str(),
                    Name + " 随 " + Owner.str() + " 一并替换"};
      F->Replacement = "";
    }
  };
  auto Variables = variablesOf(textAt(Content, Place), ScriptLanguage::CMake);
  for (const VariableReference &V : Variables)
    Say({Place.Offset + uint32_t(V.Name), uint32_t(V.NameLength)},
        MentionKind::Variable);
  if (Variables.empty())
    Say(Place, MentionKind::Text);
}

bool CMakeMigrator::isComponent(const CMakeCommand &C, StringRef Name,
                                size_t Index) const {
  if (Name != "find_package" || !argument(C, 0).starts_with("CUDA"))
    return false;
  for (size_t I = 1; I < Index; ++I)
    if (argument(C, I).ends_with("COMPONENTS"))
      return true;
  return false;
}

bool CMakeMigrator::feature(Range At) {
  StringRef Name = textAt(Content, At);
  if (!script_names::is(CudaWord::CMakeFeature, Name))
    return false;
  const BuildRule *R =
      Context.Pack.build(ScriptLanguage::CMake, BuildSection::Feature, Name);
  if (!R) {
    Out.unmapped(At, Name, MentionKind::Text);
    return true;
  }
  std::optional<std::string> NewText = ScriptWords::target(*R, Name);
  Out.apply(*R, At, Name, MentionKind::Text, NewText);
  if (NewText && !R->Keep)
    Out.edit(At, *NewText);
  return true;
}

void CMakeMigrator::word(const CMakeCommand &C, StringRef Name,
                         const PlacedWord &W) {
  Range At = W.Word.Place;
  StringRef Text = textAt(Content, At);
  if (Out.hasFinding(At) || llvm::is_contained(Done, At))
    return;
  for (const auto &[Where, Owner] : Replaced)
    if (Where.contains(At)) {
      wentWith(At, Owner);
      return;
    }
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
  Use.Libraries = (linksLibraries(Name, Context) &&
                   (W.Argument > 0 || Context.Own.contains(Name))) ||
                  isComponent(C, Name, W.Argument);
  Use.Defines = definedBy(Name);
  Use.AsPath = Name == "get_filename_component" || Name == "cmake_path";
  if (Name == "target_compile_features" && !IsQuotedText && feature(At))
    return;
  Use.Bare = !IsQuotedText && (A.What == CMakeArgument::Unquoted || IsOperand);
  Words.word(At, Use);
  // A library that the ecosystem has no need of: its place stays.
  if (W.IsWhole && A.What == CMakeArgument::Unquoted && Out.isRemoved(At) &&
      Name != "target_link_libraries" && Name != "link_libraries")
    Out.edit(At, "\"\"");
}

MigratedScript migrateCMake(const BuildScript &Script,
                            const ScriptContext &Context) {
  return CMakeMigrator(Script, Context).run();
}

} // namespace cuferry
