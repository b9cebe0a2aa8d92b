//===- MigrateShell.cpp - a shell script under a rule pack ----------------===//

#include "MigrateLanguages.h"
#include "NvccFlags.h"
#include "ScriptNames.h"
#include "ShellFlags.h"
#include "ShellSyntax.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

/// NAME=value: the name, or nothing.
static StringRef assignedName(StringRef Word) {
  StringRef Name = Word.take_while(isNameChar);
  StringRef Rest = Word.drop_front(Name.size());
  return Rest.starts_with("=") || Rest.starts_with("+=") ? Name : StringRef();
}

void gatherShell(const BuildScript &Script, ScriptContext &Context) {
  StringRef Content = Script.Content;
  for (const ShellCommand &C : parseShell(Content))
    for (Range R : C.Words) {
      StringRef Text = textAt(Content, R);
      StringRef Name = assignedName(Text);
      if (C.IsText || Name.empty())
        continue;
      Context.Own.insert(Name);
      if (ScriptWords::isToolkitPath(Text.drop_front(Name.size() + 1)))
        Context.ToolkitVariables.insert(Name);
    }
}

/// nvcc, by whatever folder or variable: /usr/bin/nvcc-12, $NVCC.
static bool runsNvcc(StringRef Word) {
  if (Word.starts_with("$"))
    return Word.contains_insensitive("nvcc") &&
           !Word.contains_insensitive("flags");
  StringRef Name = Word.substr(Word.rfind('/') + 1);
  return Name.consume_front("nvcc") && (Name.empty() || Name[0] == '-');
}

/// Where the value that is assigned at \p Word ends: at its quote or bracket.
static size_t endOfValue(StringRef Content, Range Word, StringRef Name) {
  size_t Begin = Content.find('=', Word.Offset + Name.size()) + 1;
  if (Begin >= Content.size())
    return Begin;
  char Open = Content[Begin];
  if (Open != '"' && Open != '\'' && Open != '(')
    return Word.end();
  return Content.find(Open == '(' ? ')' : Open, Begin + 1);
}

/// Which words of a command nvcc reads: those behind it, and those of a value
/// that is assigned to a variable called after it or after CUDA. What is set
/// for another command alone says nothing about that command.
static std::vector<bool> wordsForNvcc(StringRef Content, const ShellCommand &C,
                                      StringRef First) {
  std::vector<bool> Out(C.Words.size());
  if (First == "cmake")
    return Out;
  bool Behind = false;
  size_t Value = 0;
  for (size_t I = 0; I != C.Words.size(); ++I) {
    StringRef Text = textAt(Content, C.Words[I]);
    Out[I] = Behind || C.Words[I].Offset < Value;
    Behind |= runsNvcc(Text);
    StringRef Name = assignedName(Text);
    if (Name.contains_insensitive("nvcc") || Name.contains_insensitive("cuda"))
      Value = endOfValue(Content, C.Words[I], Name);
    Out[I] = Out[I] || C.Words[I].Offset < Value;
  }
  return Out;
}

MigratedScript migrateShell(const BuildScript &Script,
                            const ScriptContext &Context) {
  ScriptWriter Out(Script, Context.Pack, "shell");
  ScriptWords Words(Out, Context, ScriptLanguage::Shell, Script.Path);
  StringRef Content = Script.Content;
  for (const ShellCommand &C : parseShell(Content)) {
    // The command's name: behind keywords and assignments.
    StringRef First;
    for (Range R : C.Words) {
      First = textAt(Content, R);
      if (!llvm::is_contained({"if", "then", "else", "elif", "while", "until",
                               "do", "!", "{", "time", "exec", "sudo"},
                              First) &&
          assignedName(First).empty())
        break;
    }
    bool IsProse = C.IsText || llvm::is_contained({"echo", "printf"}, First);
    // Other programs' options are not nvcc's: cuobjdump -arch sm_80.
    bool IsTool = llvm::any_of(C.Words, [&](Range R) {
      return script_names::is(CudaWord::Tool, textAt(Content, R));
    });
    std::vector<Range> Done;
    if (!IsProse && !IsTool)
      Done = migrateShellFlags(C.Words, wordsForNvcc(Content, C, First), Out,
                               Words);
    for (Range R : C.Words) {
      if (llvm::is_contained(Done, R))
        continue;
      WordUse Use;
      Use.Prose = IsProse || (IsTool && isNvidiaArch(textAt(Content, R)));
      Words.word(R, Use);
    }
  }
  return Out.finish();
}

} // namespace cuferry
