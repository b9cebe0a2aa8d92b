//===- ScriptWords.h - words that build scripts share -----------*- C++ -*-===//
//
// Paths, libraries, tools, file names, macros and variables look alike in all
// build scripts. This decides about one such word; the readers of the languages
// find the words.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_SCRIPTWORDS_H
#define CUFERRY_BUILD_SCRIPTWORDS_H

#include "ScriptWriter.h"
#include "cuferry/NameChars.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <map>
#include <memory>

namespace cuferry {

/// What the scripts of a project say together; gathered before any is migrated.
struct ScriptContext {
  explicit ScriptContext(const RulePack &Pack) : Pack(Pack) {}

  const RulePack &Pack;
  const SourceNames *Sources = nullptr; ///< null: every source is renamed
  bool HostSpeaksCuda = false;          ///< see ScriptSources
  /// Whether FindCUDA, which reads variables of its own, is in use, and whether
  /// what came after it is.
  bool UsesFindCuda = false, UsesCudaLanguage = false;
  /// Names that the scripts themselves give: variables, commands, targets.
  llvm::StringSet<> Own;
  /// Variables that hold the toolkit's folder.
  llvm::StringSet<> ToolkitVariables;
  /// CMake variables that list sources in CUDA.
  llvm::StringSet<> CudaSourceVariables;
  /// Environment variables of which two would become one.
  llvm::StringSet<> Colliding;
  /// Variables that hold nvcc, and those that hold what it reads, by the
  /// Makefile; those that are read together share them.
  struct MakeVariables {
    llvm::StringSet<> NvccCommands, NvccFlags;
  };
  std::map<std::string, std::shared_ptr<MakeVariables>> MakeVariablesOf;
  /// Variables that Makefiles set whatever the environment says.
  llvm::StringSet<> Fixed;
  /// Lines that uses of targets ask for.
  std::set<std::string> Needs;

  /// Named like a variable of FindCUDA's, but nobody but the project reads it.
  bool isLeftover(llvm::StringRef Variable) const;
};

struct WordUse {
  bool Libraries = false; ///< a bare word may be a link library
  bool Prose = false;     ///< text for people: nothing is replaced
  bool Bare = true;       ///< a bare word may be a variable or target
  bool AsPath = false;    ///< a variable's value is asked for its folder
  /// What is defined where a word defines something: behind -D it may be a
  /// macro, or a variable of the CMake that is run.
  enum Names : uint8_t {
    Either,
    Variables,
    DashedMacros,
    Macros, ///< without -D, too
  } Defines = Either;
};

class ScriptWords {
public:
  ScriptWords(ScriptWriter &Out, const ScriptContext &Context,
              ScriptLanguage Language, llvm::StringRef Path)
      : Out(Out), Context(Context), Language(Language), Path(Path) {}

  /// Decides about the word at \p Place, variables in it included.
  void word(Range Place, WordUse Use);

  /// Decides about the variable named at \p Name. \p IsEnvironment: it is asked
  /// of the environment. \p Reference: the whole of `${NAME}`, where it is one.
  void variable(Range Name, bool IsEnvironment,
                std::optional<Range> Reference = std::nullopt);

  /// What a change of flags means for the report; the words at \p Place.
  void flag(Range Place, llvm::StringRef Name, llvm::StringRef NewText,
            uint8_t What);

  /// Whether \p Word ends in a CUDA source's ending, and none of a path that
  /// only has it in the middle.
  static bool isCudaSource(llvm::StringRef Word);

  /// Whether \p Text is the folder of a toolkit: /usr/local/cuda-12.
  static bool isToolkitPath(llvm::StringRef Text);

  /// The new text of a rule's name, `*` filled in; empty when it has none.
  static std::optional<std::string> target(const BuildRule &R,
                                           llvm::StringRef Name);

private:
  Range sub(Range Whole, size_t Begin, size_t Length) const {
    return {Whole.Offset + uint32_t(Begin), uint32_t(Length)};
  }
  /// Applies \p R to the bytes at \p Place.
  void rule(const BuildRule &R, Range Place, llvm::StringRef Name,
            MentionKind Kind);
  void renameAt(Range Place, llvm::StringRef Name, MentionKind Kind,
                const std::string &NewText);

  size_t variablesIn(Range Place, bool AsPath = false);
  bool variableFamily(Range Name);
  bool pathLike(Range Place, WordUse Use);
  bool toolkitPath(Range Place);
  bool lastComponent(Range Place, WordUse Use);
  bool sourceFile(Range Place);
  bool libraryFile(Range Place);
  bool library(Range Name, llvm::StringRef Prefix, Range Whole);
  bool tool(Range Name);
  bool definition(Range Place, WordUse Use);
  bool macro(Range Name);
  bool header(Range Name);
  bool bare(Range Place, WordUse Use);
  void noteIfCuda(Range Place);
  void noteBetweenVariables(Range Place);

  ScriptWriter &Out;
  const ScriptContext &Context;
  ScriptLanguage Language;
  std::string Path;
};

/// What names of variables are made of.

inline bool isName(llvm::StringRef Text) {
  return !Text.empty() && !llvm::isDigit(Text[0]) &&
         llvm::all_of(Text, isNameChar);
}

/// A reference to a variable in a word: `${X}`, `$(X)`, `$ENV{X}`, `$X`, `@X@`.
struct VariableReference {
  size_t Begin = 0, End = 0; ///< of the whole reference
  size_t Name = 0, NameLength = 0;
  bool IsEnvironment = false;
};

/// The references in \p Text, outermost only.
std::vector<VariableReference> variablesOf(llvm::StringRef Text,
                                           ScriptLanguage Language);

} // namespace cuferry

#endif // CUFERRY_BUILD_SCRIPTWORDS_H
