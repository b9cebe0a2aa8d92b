//===- SourceModel.h - what was found in the source -------------*- C++ -*-===//
//
// The result of scan and parse: for each project file its text, every mention
// of CUDA in it, and the calls that mentions belong to. Plain values, no Clang
// types, nothing of any target ecosystem: the same model is matched against
// every rule pack.
//
// Promised: every candidate token of every file is a mention; mentions are
// sorted by offset, then name; offsets count bytes of the file as it is on
// disk. The model is the same whatever the number of threads and the order of
// the inputs.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_SOURCEMODEL_H
#define CUFERRY_SOURCEMODEL_H

#include "cuferry/Vocabulary.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cuferry {

/// Bytes [Offset, Offset + Length) of one file.
struct Range {
  uint32_t Offset = 0;
  uint32_t Length = 0;

  uint32_t end() const { return Offset + Length; }
  bool contains(Range Other) const {
    return Offset <= Other.Offset && Other.end() <= end();
  }
  friend bool operator==(const Range &, const Range &) = default;
  friend auto operator<=>(const Range &, const Range &) = default;
};

enum class Certainty : uint8_t {
  Confirmed,   ///< the parser resolved it to a CUDA declaration
  Unconfirmed, ///< only the name speaks for it; see Doubt
  Refuted,     ///< it is the user's own name
};

/// Why the parser could not confirm a mention, or what refuted it.
enum class Doubt : uint8_t {
  None,
  Inactive,    ///< in a branch that no view of the file preprocesses
  Dependent,   ///< in a template that was not instantiated
  NotParsed,   ///< the file could not be parsed there, or not at all
  Unexpanded,  ///< in a macro body that nothing confirmed
  Pasted,      ///< made or taken apart by ##
  InString,    ///< inside a string literal
  UserDefined, ///< declared or #defined by the project
  UserMember,  ///< member of something that is not CUDA's
  UserScope,   ///< qualified by a namespace that is not CUDA's
  MacroParam,  ///< parameter of a macro
  Mixed,       ///< CUDA's in some instantiations or translation units, the
               ///< project's in others
  Unknown,     ///< looks like CUDA's, but no CUDA version is known to have it
};

/// Where a mention stands; a set of flags.
enum ContextFlag : uint16_t {
  CtxHost = 1 << 0,
  CtxDevice = 1 << 1,
  CtxMacroBody = 1 << 2,
  CtxInactive = 1 << 3,
  CtxTemplate = 1 << 4,
  CtxString = 1 << 5,
  CtxMacroArgument = 1 << 6,
  CtxDirective = 1 << 7,   ///< in #if, #ifdef, #define's name, #undef
  CtxDeclaration = 1 << 8, ///< the token declares the name
  CtxAddress = 1 << 9,     ///< a function named without being called
  CtxKernel = 1 << 10,     ///< in a __global__ function, its head included
  CtxDivergent = 1 << 11,  ///< in device code that not all threads of a warp
                           ///< may reach together, as far as tokens show
  CtxOnFunction = 1 << 12, ///< an attribute of a function
  CtxOnVariable = 1 << 13, ///< an attribute of a variable
};

/// One argument of a call, as the tokens show it and the parser understood it.
struct Argument {
  Range Text; ///< without surrounding white space and comments
  /// The same with the comments beside it on its line; Text where there are
  /// none.
  Range Commented;
  /// Canonical type of the expression as written ("float *"); empty: unknown.
  std::string Type;
  /// Value of a constant expression, decimal ("0", "-1", "4294967295").
  std::optional<std::string> Value;
  /// Enumerator or macro that the argument names ("cudaMemcpyDefault").
  std::string Symbol;
  /// No call, assignment or increment: may be written twice.
  bool Pure = false;

  friend bool operator==(const Argument &, const Argument &) = default;
};

enum class ResultUse : uint8_t { Unknown, Discarded, Used };

/// A call, or a kernel launch (then Config is not empty).
struct Call {
  Range Whole;  ///< from the callee's first token (qualifiers too) to `)`
  Range Callee; ///< callee expression without template arguments
  std::optional<Range> TemplateArgs; ///< with the angle brackets
  std::vector<Argument> Config;      ///< between <<< and >>>
  std::vector<Argument> Args;
  /// The statement `call(..);` with its semicolon, when the call is all of it.
  std::optional<Range> Statement;
  ResultUse Use = ResultUse::Unknown;
  /// A directive stands among the arguments: they are not told apart.
  bool IsOpaque = false;

  friend bool operator==(const Call &, const Call &) = default;
};

/// What a feature carries: "bytes" "49152", "threads" "1024". The same name may
/// come several times, where a template or a macro gives several values.
struct FeatureValue {
  std::string Name, Value;
  friend bool operator==(const FeatureValue &, const FeatureValue &) = default;
  friend auto operator<=>(const FeatureValue &, const FeatureValue &) = default;
};

struct Mention {
  Range Place;          ///< the token, or the smallest range that shows it
  std::string Name;     ///< canonical: "cudaDeviceProp::clockRate",
                        ///< "<cublas_v2.h>", "launch", "feature:inline-ptx"
  std::string Spelling; ///< the bytes at Place
  MentionKind Kind = MentionKind::Function;
  std::string Library; ///< empty when no library is known
  Certainty Sure = Certainty::Unconfirmed;
  Doubt Why = Doubt::None;
  Strength Proof = Strength::Distinct;
  /// What the doubt is about: the condition of the branch, the user's
  /// declaration, the names inside a string.
  std::string Detail;
  uint16_t Context = 0;      ///< ContextFlag
  int32_t CallIndex = -1;    ///< this mention is the callee of Calls[CallIndex]
  std::optional<Range> Base; ///< of a field: the expression before . or ->
  std::optional<Range> Access; ///< of a field: base, operator and member
  /// Of a feature: what the catalogue says it carries; sorted.
  std::vector<FeatureValue> Values;

  friend bool operator==(const Mention &, const Mention &) = default;
};

/// An #include of another project file, so that it can follow a rename.
struct ProjectInclude {
  Range Spelled;       ///< between the quotes or angle brackets, exclusive
  std::string Written; ///< "kernels/add.cuh"
  std::string Target;  ///< project path of the file meant
  friend bool operator==(const ProjectInclude &,
                         const ProjectInclude &) = default;
};

/// The definition of a function outside others, as the tokens show it.
struct FunctionDefinition {
  std::string Name; ///< as written, without qualifiers
  Range Body;       ///< with its braces
  friend bool operator==(const FunctionDefinition &,
                         const FunctionDefinition &) = default;
};

/// How a kernel reaches an element of what a parameter points to.
struct KernelAccess {
  enum Kind : uint8_t { Read, Write, ReadWrite, Atomic } What = Read;
  /// Which element, in a word of docs/rules.md ("element", "row", "indirect").
  std::string Pattern;
  std::string Index; ///< the index with local names resolved: "blockIdx.x * n"
  friend auto operator<=>(const KernelAccess &, const KernelAccess &) = default;
};

struct KernelParameter {
  std::string Type, Name; ///< as written
  bool IsPointer = false;
  std::vector<KernelAccess> Accesses; ///< sorted, each once
  friend bool operator==(const KernelParameter &,
                         const KernelParameter &) = default;
};

/// A __global__ function with a body: what somebody who writes it anew for
/// another kind of chip has to know, as far as tokens show it.
struct Kernel {
  Range Place;           ///< the name's token
  Range Whole;           ///< from the first attribute to the `}`
  std::string Name;      ///< as written
  std::string Signature; ///< with parameters, white space made regular
  std::vector<KernelParameter> Parameters;
  std::vector<std::string> Shared; ///< declarations: "float tile[32][33]"
  /// What it does and uses, in words of docs/rules.md; sorted.
  std::vector<std::string> Traits;
  friend bool operator==(const Kernel &, const Kernel &) = default;
};

/// Lines that the parser could not vouch for.
struct Unseen {
  uint32_t Line = 0, EndLine = 0;
  std::string Why;    ///< "inactive", "template", "not-parsed"
  std::string Detail; ///< "#if USE_HIP"
  friend bool operator==(const Unseen &, const Unseen &) = default;
  friend auto operator<=>(const Unseen &, const Unseen &) = default;
};

struct SourceDiagnostic {
  uint32_t Line = 0, Column = 0;
  std::string Message;
  friend bool operator==(const SourceDiagnostic &,
                         const SourceDiagnostic &) = default;
  friend auto operator<=>(const SourceDiagnostic &,
                          const SourceDiagnostic &) = default;
};

enum class ParseState : uint8_t {
  Complete, ///< parsed without an error
  Partial,  ///< parsed with errors; see Diagnostics
  None,     ///< scanned only: no translation unit reached it
  Failed,   ///< Clang crashed, hung or could not start on it
};

/// A named piece of device code. What a kernel needs of an ecosystem is what
/// stands in it and in the functions and macros that it names.
struct DeviceCode {
  enum Kind : uint8_t { Kernel, Function, Macro } What = Function;
  std::string Name; ///< empty where tokens show none (a device lambda)
  Range Whole;      ///< from the attribute or `#define` to the end of the body
  std::vector<std::string> Names; ///< identifiers in it, sorted, distinct

  friend bool operator==(const DeviceCode &, const DeviceCode &) = default;
};

struct SourceFile {
  std::string Path; ///< relative to the root, with '/'
  std::string Content;
  ParseState Parse = ParseState::None;
  unsigned TranslationUnits = 0;
  std::vector<Unseen> NotSeen;
  std::vector<SourceDiagnostic> Diagnostics;
  std::vector<Mention> Mentions;
  std::vector<Call> Calls;
  std::vector<ProjectInclude> Includes;
  std::vector<DeviceCode> Device;            ///< sorted by place
  std::vector<FunctionDefinition> Functions; ///< sorted by body
  std::vector<Kernel> Kernels;               ///< sorted by place
  /// End of the line of the last #include outside conditionals (offset where a
  /// new line may be added), 0 when the file has none.
  uint32_t IncludeInsertion = 0;
  /// A CUDA source that has CUDA in it or in what it includes, and which nvcc
  /// gives <cuda_runtime.h> without being asked.
  bool HasImplicitRuntime = false;
};

struct SourceModel {
  std::string Root;    ///< as given by the user
  std::string Headers; ///< "embedded" or "toolkit 13.0"
  unsigned TranslationUnits = 0;
  std::vector<SourceFile> Files; ///< sorted by path
};

} // namespace cuferry

#endif // CUFERRY_SOURCEMODEL_H
