//===- PythonMigrator.h - a setup.py under a rule pack ----------*- C++ -*-===//
//
// Goes through the tokens of one file: names and imports (MigratePython.cpp),
// then strings, in which flags, paths, libraries and environment variables are
// (PythonStrings.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_PYTHONMIGRATOR_H
#define CUFERRY_BUILD_PYTHONMIGRATOR_H

#include "MigrateLanguages.h"
#include "NvccFlags.h"
#include "PythonImports.h"

namespace cuferry {

/// A word of a string token.
struct StringWord {
  Range Place;
  size_t Token = 0;
  bool IsWhole = false; ///< it is all of the string
};

class PythonMigrator : ScriptMigrator {
public:
  PythonMigrator(const BuildScript &Script, const ScriptContext &Context)
      : ScriptMigrator(Script, Context, ScriptLanguage::Python, "python") {}

  MigratedScript run();

private:
  llvm::StringRef text(size_t I) const;
  bool isString(size_t I) const;
  const BuildRule *nameRule(llvm::StringRef Qualified) const;
  /// Takes tokens of a list away, with a comma and the blanks beside it.
  void takeItem(size_t First, size_t Last);

  // Names
  void imports(const ImportStatement &S);
  void added(const BuildRule &R, const ImportStatement &S);
  /// A name with what is behind its dots; gives the last token looked at.
  size_t name(size_t I);
  void use(const BuildRule &R, size_t First, size_t Last,
           const std::string &Qualified);

  // Strings
  void strings();
  void string(size_t I, std::vector<StringWord> &Group);
  void group(const std::vector<StringWord> &Group);
  void flag(const std::vector<StringWord> &Group, const FlagChange &Change);
  void remove(const StringWord &W);
  /// The first token of the expression in front of the operator or comma in
  /// front of token \p I, where that expression is the toolkit's folder.
  std::optional<size_t> toolkitRootBefore(size_t I) const;
  /// What is below it: os.path.join(CUDA_HOME, "extras", "CUPTI"), and
  /// CUDA_HOME + "/lib64", from the string \p I on. Gives how many strings the
  /// pack had something for.
  size_t toolkitFolder(size_t I);
  /// Where a string is no value but a text: a docstring, or a sentence.
  bool isProse(size_t I) const;
  bool isKey(size_t I) const;
  bool isEnvironment(size_t I) const;
  /// In libraries=['cudart', ..] or libraries += [..].
  bool inLibraries(size_t I) const;
  /// Names in the braces of an f-string.
  void expressions(Range Text);
  /// `flags.append("arch=..")` right below a line that gave the same list an
  /// architecture goes whole.
  bool dropRepeated(size_t String);
  /// `flags.append("-lineinfo")` as a whole statement becomes `pass`.
  bool dropStatement(size_t String);

  std::vector<PythonToken> Tokens;
  std::set<size_t> InImport;
  std::map<std::string, std::string> Imported; ///< local name to full name
  std::map<std::string, std::string> Renamed;  ///< local name to new one
  std::set<std::string> Added;
  std::vector<std::string> NewImports;
  llvm::StringRef ChipLine; ///< what a line had before its architecture
  uint32_t ChipLineEnd = 0; ///< where the line ended
  std::optional<uint32_t> ImportLine; ///< end of the first import
};

} // namespace cuferry

#endif // CUFERRY_BUILD_PYTHONMIGRATOR_H
