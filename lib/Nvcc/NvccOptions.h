//===- NvccOptions.h - nvcc's options as data -------------------*- C++ -*-===//
//
// The table of NvccOptions.def, and the rules by which nvcc finds an option's
// value: a long name has two dashes and a short one has one, never the other
// way round; a value follows as the next word or after `=`; only the one-letter
// names of JoinedLetters take it without either; the values of a list stand
// between commas, which a backslash or double quotes protect.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_NVCC_NVCCOPTIONS_H
#define CUFERRY_NVCC_NVCCOPTIONS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cuferry {

enum class NvccOptionId : uint8_t {
#define NVCC_OPTION(Id, Long, Short, Arity, Parse, Target, Elsewhere) Id,
#include "NvccOptions.def"
};

enum class NvccArity : uint8_t {
  Flag,   ///< no value
  Single, ///< one value
  List,   ///< values between commas
};

/// What the parse of a source makes of an option.
enum class NvccParse : uint8_t {
  Ignored,   ///< known, and without meaning for a parse
  Forwarded, ///< goes to Clang as it is
  Mapped,    ///< becomes something else: a macro, the language, an architecture
};

/// What another ecosystem's compiler is given where the pack says nothing.
enum class NvccTarget : uint8_t {
  NvidiaOnly,   ///< steers NVIDIA's own tools: left out
  Same,         ///< the short name, which GCC and Clang share
  Joined,       ///< the short name with its value: -O3
  WithEquals,   ///< the short name, `=` and the value: -std=c++17
  Architecture, ///< left out: the pack names the architecture
  Meaning,      ///< left out and said: the program may behave differently
  Stage,        ///< asks for something that only nvcc makes: refused
  Launcher,     ///< the launcher itself sees to it
};

/// Whose the spelling is, for words of which nobody says what compiler they are
/// for.
enum class NvccSpelling : uint8_t {
  Own,    ///< nvcc's alone: -gencode
  Shared, ///< means something to others too, mostly something else: -arch, -G
  Common, ///< the same to all compilers, or too short to say: -O, -I
};

struct NvccOption {
  NvccOptionId Id;
  llvm::StringLiteral Long, Short;
  NvccArity Arity;
  NvccParse Parse;
  NvccTarget Target;
  NvccSpelling Elsewhere;
};

/// All of them, in the order of NvccOptionId.
llvm::ArrayRef<NvccOption> nvccOptions();

/// The option that the word \p Word begins. \p Value: what the word itself
/// holds of its value (behind `=` or a joined letter); \p HasValue tells an
/// empty one from none.
const NvccOption *findNvccOption(llvm::StringRef Word, llvm::StringRef &Value,
                                 bool &HasValue);

/// The values of a list, commas taken away, protecting backslashes too.
std::vector<std::string> splitNvccList(llvm::StringRef Values);

} // namespace cuferry

#endif // CUFERRY_NVCC_NVCCOPTIONS_H
