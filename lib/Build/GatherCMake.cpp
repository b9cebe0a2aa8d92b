//===- GatherCMake.cpp - what a project's CMake files define --------------===//

#include "CMakeSyntax.h"
#include "MigrateLanguages.h"
#include "ScriptNames.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

void gatherCMake(const BuildScript &Script, ScriptContext &Context,
                 std::map<std::string, std::set<std::string>> &UsesOf) {
  StringRef Content = Script.Content;
  const BuildRule *Counterpart =
      Context.Pack.build(ScriptLanguage::CMake, BuildSection::Language, "CUDA");
  CMakeFile File = parseCMake(Content);
  for (const CMakeCommand &C : File.Commands) {
    std::string Name = textAt(Content, C.Name).lower();
    auto Argument = [&](size_t I) {
      return I < C.Args.size() ? textAt(Content, C.Args[I].Text) : StringRef();
    };
    Context.UsesFindCuda |=
        llvm::StringRef(Name).starts_with("cuda_") ||
        ((Name == "find_package" || Name == "find_dependency") &&
         Argument(0) == "CUDA");
    Context.UsesCudaLanguage |=
        (Name == "project" || Name == "enable_language") &&
        llvm::any_of(C.Args, [&](const CMakeArgument &A) {
          // Migrated already, it is the counterpart.
          StringRef Language = textAt(Content, A.Text);
          return Language == "CUDA" || (Counterpart && Counterpart->To &&
                                        Language == *Counterpart->To);
        });
    StringRef Defined;
    if (Name == "function" || Name == "macro") {
      Context.Own.insert(Argument(0).lower());
      for (size_t I = 1; I < C.Args.size(); ++I)
        Context.Own.insert(Argument(I));
    } else if (llvm::is_contained(
                   {"set", "option", "unset", "add_library", "add_executable",
                    "add_custom_target", "cuda_add_library",
                    "cuda_add_executable", "find_path", "find_library",
                    "find_file", "find_program", "cmake_dependent_option",
                    "foreach", "get_filename_component", "project",
                    "set_property", "define_property"},
                   Name)) {
      Defined = Argument(0);
    } else if (Name == "list" || Name == "string" || Name == "file") {
      Defined = Argument(1);
    }
    if (!Defined.empty())
      Context.Own.insert(Defined);
    bool Assigns = Name == "set" || Name == "list" || Name == "file";
    for (size_t I = 0; I != C.Args.size(); ++I) {
      if (C.Args[I].What == CMakeArgument::Paren ||
          C.Args[I].What == CMakeArgument::Bracket)
        continue;
      for (const CMakeWord &W : splitArgument(Content, C.Args[I].Text)) {
        StringRef Text = textAt(Content, W.Place);
        if (Text.contains("::"))
          if (const BuildRule *R = Context.Pack.build(
                  ScriptLanguage::CMake, BuildSection::Target, Text);
              R && !R->Needs.empty())
            Context.Needs.insert(R->Needs);
        for (const VariableReference &V :
             variablesOf(Text, ScriptLanguage::CMake))
          if (const BuildRule *R = Context.Pack.build(
                  ScriptLanguage::CMake, BuildSection::Variable,
                  Text.substr(V.Name, V.NameLength));
              R && !R->Needs.empty())
            Context.Needs.insert(R->Needs);
        if (!Assigns || Defined.empty())
          continue;
        if (Text.ends_with(".cu"))
          Context.CudaSourceVariables.insert(Defined);
        for (const VariableReference &V :
             variablesOf(Text, ScriptLanguage::CMake))
          UsesOf[Text.substr(V.Name, V.NameLength).str()].insert(Defined.str());
      }
    }
  }
}

} // namespace cuferry
