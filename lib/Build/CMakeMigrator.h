//===- CMakeMigrator.h - a CMake file under a rule pack ---------*- C++ -*-===//
//
// Goes through the commands of one file. Each kind of thing that a command may
// say has a file of its own: patterns of whole commands (CMakePatterns.cpp),
// packages, languages and properties (CMakeDeclarations.cpp), options of nvcc's
// (CMakeFlags.cpp); MigrateCMake.cpp has the order and all other words.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_CMAKEMIGRATOR_H
#define CUFERRY_BUILD_CMAKEMIGRATOR_H

#include "CMakeSyntax.h"
#include "MigrateLanguages.h"

namespace cuferry {

class CMakeMigrator : ScriptMigrator {
public:
  CMakeMigrator(const BuildScript &Script, const ScriptContext &Context)
      : ScriptMigrator(Script, Context, ScriptLanguage::CMake, "cmake") {}

  MigratedScript run();

private:
  /// What a broken file has outside of its commands is listed at least.
  void sweep(const CMakeFile &File);
  void command(const CMakeCommand &C);
  /// A quoted text for people: a help text, a description.
  bool isSentence(const CMakeArgument &A) const;
  void prose(Range Text);
  void commandName(const CMakeCommand &C, const std::string &Name);
  void word(const CMakeCommand &C, llvm::StringRef Name, const PlacedWord &W);
  /// A library of the toolkit that find_package(CUDAToolkit COMPONENTS ..)
  /// names.
  bool isComponent(const CMakeCommand &C, llvm::StringRef Name,
                   size_t Index) const;
  /// A feature that a target asks of its compiler.
  bool feature(Range At);
  /// The word at \p Place went with \p Owner: it has a finding that says so,
  /// or the variables in it have.
  void wentWith(Range Place, llvm::StringRef Owner);

  llvm::StringRef argument(const CMakeCommand &C, size_t I) const;

  // Patterns
  bool hasCudaSources(const CMakeCommand &C) const;
  const BuildRule *patternFor(const CMakeCommand &C,
                              llvm::StringRef Name) const;
  bool fits(const CMakeCommand &C, const BuildRule &R, size_t &Literals) const;
  /// The words that a pattern asks for are its own: their finding is the
  /// pattern's.
  void literals(const CMakeCommand &C, const BuildRule &R);
  /// The arguments that the new text of \p R has no place for.
  void leftOut(const CMakeCommand &C, const BuildRule &R);
  /// The words of \p R as flags in one string.
  std::string joined(Range R);
  void rewrite(const CMakeCommand &C, const BuildRule &R);
  void needs(const CMakeCommand &C);

  // Declarations
  void packages(const CMakeCommand &C, llvm::StringRef Name);
  /// Replaces the language named at argument \p Index, or takes it away where
  /// its counterpart is named already.
  void language(const CMakeCommand &C, size_t Index, bool IsList);
  void languages(const CMakeCommand &C, llvm::StringRef Name);
  void properties(const CMakeCommand &C, llvm::StringRef Name);

  // Options
  void flags(const CMakeCommand &C, llvm::StringRef Name,
             const std::vector<PlacedWord> &All);
  void emptyShells(const std::vector<PlacedWord> &All);
  void removeArgument(const CMakeArgument &A);
  void removeWord(const CMakeCommand &C, const PlacedWord &W);
  /// What stands between flags that are put where one was.
  llvm::StringRef separator(const CMakeCommand &C, llvm::StringRef Name,
                            const PlacedWord &W) const;

  std::vector<Range> Done; ///< places that have been decided about
  /// Places that other text stands in for, and what they belonged to.
  std::vector<std::pair<Range, std::string>> Replaced;
};

} // namespace cuferry

#endif // CUFERRY_BUILD_CMAKEMIGRATOR_H
