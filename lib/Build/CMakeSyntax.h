//===- CMakeSyntax.h - CMake's grammar --------------------------*- C++ -*-===//
//
// A CMake file is a list of commands with arguments; see cmake-language(7).
// This reads it whole, places included: comments of both sorts, quoted and
// bracket arguments, unquoted ones with the quotes that old files put inside
// them, brackets in conditions. Generator expressions and variables are text
// inside an argument; splitArgument takes that apart.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_CMAKESYNTAX_H
#define CUFERRY_BUILD_CMAKESYNTAX_H

#include "cuferry/SourceModel.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cuferry {

struct CMakeArgument {
  enum Kind : uint8_t { Unquoted, Quoted, Bracket, Paren } What = Unquoted;
  Range Whole; ///< with quotes or brackets
  Range Text;  ///< between them
};

struct CMakeCommand {
  Range Name;
  Range Whole; ///< from the name to the closing bracket
  std::vector<CMakeArgument> Args;
};

struct CMakeError {
  uint32_t Offset = 0;
  std::string Message;
};

struct CMakeFile {
  std::vector<CMakeCommand> Commands;
  std::vector<Range> Comments;
  std::vector<Range> Placeholders; ///< @NAME@ of a template, as a line
  std::vector<CMakeError> Errors;
};

/// Reads all of \p Content. After an error reading goes on with the next line.
CMakeFile parseCMake(llvm::StringRef Content);

/// One word of an argument: what stands between `;`, white space and the signs
/// of generator expressions.
struct CMakeWord {
  Range Place;
  /// The generator expression whose argument it is: "COMPILE_LANGUAGE"; empty
  /// outside of any.
  std::string Expression;
  bool InCudaExpression = false; ///< in what $<COMPILE_LANGUAGE:CUDA> guards
  bool InExpression = false;
  unsigned List = 0; ///< counts what stands side by side; 0 outside of any
                     ///< expression
};

/// A word with the argument that it stands in.
struct PlacedWord {
  CMakeWord Word;
  size_t Argument = 0;
  bool IsWhole = false; ///< it is all of its argument
};

/// The words of the text at \p Text.
std::vector<CMakeWord> splitArgument(llvm::StringRef Content, Range Text);

/// The words of the arguments of \p C that are neither brackets nor texts in
/// them. A generator expression may go over several arguments: CMake makes one
/// list of them before it reads expressions.
std::vector<PlacedWord> splitArguments(llvm::StringRef Content,
                                       const CMakeCommand &C);

} // namespace cuferry

#endif // CUFERRY_BUILD_CMAKESYNTAX_H
