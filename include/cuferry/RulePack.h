//===- RulePack.h - what one ecosystem makes of CUDA ------------*- C++ -*-===//
//
// A rule pack read from YAML: names, call patterns and facts of one ecosystem.
// The format is documented in docs/rules.md and described by
// rules/schema.json; this is its in-memory form.
//
// Reading takes folders, gives a RulePack with everything it `extends` folded
// in, or diagnostics with file, line and column. A RulePack is immutable and
// may be used from any thread.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULEPACK_H
#define CUFERRY_RULEPACK_H

#include "cuferry/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <memory>

namespace cuferry {

/// One problem in a pack's files. Line and column count from 1.
struct RuleDiagnostic {
  std::string File;
  unsigned Line = 0, Column = 0;
  bool IsError = true;
  Text Message;
};

/// An argument of a call pattern.
struct PatternArg {
  enum Kind : uint8_t {
    Hole,    ///< $dst
    Rest,    ///< $rest... : all further arguments, none included
    Literal, ///< cudaMemcpyDefault, 0: the argument must be spelled so or have
             ///< that value or name that enumerator
  } What = Hole;
  std::string Name;                   ///< hole's name without $, or the literal
  std::optional<std::string> Default; ///< text for the hole when CUDA's call
                                      ///< leaves the argument out
};

/// A test of one hole, or of the call as a whole.
struct Condition {
  enum Kind : uint8_t {
    Is,        ///< value, enumerator or spelling is one of Alternatives
    Type,      ///< the argument's type is one of Alternatives
    Pure,      ///< may be written twice ("true"/"false" in Alternatives)
    ArgCount,  ///< the call has that number of arguments (hole empty)
    ResultUse, ///< "used" or "discarded" (hole empty); unknown fits neither
    AtMost,    ///< the value is no greater than the one in Alternatives
    Context,   ///< "host", "device", "kernel", "divergent", "function" or
               ///< "variable" (hole empty)
  } What = Is;
  std::string Hole;
  bool Negated = false;
  std::vector<std::string> Alternatives;
};

/// Text with holes, split.
struct TemplatePiece {
  enum Kind : uint8_t { Literal, Hole, Rest } What = Literal;
  std::string Text; ///< literal text, or the hole's name
};

/// What is placed for a hole in place of its argument.
struct Conversion {
  std::string Hole;
  std::vector<Condition> Where; ///< on the hole; none: always
  std::vector<TemplatePiece> To;
};

struct Pattern {
  enum Kind : uint8_t {
    Call,      ///< name($a, $b)
    Statement, ///< name($a, $b); as a whole statement
    Launch,    ///< $kernel<<<$grid, $block, $smem, $stream>>>($args...)
    Field,     ///< $obj.Struct::field
  } What = Call;
  std::string Name; ///< canonical name of the mention that it rewrites
  std::vector<PatternArg> Config; ///< of a launch
  std::vector<PatternArg> Args;
  std::string BaseHole; ///< hole of a field's object, or of the kernel
};

enum class RuleAction : uint8_t {
  Rename,      ///< Target replaces the name
  Regular,     ///< the naming rule's result, known to exist
  Rewrite,     ///< Match is replaced by To
  Keep,        ///< stays as it is
  Unsupported, ///< no counterpart
};

struct Rule {
  RuleAction Action = RuleAction::Rename;
  std::string
      Name; ///< exact name or glob ("cudaGraphics*"); empty: Match has it
  bool IsGlob = false;
  std::string Target;   ///< of a rename
  bool DropTag = false; ///< of a rename: `struct` before the name goes, too
  std::optional<Pattern> Match;  ///< of a rewrite, and of a pattern that
                                 ///< is kept or unsupported
  std::vector<TemplatePiece> To; ///< of a rewrite
  std::vector<Condition> Where;  ///< of a rule for names: on the context only
  std::vector<Conversion> Conversions; ///< for a hole the first that fits
  /// Holes of To and AtFunctionStart that stand for new names.
  std::vector<std::string> Fresh;
  /// Code for the beginning of the function around; once for each function
  /// unless it has fresh names.
  std::vector<TemplatePiece> AtFunctionStart;
  std::string AtProgramStart; ///< code for the beginning of main, once
  std::vector<std::string> AddIncludes; ///< with their brackets: "<acl/acl.h>"
  Text Review;  ///< not empty: the outcome is review, and why
  Text Because; ///< of unsupported: reason
  Text Instead; ///< advice
  Effort Cost = Effort::None;
  std::optional<Evidence> Basis;
  RuleOrigin Origin;
  unsigned Depth = 0; ///< 0: the pack itself; n: n steps of `extends` away
};

/// { from: cuda*, to: musa*, in: [runtime] }
struct Naming {
  std::string From, To;            ///< with one `*` each
  std::vector<std::string> In;     ///< libraries; empty: all
  std::vector<std::string> Kinds;  ///< mention kinds; empty: all
  std::vector<std::string> Except; ///< names or globs
  bool OnlyListed = false; ///< speaks only of names that a `regular` rule lists
  std::optional<Evidence> Basis;
  RuleOrigin Origin;
};

/// What a CUDA header becomes.
struct HeaderRule {
  std::string Header;               ///< "cublas_v2.h" or a glob "cub/*"
  std::vector<std::string> Targets; ///< without brackets; empty: drop the line;
                                    ///< `*` stands for what the glob matched
  bool Keep = false;
  bool Unsupported = false;
  Text Review, Because, Instead;
  Effort Cost = Effort::None;
  std::optional<Evidence> Basis;
  RuleOrigin Origin;
  unsigned Depth = 0;
};

/// A test of what a feature carries, or of the pack's own facts.
struct FeatureCondition {
  enum Kind : uint8_t {
    Is,    ///< one of Alternatives: a number, a word, a glob
    Over,  ///< more than the number or the fact of `device` in Alternatives
    Under, ///< less than it
  } What = Is;
  std::string Subject;   ///< the value's name ("bytes"), or the fact's
  bool OfDevice = false; ///< Subject is a fact of the pack's `device`
  bool Negated = false;
  std::vector<std::string> Alternatives;
};

/// How the pack rates a feature ("inline-ptx", "launch"; see Features.h).
struct FeatureRule {
  std::string Name; ///< without "feature:"
  std::vector<FeatureCondition> Where;
  unsigned Depth = 0;
  Outcome Result = Outcome::Kept;
  Text Because, Instead;
  Effort Cost = Effort::None;
  std::optional<Evidence> Basis;
  RuleOrigin Origin;
};

/// Build scripts that a rule of `build:` speaks of.
enum class ScriptLanguage : uint8_t { Any, CMake, Make, Python, Shell };

/// What sort of word of a build script a rule speaks of.
enum class BuildSection : uint8_t {
  Command,    ///< find_package(CUDA $rest...), cuda_add_library
  Package,    ///< find_package's first argument
  Language,   ///< project(.. CUDA), enable_language(CUDA)
  Target,     ///< CUDA::cudart
  Variable,   ///< CUDA_NVCC_FLAGS
  Property,   ///< CUDA_ARCHITECTURES
  Expression, ///< COMPILE_LANGUAGE:CUDA, in a generator expression
  Feature,    ///< cuda_std_17, in target_compile_features
  Name,       ///< torch.utils.cpp_extension.CUDAExtension
  Key,        ///< the key 'nvcc' of a dictionary of flags
  Toolkit,    ///< a folder of the toolkit: root, lib64
  Tool,       ///< nvidia-smi
};

/// What a word or command of a build script becomes.
struct BuildRule {
  ScriptLanguage Language = ScriptLanguage::Any;
  BuildSection Section = BuildSection::Variable;
  std::string Name; ///< a name, a glob, or the command of a pattern
  /// Of a pattern: what each argument must be; the last may be a Rest.
  bool IsPattern = false;
  std::vector<PatternArg> Args;
  std::optional<std::string> To;     ///< of a name; empty: the word goes
  std::vector<TemplatePiece> Pieces; ///< of a pattern
  std::string Add;   ///< lines after the command that the word stands in
  std::string Needs; ///< lines that a use asks of the place of find_package
  std::string Value; ///< new value of a property
  bool WithCudaSources = false; ///< only for a command that is given some
  bool Keep = false;
  bool Unsupported = false;
  Text Review, Because, Instead;
  Effort Cost = Effort::None;
  std::optional<Evidence> Basis;
  RuleOrigin Origin;
  unsigned Depth = 0;
};

/// Which way of writing a kernel anew fits it. The first that fits wins.
struct DossierRule {
  std::vector<std::string> Has;   ///< traits that the kernel must have
  std::vector<std::string> Lacks; ///< traits that it must not have
  Text Scheme;                    ///< how it is to be written
  Text Api;                       ///< with what
  Effort Cost = Effort::None;
  std::optional<Evidence> Basis;
  RuleOrigin Origin;
};

struct PackExample {
  std::string Before, After;
  std::string File; ///< a build script's name; empty: the example is code
  RuleOrigin Origin;
};

/// What a mention's name alone resolves to.
struct NameResolution {
  enum Kind : uint8_t { None, ByRule, ByNaming } What = None;
  const Rule *TheRule = nullptr;     ///< ByRule
  const Naming *TheNaming = nullptr; ///< ByNaming, and Regular rules
  std::string Target;                ///< of Rename, Regular, ByNaming
};

class RulePack {
public:
  std::string Name, Version;
  Text Title;
  std::string Model;        ///< cuda-like | cuda-compatible | self-developed
  std::string SdkName, Sdk; ///< Sdk: the version chosen
  std::vector<std::string>
      SdkVersions;  ///< all that the pack knows, oldest first
  std::string Arch; ///< the kind of chip chosen; empty: the pack has one
  std::vector<std::string> ArchNames; ///< all that the pack knows; the first is
                                      ///< the default
  std::string Cuda;      ///< CUDA versions spoken of: ">=8.0, <=13.0"
  bool Abstract = false; ///< exists only to be extended
  std::vector<std::string> Extends;             ///< nearest first, transitively
  std::map<std::string, std::string> Files;     ///< ".cu" -> ".mu"
  std::vector<std::string> ImplicitIncludes;    ///< "<hip/hip_runtime.h>":
                                                ///< what a CUDA source had
                                                ///< without asking, and here
                                                ///< must ask for
  std::map<std::string, std::string> Libraries; ///< cudart -> musart
  std::map<std::string, std::string>
      Environment;                             ///< CUDA_VISIBLE_DEVICES -> ..
  std::map<std::string, std::string> Compiler; ///< command, arch
  std::map<std::string, std::string> CompilerFlags;
  std::map<std::string, std::string> Device; ///< warp-size ...
  std::vector<BuildRule> Build; ///< nearest pack first, then as written
  /// Headers that the pack brings along, by the name that code includes them
  /// with ("cuferry/cann.h").
  std::map<std::string, std::string> HelperHeaders;
  std::vector<PackExample> Examples;

  /// What the name \p Canonical of \p Library and \p Kind becomes in a place
  /// with the ContextFlags \p Context. Precedence: nearer pack, exact name over
  /// longer glob over shorter glob, conditions over none, rule over naming.
  /// Without a context, rules with conditions speak only where no other does.
  NameResolution
  resolveName(llvm::StringRef Canonical, llvm::StringRef Library,
              MentionKind Kind,
              std::optional<uint16_t> Context = std::nullopt) const;

  /// Patterns for \p Canonical, the first that fits wins: nearer pack first,
  /// then more conditions (`where`, literals) before fewer, then file order.
  llvm::ArrayRef<const Rule *> patternsFor(llvm::StringRef Canonical) const;

  /// The rule for `#include <Header>`, or null.
  const HeaderRule *header(llvm::StringRef Header) const;

  /// How `feature:Name`, carrying \p Values, or `launch` is rated, or null.
  /// Precedence: nearer pack, the feature's own name over its group's, more
  /// conditions before fewer, file order.
  const FeatureRule *feature(llvm::StringRef Name,
                             llvm::ArrayRef<FeatureValue> Values = {}) const;

  /// The rule for \p Name in build scripts of \p Language, or null: the nearer
  /// pack, an exact name over a glob, a longer glob over a shorter. Commands
  /// with patterns are found in Build.
  const BuildRule *build(ScriptLanguage Language, BuildSection Section,
                         llvm::StringRef Name) const;

  /// Whether some rename or naming, of whatever library and kind, could apply
  /// to
  /// \p Identifier: for text that is not code, where neither is known.
  bool mayRename(llvm::StringRef Identifier) const;

  /// Whether the pack calls \p Identifier unsupported, likewise.
  bool lacks(llvm::StringRef Identifier) const;

  /// Everything, for listings and checks.
  llvm::ArrayRef<Rule> rules() const { return Rules; }
  llvm::ArrayRef<Naming> namings() const { return Namings; }
  llvm::ArrayRef<HeaderRule> headers() const { return Headers; }
  /// Nearest pack first.
  llvm::ArrayRef<DossierRule> dossiers() const { return Dossiers; }
  llvm::ArrayRef<FeatureRule> features() const { return Features; }

private:
  friend class RulePackBuilder;
  std::vector<Rule> Rules;
  std::vector<Naming> Namings;
  std::vector<HeaderRule> Headers;
  std::vector<DossierRule> Dossiers;
  std::vector<FeatureRule> Features;
  llvm::StringMap<std::vector<const Rule *>> ByName, ByPattern;
  llvm::StringMap<std::vector<const FeatureRule *>> ByFeature;
  std::vector<const Rule *> Globs; ///< best first
};

struct PackLoad {
  std::shared_ptr<const RulePack> Pack; ///< null when there are errors
  std::vector<RuleDiagnostic> Diagnostics;
};

/// Reads pack \p Name from the first folder of \p SearchPath that has
/// `Name/pack.yaml`, and what it extends. \p Sdk selects the SDK version;
/// empty: the newest known. \p Arch selects the kind of chip; empty: the pack's
/// first. Never fails otherwise than by diagnostics.
PackLoad loadRulePack(llvm::StringRef Name,
                      llvm::ArrayRef<std::string> SearchPath,
                      llvm::vfs::FileSystem &FS, llvm::StringRef Sdk = "",
                      llvm::StringRef Arch = "");

/// Names of all packs in \p SearchPath, sorted, without duplicates.
std::vector<std::string> listRulePacks(llvm::ArrayRef<std::string> SearchPath,
                                       llvm::vfs::FileSystem &FS);

/// Whether a condition on the context holds in a place with the ContextFlags
/// \p Context. Where it is not known whether a place is the host's or the
/// device's, neither holds.
bool holdsInContext(const Condition &C, uint16_t Context);

/// "rules/musa/runtime.yaml:12:5: error: unknown key 'renam'; did you mean
/// 'rename'?"
std::string formatDiagnostic(const RuleDiagnostic &D,
                             Language Lang = Language::English);

} // namespace cuferry

#endif // CUFERRY_RULEPACK_H
