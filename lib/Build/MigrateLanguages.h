//===- MigrateLanguages.h - one build script of each language ---*- C++ -*-===//

#ifndef CUFERRY_BUILD_MIGRATELANGUAGES_H
#define CUFERRY_BUILD_MIGRATELANGUAGES_H

#include "ScriptWords.h"

namespace cuferry {

inline llvm::StringRef textAt(llvm::StringRef Content, Range R) {
  return Content.substr(R.Offset, R.Length);
}

/// What the migrators of all languages hold.
struct ScriptMigrator {
  /// \p Library: what reports count the script's words under ("cmake").
  ScriptMigrator(const BuildScript &Script, const ScriptContext &Context,
                 ScriptLanguage Language, llvm::StringRef Library)
      : Context(Context), Out(Script, Context.Pack, Library),
        Words(Out, Context, Language, Script.Path), Content(Script.Content) {}

  const ScriptContext &Context;
  ScriptWriter Out;
  ScriptWords Words;
  llvm::StringRef Content;
};

/// What the script says that others must know of.
void gatherCMake(const BuildScript &Script, ScriptContext &Context,
                 std::map<std::string, std::set<std::string>> &UsesOf);
MigratedScript migrateCMake(const BuildScript &Script,
                            const ScriptContext &Context);

void gatherMake(const BuildScript &Script, ScriptContext &Context);
MigratedScript migrateMake(const BuildScript &Script,
                           const ScriptContext &Context);

void gatherShell(const BuildScript &Script, ScriptContext &Context);
MigratedScript migrateShell(const BuildScript &Script,
                            const ScriptContext &Context);

void gatherPython(const BuildScript &Script, ScriptContext &Context);
MigratedScript migratePython(const BuildScript &Script,
                             const ScriptContext &Context);

} // namespace cuferry

#endif // CUFERRY_BUILD_MIGRATELANGUAGES_H
