//===- CMakeDeclarations.cpp - packages, languages, properties ----------===//

#include "CMakeMigrator.h"
#include "ScriptNames.h"

namespace cuferry {

using llvm::StringRef;

void CMakeMigrator::packages(const CMakeCommand &C, StringRef Name) {
  if (Name != "find_package" && Name != "find_dependency")
    return;
  StringRef Package = argument(C, 0);
  if (C.Args.empty() || Out.hasFinding(C.Args[0].Text))
    return;
  std::string Shown = "find_package(" + Package.str() + ")";
  if (const BuildRule *R = Context.Pack.build(ScriptLanguage::CMake,
                                              BuildSection::Package, Package)) {
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

void CMakeMigrator::language(const CMakeCommand &C, size_t Index, bool IsList) {
  const CMakeArgument &A = C.Args[Index];
  const BuildRule *R =
      Context.Pack.build(ScriptLanguage::CMake, BuildSection::Language, "CUDA");
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

void CMakeMigrator::languages(const CMakeCommand &C, StringRef Name) {
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

void CMakeMigrator::properties(const CMakeCommand &C, StringRef Name) {
  bool Gets = Name.starts_with("get");
  for (size_t I = 0; I < C.Args.size(); ++I) {
    StringRef Property = argument(C, I);
    if ((Property == "LANGUAGE" || Property == "LINKER_LANGUAGE") &&
        argument(C, I + 1) == "CUDA") {
      const BuildRule *R =
          Context.Pack.build(ScriptLanguage::CMake, BuildSection::Property,
                             Property.str() + " CUDA");
      if (R && R->To && !R->Value.empty()) {
        Out.apply(*R, C.Args[I].Text, Property + " CUDA", MentionKind::Variable,
                  *R->To + " " + R->Value);
        Out.edit(C.Args[I].Text, *R->To);
        Out.edit(C.Args[I + 1].Whole, R->Value);
        Replaced.push_back({C.Args[I + 1].Whole, Property.str()});
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
    bool IsProperty = script_names::is(CudaWord::CMakeProperty, Property);
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
    Replaced.push_back({Values, Property.str()});
  }
}

} // namespace cuferry
