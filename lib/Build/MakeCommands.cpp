//===- MakeCommands.cpp - which words of Makefiles nvcc reads -------------===//

#include "MakeCommands.h"
#include "MigrateLanguages.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <functional>
#include <numeric>

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

using MakeVariables = ScriptContext::MakeVariables;

} // namespace

bool runsNvcc(StringRef Text, const MakeVariables &Variables) {
  return namesNvcc(Text) ||
         llvm::any_of(referencesIn(Text), [&](const std::string &Name) {
           return isCalledNvcc(Name) || Variables.NvccCommands.contains(Name);
         });
}

namespace {

/// Makefiles that are read together: those of one folder, those that include
/// one another, and those that a recipe's $(MAKE) may go down to. Gives for
/// each the index of its group's first.
std::vector<size_t> togetherRead(llvm::ArrayRef<const BuildScript *> Scripts) {
  namespace path = llvm::sys::path;
  std::vector<size_t> Of(Scripts.size());
  std::iota(Of.begin(), Of.end(), 0);
  std::function<size_t(size_t)> Root = [&](size_t I) {
    return Of[I] == I ? I : Of[I] = Root(Of[I]);
  };
  auto Join = [&](size_t A, size_t B) { Of[Root(A)] = Root(B); };
  std::map<std::string, size_t> FirstOfFolder;
  std::map<std::string, std::vector<size_t>> ByName;
  for (size_t I = 0; I != Scripts.size(); ++I) {
    StringRef P = Scripts[I]->Path;
    auto [It, New] = FirstOfFolder.try_emplace(path::parent_path(P).str(), I);
    if (!New)
      Join(I, It->second);
    ByName[path::filename(P).str()].push_back(I);
  }
  for (size_t I = 0; I != Scripts.size(); ++I) {
    StringRef Content = Scripts[I]->Content;
    for (const MakeLine &L : parseMake(Content)) {
      llvm::SmallVector<StringRef> Words;
      llvm::SplitString(textAt(Content, L.Text), Words);
      bool Includes = L.What == MakeLine::Directive && !Words.empty() &&
                      Words.front().ends_with("include");
      for (StringRef W : llvm::drop_begin(Words, Includes ? 1 : Words.size()))
        if (auto It = ByName.find(path::filename(W).str()); It != ByName.end())
          for (size_t J : It->second)
            Join(I, J);
      if (L.What != MakeLine::Recipe || llvm::none_of(Words, [](StringRef W) {
            return W.contains("$(MAKE)") || W.contains("${MAKE}") ||
                   W == "make";
          }))
        continue;
      // `-C sub` names one folder, `-C $@` any below.
      std::string Folder = path::parent_path(Scripts[I]->Path).str(), Named;
      for (size_t W = 0; W + 1 < Words.size(); ++W)
        if (Words[W] == "-C" && !Words[W + 1].contains('$'))
          Named = Words[W + 1].rtrim('/').str();
      std::string Top = Folder.empty() || Named.empty() ? Folder + Named
                                                        : Folder + "/" + Named;
      for (const auto &[Below, J] : FirstOfFolder)
        if (Top.empty() || Below == Top ||
            (Named.empty() && StringRef(Below).starts_with(Top + "/")))
          Join(I, J);
    }
  }
  for (size_t I = 0; I != Of.size(); ++I)
    Of[I] = Root(I);
  return Of;
}

void findNvccVariables(llvm::ArrayRef<const BuildScript *> Scripts,
                       MakeVariables &Variables) {
  std::map<std::string, std::set<std::string>> UsesOf;
  std::map<std::string, std::string> AliasOf; // CC = $(NVCC)
  std::vector<StringRef> Recipes;
  for (const BuildScript *S : Scripts) {
    StringRef Content = S->Content;
    for (const MakeLine &L : parseMake(Content)) {
      StringRef Text = textAt(Content, L.Text);
      if (L.What == MakeLine::Recipe) {
        Recipes.push_back(Text);
      } else if (L.What == MakeLine::Variable) {
        std::string Name = textAt(Content, L.Name).str();
        addReferences(Text, UsesOf[Name]);
        auto References = variablesOf(Text, ScriptLanguage::Make);
        if (namesNvcc(Text))
          Variables.NvccCommands.insert(Name);
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
      if (isCalledNvcc(Other) || Variables.NvccCommands.contains(Other))
        Grows |= Variables.NvccCommands.insert(Name).second;
  }
  std::function<void(const std::string &)> Add = [&](const std::string &Name) {
    if (Variables.NvccFlags.insert(Name).second)
      for (const std::string &Used : UsesOf[Name])
        Add(Used);
  };
  for (StringRef Recipe : Recipes)
    if (runsNvcc(Recipe, Variables))
      for (const std::string &Name : referencesIn(Recipe))
        Add(Name);
  // make's own rules read them.
  if (Variables.NvccCommands.contains("CC"))
    Add("CFLAGS");
  if (Variables.NvccCommands.contains("CXX"))
    Add("CXXFLAGS");
}

} // namespace

void findNvccVariables(llvm::ArrayRef<BuildScript> Scripts,
                       ScriptContext &Context) {
  std::vector<const BuildScript *> Makefiles;
  for (const BuildScript &S : Scripts)
    if (scriptLanguageOf(S.Path) == ScriptLanguage::Make)
      Makefiles.push_back(&S);
  std::vector<size_t> Of = togetherRead(Makefiles);
  std::map<size_t, std::vector<const BuildScript *>> Groups;
  for (size_t I = 0; I != Makefiles.size(); ++I)
    Groups[Of[I]].push_back(Makefiles[I]);
  for (const auto &[First, Group] : Groups) {
    auto Variables = std::make_shared<MakeVariables>();
    findNvccVariables(Group, *Variables);
    for (const BuildScript *S : Group)
      Context.MakeVariablesOf[S->Path] = Variables;
  }
}

bool isReadByNvcc(StringRef Content, const MakeLine &Line,
                  const ScriptContext::MakeVariables &Variables) {
  StringRef Text = textAt(Content, Line.Text);
  if (Line.What == MakeLine::Recipe)
    return runsNvcc(Text, Variables);
  if (Line.What != MakeLine::Variable)
    return Text.contains_insensitive("nvcc");
  StringRef Name = textAt(Content, Line.Name);
  return Name.contains_insensitive("nvcc") ||
         Name.contains_insensitive("cuda") ||
         Name.contains_insensitive("gencode") || namesNvcc(Text) ||
         Variables.NvccFlags.contains(Name) ||
         Variables.NvccCommands.contains(Name);
}

std::optional<Range>
hostCompilerOf(StringRef Content, const MakeLine &Recipe,
               const ScriptContext::MakeVariables &Variables) {
  StringRef Text = textAt(Content, Recipe.Text);
  if (runsNvcc(Text, Variables))
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
