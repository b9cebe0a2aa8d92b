//===- Extract.h - source text and translation units to mentions -*- C++
//-*-===//
//
// The lexer finds, the AST judges. Three steps, each a function of values:
//
//   scan   text of one file -> candidate mentions, calls, includes
//   judge  one translation unit -> for each project file it reached, what the
//          names at which offsets resolve to
//   merge  a scanned file and all judgements about it -> SourceFile
//
// Promised: scan loses no candidate, whatever the text; merge gives the same
// result for any order of judgements.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_H
#define CUFERRY_EXTRACT_H

#include "cuferry/Frontend.h"
#include "cuferry/SourceModel.h"
#include "cuferry/Text.h"
#include <chrono>
#include <functional>
#include <map>

namespace cuferry {

enum class CudaSide;
class PrecompiledHeaders;

/// An #include as written.
struct IncludeDirective {
  Range Header;     ///< with its quotes or angle brackets
  std::string Name; ///< between them
  bool Angled = false;
  bool InHasInclude = false; ///< it stands in __has_include(..)
  std::string Macro; ///< the macro that it is the body of, where the name is a
                     ///< source's: an include only if one goes by that macro
};

struct ScannedFile {
  std::vector<Mention> Mentions; ///< sorted by offset
  std::vector<Call> Calls;
  std::vector<IncludeDirective> Includes;
  std::vector<std::string> IncludedMacros; ///< of `#include MACRO`
  std::vector<DeviceCode> Device;
  std::vector<FunctionDefinition> Functions; ///< sorted by body
  std::vector<Kernel> Kernels;               ///< sorted by place
  uint32_t IncludeInsertion = 0;
  /// Conditions of the preprocessor, for naming inactive branches: offset of
  /// each #if, #elif, #else line and its text.
  std::vector<std::pair<uint32_t, std::string>> Conditions;
  /// The text asks for __CUDA_ARCH__ in a condition: a device view can differ.
  bool AsksForDeviceView = false;
};

/// Scans \p Content. \p Content must be followed by a zero byte (as
/// std::string's is). \p MacroBodiesAreDevice says whether inline assembly in a
/// macro body may be taken for PTX (true in CUDA sources and headers).
ScannedFile scan(llvm::StringRef Content, bool MacroBodiesAreDevice = true);

/// What the parser found at one token.
struct NameJudgement {
  uint32_t Offset = 0;
  uint32_t Length = 0;
  bool IsCuda = false;  ///< resolves to a CUDA declaration; else to the user's
  bool Weak = false;    ///< by overload set of an unresolved call only
  std::string Name;     ///< canonical name of what it resolves to
  uint16_t Context = 0; ///< CtxHost, CtxDevice, CtxTemplate, CtxDeclaration ..
  std::optional<Range> Base, Access; ///< of a member, when in one file
  bool Pasted = false;   ///< ## made the name: the place is where ## stands
  bool Operand = false;  ///< ## makes the name of this token and others
  bool OwnsName = false; ///< the user's type or variable of the global scope is
                         ///< declared here: the bare name is nothing else

  friend bool operator==(const NameJudgement &,
                         const NameJudgement &) = default;
  friend auto operator<=>(const NameJudgement &,
                          const NameJudgement &) = default;
};

struct ArgumentJudgement {
  std::optional<Range> Text; ///< absent when it comes from a macro
  std::string Type;
  std::optional<std::string> Value;
  std::string Symbol;
  friend bool operator==(const ArgumentJudgement &,
                         const ArgumentJudgement &) = default;
  friend auto operator<=>(const ArgumentJudgement &,
                          const ArgumentJudgement &) = default;
};

/// What the parser knew about the call whose callee is spelled at Offset, or
/// about the launch whose `<<<` follows the callee there.
struct CallJudgement {
  uint32_t Offset = 0;
  bool IsLaunch = false;
  ResultUse Use = ResultUse::Unknown;
  std::vector<ArgumentJudgement> Args, Config;
  friend bool operator==(const CallJudgement &,
                         const CallJudgement &) = default;
  friend auto operator<=>(const CallJudgement &,
                          const CallJudgement &) = default;
};

/// A feature that the parser saw (see cuferry/Features.h).
struct FeatureJudgement {
  Range Place;
  std::string Name; ///< with "feature:"
  std::vector<FeatureValue> Values;
  uint16_t Context = 0;
  friend bool operator==(const FeatureJudgement &,
                         const FeatureJudgement &) = default;
  friend auto operator<=>(const FeatureJudgement &,
                          const FeatureJudgement &) = default;
};

struct FileJudgement {
  std::vector<NameJudgement> Names;
  std::vector<CallJudgement> Calls;
  std::vector<FeatureJudgement> Features;
  bool IsDeviceView = false;  ///< parsed as the device sees it
  std::vector<Range> Skipped; ///< preprocessed away in this view
  std::vector<std::pair<uint32_t, uint32_t>> Uninstantiated; ///< lines
  std::vector<SourceDiagnostic> Diagnostics;
};

enum class UnitState : uint8_t { Clean, Errors, Failed };

struct UnitJudgement {
  UnitState State = UnitState::Failed;
  Text Failure; ///< "Clang crashed", "no answer within 120 s" ..
  std::map<std::string, FileJudgement> Files; ///< by project path
  /// Errors outside project files, for the notes of a run.
  std::vector<std::string> OtherErrors;
};

/// Maps an absolute, normalised path to its project path, or "" when the file
/// is not the project's. Called from the parse's thread; must be safe there.
using ProjectPath = std::function<std::string(llvm::StringRef)>;

/// Parses \p Unit and judges every name in project files. \p Precompiled, if
/// not null, has what several units share.
UnitJudgement judge(const CompileUnit &Unit, const CudaHeaders &Headers,
                    CudaSide Side, ProjectPath Project,
                    std::chrono::seconds Limit,
                    PrecompiledHeaders *Precompiled = nullptr);

/// A judgement together with whether its unit parsed cleanly.
struct Witness {
  const FileJudgement *File = nullptr;
  UnitState State = UnitState::Clean;
};

/// Brings what was scanned together with what was judged. \p Units: how many
/// translation units include the file; \p Failed: at least one of them failed.
SourceFile merge(std::string Path, std::string Content, ScannedFile Scanned,
                 llvm::ArrayRef<Witness> Witnesses, unsigned Units,
                 bool Failed);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_H
