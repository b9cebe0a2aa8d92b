//===- MigrateMake.cpp - a Makefile under a rule pack ---------------------===//

#include "MakeCommands.h"
#include "MigrateLanguages.h"
#include "NvccFlags.h"
#include "ScriptDiag.h"
#include "ScriptNames.h"
#include "ShellFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

namespace cuferry {

using llvm::StringRef;

namespace {

class MakeMigrator : ScriptMigrator {
public:
  MakeMigrator(const BuildScript &Script, const ScriptContext &Context)
      : ScriptMigrator(Script, Context, ScriptLanguage::Make, "make"),
        Variables(*Context.MakeVariablesOf.at(Script.Path)) {}

  MigratedScript run() {
    for (const MakeLine &L : parseMake(Content))
      line(L);
    return Out.finish();
  }

private:
  void line(const MakeLine &L) {
    if (L.What == MakeLine::Variable)
      Words.variable(L.Name, false);
    bool IsShell = L.What == MakeLine::Recipe || L.What == MakeLine::Directive;
    ForNvcc = isReadByNvcc(Content, L, Variables);
    if (L.What == MakeLine::Recipe)
      hostCompiler(L);
    std::vector<Range> References;
    std::vector<MakeWord> All = makeWords(Content, L.Text, IsShell, References);
    for (Range R : References)
      Words.variable(R, false);
    if (L.What == MakeLine::Rule)
      splitColons(All);
    if (L.What == MakeLine::Recipe && !All.empty()) {
      // @echo, -rm, +nvcc
      Range &First = All.front().Place;
      while (First.Length && StringRef("@-+").contains(Content[First.Offset])) {
        ++First.Offset;
        --First.Length;
      }
    }
    bool IsProse = L.What == MakeLine::Recipe && !All.empty() &&
                   llvm::is_contained({"echo", "printf"},
                                      textAt(Content, All.front().Place));
    std::map<unsigned, std::vector<MakeWord>> Groups;
    for (const MakeWord &W : All)
      if (W.Place.Length)
        Groups[W.Group].push_back(W);
    for (const auto &[Number, Group] : Groups) {
      bool IsText = IsProse || Group.front().IsText;
      // Other programs' options are not nvcc's: cuobjdump -arch sm_80.
      bool IsTool = llvm::any_of(Group, [&](const MakeWord &W) {
        return script_names::is(CudaWord::Tool, textAt(Content, W.Place));
      });
      if (!IsText && !IsTool)
        flags(Group, L);
      if (!IsText && !IsTool)
        dropChips(Group);
      for (const MakeWord &W : Group)
        if (!W.HasCall && !llvm::is_contained(Done, W.Place))
          word(W.Place,
               IsText || (IsTool && isNvidiaArch(textAt(Content, W.Place))), L);
    }
  }

  /// A host compiler finds the SDK only by the pack's `host-flags`.
  void hostCompiler(const MakeLine &Recipe) {
    auto Flags = Context.Pack.Compiler.find("host-flags");
    if (!Context.HostSpeaksCuda || Flags == Context.Pack.Compiler.end() ||
        textAt(Content, Recipe.Text).contains(Flags->second))
      return;
    std::optional<Range> Compiler = hostCompilerOf(Content, Recipe, Variables);
    if (!Compiler)
      return;
    std::string Name = textAt(Content, *Compiler).str();
    Finding *F = Out.find(*Compiler, Name, MentionKind::Text,
                          diag::ScriptReplaced, Outcome::Migrated);
    if (!F)
      return;
    std::string NewText = Name + " " + Flags->second;
    F->Message = {
        "host code that includes the SDK's headers is compiled with " +
            Flags->second,
        "包含 SDK 头文件的主机代码须以 " + Flags->second + " 编译"};
    F->Replacement = NewText;
    Out.edit({Compiler->end(), 0}, " " + Flags->second);
  }

  /// Of a list of chips, `sm_70 sm_80`, one remains: all have one counterpart.
  void dropChips(const std::vector<MakeWord> &Group) {
    bool Before = false;
    for (const MakeWord &W : Group) {
      StringRef Text = textAt(Content, W.Place);
      bool IsChip = isNvidiaArch(Text);
      if (IsChip && Before && !archOption(Context.Pack).second.empty()) {
        Words.flag(W.Place, Text, "", FlagChange::Chip);
        uint32_t Begin = W.Place.Offset;
        while (Begin > 0 && Content[Begin - 1] == ' ')
          --Begin;
        Out.edit({Begin, W.Place.end() - Begin}, "");
        Done.push_back(W.Place);
      }
      Before = IsChip;
    }
  }

  /// `main.o:main.cu` is three words.
  void splitColons(std::vector<MakeWord> &All) {
    std::vector<MakeWord> Split;
    for (MakeWord W : All) {
      if (W.HasCall)
        continue;
      StringRef Text = textAt(Content, W.Place);
      size_t Begin = 0, Depth = 0;
      for (size_t I = 0; I <= Text.size(); ++I) {
        char C = I < Text.size() ? Text[I] : ':';
        if (C == '(' || C == '{')
          ++Depth;
        else if ((C == ')' || C == '}') && Depth)
          --Depth;
        if (I < Text.size() && (C != ':' || Depth))
          continue;
        if (I > Begin)
          Split.push_back(
              {{W.Place.Offset + uint32_t(Begin), uint32_t(I - Begin)},
               W.Group,
               W.IsText,
               /*HasCall=*/false});
        Begin = I + 1;
      }
    }
    All = std::move(Split);
  }

  void word(Range Place, bool IsProse, const MakeLine &Line) {
    StringRef Text = textAt(Content, Place);
    // The suffix rule .cu.o:
    if (Line.What == MakeLine::Rule && Text.starts_with(".cu.")) {
      Words.word({Place.Offset, 3}, WordUse{});
      return;
    }
    WordUse Use;
    Use.Prose = IsProse;
    // LIBRARIES = cudart, for -l$(..); cuda alone may be anything.
    if (Line.What == MakeLine::Variable && Text != "cuda") {
      StringRef Name = textAt(Content, Line.Name);
      Use.Libraries = Name.contains_insensitive("lib") &&
                      !Name.contains_insensitive("dir") &&
                      !Name.contains_insensitive("path");
    }
    Words.word(Place, Use);
  }

  /// A recipe may run several programs: nvcc reads what is behind it.
  bool isForNvcc(Range Word, const MakeLine &L) const {
    if (!ForNvcc || L.What != MakeLine::Recipe)
      return ForNvcc;
    StringRef Before = Content.slice(L.Text.Offset, Word.Offset);
    size_t Separator = Before.find_last_of(";|&");
    if (Separator != StringRef::npos)
      Before = Before.drop_front(Separator + 1);
    return runsNvcc(Before, Variables);
  }

  void flags(const std::vector<MakeWord> &Group, const MakeLine &L) {
    std::vector<Range> Line;
    std::vector<bool> IsForNvcc;
    for (const MakeWord &W : Group) {
      Line.push_back(W.Place);
      IsForNvcc.push_back(isForNvcc(W.Place, L));
    }
    llvm::append_range(Done, migrateShellFlags(Line, IsForNvcc, Out, Words));
  }

  const ScriptContext::MakeVariables &Variables;
  bool ForNvcc = false;
  std::vector<Range> Done;
};

} // namespace

void gatherMake(const BuildScript &Script, ScriptContext &Context) {
  StringRef Content = Script.Content;
  for (const MakeLine &L : parseMake(Content)) {
    if (L.What == MakeLine::Variable) {
      StringRef Name = textAt(Content, L.Name);
      Context.Own.insert(Name);
      if (L.Operator == "=" || L.Operator == ":=" || L.Operator == "::=")
        Context.Fixed.insert(Name);
      if (ScriptWords::isToolkitPath(textAt(Content, L.Text).trim()))
        Context.ToolkitVariables.insert(Name);
    } else if (L.What == MakeLine::Rule) {
      StringRef Targets = textAt(Content, L.Text).split(':').first;
      llvm::SmallVector<StringRef> Names;
      llvm::SplitString(Targets, Names);
      for (StringRef N : Names)
        Context.Own.insert(N);
    }
  }
}

MigratedScript migrateMake(const BuildScript &Script,
                           const ScriptContext &Context) {
  return MakeMigrator(Script, Context).run();
}

} // namespace cuferry
