//===- Finding.h - a mention with its outcome -------------------*- C++ -*-===//
//
// What became of each mention in one ecosystem, and the edits that carry it
// out. This is what reports are made of.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_FINDING_H
#define CUFERRY_FINDING_H

#include "cuferry/SourceModel.h"
#include "cuferry/Text.h"
#include <map>

namespace cuferry {

enum class Outcome : uint8_t {
  Migrated,    ///< rewritten; equivalent as far as the evidence says
  Review,      ///< rewritten or kept, but behaviour may differ
  Unsupported, ///< the pack states that there is no counterpart
  Unmapped,    ///< the pack says nothing
  Kept,        ///< correct as it is
  NotCuda,     ///< the user's own name
};

enum class Effort : uint8_t { None, Low, Medium, High };

/// Best first.
enum class EvidenceLevel : uint8_t {
  VendorHeader, ///< the vendor's public header declares the target
  VendorSource, ///< the vendor's own code uses it
  Port,         ///< someone's port uses it
  VendorTable,  ///< only the vendor's generated mapping says so
  Naming,       ///< only the regular rename says so
};

struct Evidence {
  EvidenceLevel Level = EvidenceLevel::Naming;
  std::string Source;
  friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Where a rule is written.
struct RuleOrigin {
  std::string Pack;
  std::string File; ///< relative to the pack's folder
  unsigned Line = 0;
  friend bool operator==(const RuleOrigin &, const RuleOrigin &) = default;
};

/// The words of the report format: "migrated", "not-cuda", "vendor-header" ...
llvm::StringRef outcomeName(Outcome O);
llvm::StringRef effortName(Effort E);
llvm::StringRef evidenceLevelName(EvidenceLevel L);
llvm::StringRef certaintyName(Certainty C);

/// A diagnostic of the catalogue in lib/Report/Diagnostics.def.
using DiagnosticId = uint16_t; ///< 1001 is printed as CF1001

struct Finding {
  DiagnosticId Id = 0;
  /// 16 hexadecimal digits; the same place keeps it when other lines move.
  std::string Fingerprint;
  Outcome Result = Outcome::Unmapped;
  Mention What;
  /// What stands there now; absent when nothing was rewritten.
  std::optional<std::string> Replacement;
  std::optional<RuleOrigin> Rule;
  std::optional<Evidence> Because;
  Text Message;
  /// Message without why the parser is in doubt about this place; empty where
  /// it is in none.
  Text Statement;
  /// Why, in the deciding rule's own words, which Message has, too; empty where
  /// it gives none.
  Text Reason;
  Text Advice;
  /// The advice without what is said of one kernel only; empty where that is
  /// all of it.
  Text SharedAdvice;
  Effort Cost = Effort::None;
  /// The deciding rule states the effort; otherwise the outcome stands for it.
  bool IsCostStated = false;
};

/// Replace the bytes at Where by NewText; an empty range is an insertion.
struct Edit {
  Range Where;
  std::string NewText;
  friend bool operator==(const Edit &, const Edit &) = default;
};

/// A kernel that has to be written anew, and how, by the pack's words.
struct KernelDossier {
  Kernel What;
  Text Scheme, Api;
  Effort Cost = Effort::None;
  std::optional<RuleOrigin> Rule;
  std::optional<Evidence> Because;
};

/// One file in one ecosystem. Edits are sorted and do not overlap.
struct FileMigration {
  std::string Path;       ///< as in the SourceModel
  std::string OutputPath; ///< after the pack's file renames
  std::vector<Edit> Edits;
  std::vector<Finding> Findings; ///< sorted by offset, then name
  /// Kernels that do not go over, where the pack has a way for them.
  std::vector<KernelDossier> Dossiers;
};

struct PackIdentity {
  std::string Name, Model, Sdk, Version;
  Text Title;
  std::string Arch; ///< empty: the pack knows one kind of chip
};

struct Migration {
  PackIdentity Pack;
  std::vector<FileMigration> Files; ///< parallel to SourceModel::Files
  /// Headers of the pack's own that the migrated code includes, directly or
  /// through each other: the name that it includes them with, and their text.
  std::map<std::string, std::string> HelperHeaders;
};

} // namespace cuferry

#endif // CUFERRY_FINDING_H
