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
  StringRef Name =
      Word.take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
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
    // nvcc itself, a variable that stands for it, or a list of flags for it.
    // What is set for one command alone says nothing about that command.
    bool HasCommand = !First.empty() && assignedName(First).empty();
    bool ForNvcc = First != "cmake" && llvm::any_of(C.Words, [&](Range R) {
                     StringRef T = textAt(Content, R);
                     if (HasCommand && T.data() < First.data())
                       return false;
                     return T.contains_insensitive("nvcc") ||
                            assignedName(T).contains_insensitive("cuda");
                   });
    // Other programs' options are not nvcc's: cuobjdump -arch sm_80.
    bool IsTool = llvm::any_of(C.Words, [&](Range R) {
      return script_names::is(CudaWord::Tool, textAt(Content, R));
    });
    std::vector<Range> Done;
    if (!IsProse && !IsTool)
      Done = migrateShellFlags(C.Words, ForNvcc, Out, Words);
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
