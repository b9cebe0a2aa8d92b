//===- MigrateScripts.cpp - all build scripts of a project ----------------===//

#include "MakeCommands.h"
#include "MigrateLanguages.h"

namespace cuferry {

using llvm::StringRef;

/// Variables that hold others with CUDA sources hold some, too.
static void spread(ScriptContext &Context,
                   const std::map<std::string, std::set<std::string>> &UsesOf) {
  std::vector<std::string> Queue;
  for (const auto &Entry : Context.CudaSourceVariables)
    Queue.push_back(Entry.getKey().str());
  while (!Queue.empty()) {
    auto It = UsesOf.find(Queue.back());
    Queue.pop_back();
    if (It == UsesOf.end())
      continue;
    for (const std::string &User : It->second)
      if (Context.CudaSourceVariables.insert(User).second)
        Queue.push_back(User);
  }
}

/// Two variables that the pack makes one, both in use.
static void findCollisions(ScriptContext &Context,
                           llvm::ArrayRef<BuildScript> Scripts) {
  std::map<std::string, std::vector<std::string>> ByTarget;
  for (const auto &[From, To] : Context.Pack.Environment)
    ByTarget[To].push_back(From);
  for (const auto &[To, Names] : ByTarget) {
    if (Names.size() < 2)
      continue;
    std::vector<std::string> Used;
    for (const std::string &Name : Names)
      for (const BuildScript &S : Scripts)
        if (S.Content.find(Name) != std::string::npos) {
          Used.push_back(Name);
          break;
        }
    // The first keeps its counterpart.
    for (size_t I = 1; I < Used.size(); ++I)
      if (Context.Own.contains(Used[I]))
        Context.Colliding.insert(Used[I]);
  }
}

static ScriptLanguage languageOf(const BuildScript &S) {
  return scriptLanguageOf(S.Path).value_or(ScriptLanguage::Any);
}

std::vector<MigratedScript> migrateScripts(llvm::ArrayRef<BuildScript> Scripts,
                                           const RulePack &Pack,
                                           const ScriptSources *Sources) {
  ScriptContext Context(Pack);
  if (Sources) {
    Context.Sources = &Sources->Names;
    Context.HostSpeaksCuda = Sources->HostSpeaksCuda;
  }
  std::map<std::string, std::set<std::string>> UsesOf;
  for (const BuildScript &S : Scripts)
    switch (languageOf(S)) {
    case ScriptLanguage::CMake:
      gatherCMake(S, Context, UsesOf);
      break;
    case ScriptLanguage::Make:
      gatherMake(S, Context);
      break;
    case ScriptLanguage::Shell:
      gatherShell(S, Context);
      break;
    case ScriptLanguage::Python:
      gatherPython(S, Context);
      break;
    case ScriptLanguage::Any:
      break;
    }
  spread(Context, UsesOf);
  findNvccVariables(Scripts, Context);
  findCollisions(Context, Scripts);

  std::vector<MigratedScript> Out;
  for (const BuildScript &S : Scripts)
    switch (languageOf(S)) {
    case ScriptLanguage::CMake:
      Out.push_back(migrateCMake(S, Context));
      break;
    case ScriptLanguage::Make:
      Out.push_back(migrateMake(S, Context));
      break;
    case ScriptLanguage::Shell:
      Out.push_back(migrateShell(S, Context));
      break;
    case ScriptLanguage::Python:
      Out.push_back(migratePython(S, Context));
      break;
    case ScriptLanguage::Any:
      break;
    }
  return Out;
}

} // namespace cuferry
