//===- MakeCommands.cpp - which words of Makefiles nvcc reads -------------===//

#include "MakeCommands.h"
#include "MigrateLanguages.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Regex.h"
#include <functional>

namespace cuferry {

using llvm::StringRef;

namespace {

/// `nvcc` as a word, with or without folders before it.
bool namesNvcc(StringRef Text) {
  for (size_t At = Text.find("nvcc"); At != StringRef::npos;
       At = Text.find("nvcc", At + 1)) {
    auto IsPart = [](char C) {
      return llvm::isAlnum(C) || C == '_' || C == '-' || C == '.';
    };
    bool Before = At > 0 && IsPart(Text[At - 1]);
    bool After = At + 4 < Text.size() && IsPart(Text[At + 4]);
    if (!Before && !After)
      return true;
  }
  return false;
}

/// The variables that \p Text refers to, in references within references, too.
void addReferences(StringRef Text, std::set<std::string> &Out) {
  for (const VariableReference &V : variablesOf(Text, ScriptLanguage::Make)) {
    StringRef Inner = Text.substr(V.Name, V.NameLength);
    StringRef Name = Inner.take_while([](char C) {
      return llvm::isAlnum(C) || StringRef("_-.").contains(C);
    });
    if (Name.size() == Inner.size() ||
        Inner.drop_front(Name.size()).starts_with(":"))
      Out.insert(Name.str());
    if (Inner.contains('$'))
      addReferences(Inner, Out);
  }
}

std::set<std::string> referencesIn(StringRef Text) {
  std::set<std::string> Out;
  addReferences(Text, Out);
  return Out;
}

bool isCalledNvcc(StringRef Name) { return Name.ends_with_insensitive("nvcc"); }

bool runsNvcc(StringRef Text, const ScriptContext &Context) {
  return namesNvcc(Text) ||
         llvm::any_of(referencesIn(Text), [&](const std::string &Name) {
           return isCalledNvcc(Name) || Context.NvccCommands.contains(Name);
         });
}

} // namespace

void findNvccVariables(llvm::ArrayRef<BuildScript> Scripts,
                       ScriptContext &Context) {
  std::map<std::string, std::set<std::string>> UsesOf;
  std::map<std::string, std::string> AliasOf; // CC = $(NVCC)
  std::vector<StringRef> Recipes;
  for (const BuildScript &S : Scripts) {
    if (scriptLanguageOf(S.Path) != ScriptLanguage::Make)
      continue;
    StringRef Content = S.Content;
    for (const MakeLine &L : parseMake(Content)) {
      StringRef Text = textAt(Content, L.Text);
      if (L.What == MakeLine::Recipe) {
        Recipes.push_back(Text);
      } else if (L.What == MakeLine::Variable) {
        std::string Name = textAt(Content, L.Name).str();
        addReferences(Text, UsesOf[Name]);
        auto References = variablesOf(Text, ScriptLanguage::Make);
        if (namesNvcc(Text))
          Context.NvccCommands.insert(Name);
        else if (!References.empty() &&
                 Text.take_front(References.front().Begin).trim().empty())
          AliasOf[Name] = Text.substr(References.front().Name,
                                      References.front().NameLength)
                              .str();
      }
    }
  }
  for (bool Grows = true; Grows;) {
    Grows = false;
    for (const auto &[Name, Other] : AliasOf)
      if (isCalledNvcc(Other) || Context.NvccCommands.contains(Other))
        Grows |= Context.NvccCommands.insert(Name).second;
  }
  std::function<void(const std::string &)> Add = [&](const std::string &Name) {
    if (Context.NvccFlags.insert(Name).second)
      for (const std::string &Used : UsesOf[Name])
        Add(Used);
  };
  for (StringRef Recipe : Recipes)
    if (runsNvcc(Recipe, Context))
      for (const std::string &Name : referencesIn(Recipe))
        Add(Name);
  // make's own rules read them.
  if (Context.NvccCommands.contains("CC"))
    Add("CFLAGS");
  if (Context.NvccCommands.contains("CXX"))
    Add("CXXFLAGS");
}

bool isReadByNvcc(StringRef Content, const MakeLine &Line,
                  const ScriptContext &Context) {
  StringRef Text = textAt(Content, Line.Text);
  if (Line.What == MakeLine::Recipe)
    return runsNvcc(Text, Context);
  if (Line.What != MakeLine::Variable)
    return Text.contains_insensitive("nvcc");
  StringRef Name = textAt(Content, Line.Name);
  return Name.contains_insensitive("nvcc") ||
         Name.contains_insensitive("cuda") ||
         Name.contains_insensitive("gencode") || namesNvcc(Text) ||
         Context.NvccFlags.contains(Name) ||
         Context.NvccCommands.contains(Name);
}

std::optional<Range> hostCompilerOf(StringRef Content, const MakeLine &Recipe,
                                    const ScriptContext &Context) {
  StringRef Text = textAt(Content, Recipe.Text);
  if (runsNvcc(Text, Context))
    return std::nullopt;
  static const llvm::Regex Command(
      "(^|[ "
      "\t@;&|+-])((g\\+\\+|gcc|c\\+\\+|cc|clang|clang\\+\\+|mpicxx|mpic\\+\\+|"
      "mpicc|"
      "icpc|icc)(-[0-9]+)?|[$][({](HOST_?|MPI)?(CXX|CC|COMPILER)[)}])[ \t]");
  static const llvm::Regex Compiles(
      "[ \t](-c|[^ \t]*[.](c|C|cc|cpp|cxx))([ \t]|$)");
  llvm::SmallVector<StringRef> Groups;
  if (!Compiles.match(Text) || !Command.match(Text, &Groups))
    return std::nullopt;
  return Range{Recipe.Text.Offset + uint32_t(Groups[2].data() - Text.data()),
               uint32_t(Groups[2].size())};
}

} // namespace cuferry
