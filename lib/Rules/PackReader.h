//===- PackReader.h - the folder of one pack --------------------*- C++ -*-===//
//
// Reads pack.yaml and all other *.yaml of a pack's folder, in sorted order,
// into what this pack alone says; what it extends is folded in by
// RulePackBuilder.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_PACKREADER_H
#define CUFERRY_RULES_PACKREADER_H

#include "NodeReader.h"

namespace cuferry {

/// One pack as it is written.
struct PackContents {
  std::string Name, Version, Model, SdkName, Cuda;
  std::string ManifestPath; ///< of pack.yaml
  Text Title;
  bool IsAbstract = false;
  std::vector<std::string> SdkVersions; ///< oldest first
  std::string Sdk;                      ///< the version that was read
  std::vector<std::string> ArchNames;   ///< the first is the default
  /// Other names of kinds of chips, and themselves.
  std::map<std::string, std::string> ArchAliases;
  std::string Arch; ///< the kind of chip that was read
  std::map<std::string, std::string> HelperHeaders; ///< by name in include/
  std::vector<std::string> ImplicitIncludes;
  std::vector<LocatedString> Extends;
  std::map<std::string, std::string> Files, Libraries, Environment, Compiler,
      CompilerFlags, Device;
  std::vector<Rule> Rules;
  std::vector<Naming> Namings;
  std::vector<HeaderRule> Headers;
  std::vector<FeatureRule> Features;
  std::vector<BuildRule> Build;
  std::vector<DossierRule> Dossiers;
  std::vector<PackExample> Examples;
};

/// Reads the pack \p Name in \p Folder as it is for the version \p Sdk of its
/// SDK, or for the newest when it knows no such version, and for the kind of
/// chip \p Arch, or the first when it knows no such one. Problems go to
/// \p Diagnostics.
PackContents readPackFolder(llvm::StringRef Name, llvm::StringRef Folder,
                            llvm::StringRef Sdk, llvm::StringRef Arch,
                            llvm::vfs::FileSystem &FS,
                            std::vector<RuleDiagnostic> &Diagnostics);

} // namespace cuferry

#endif // CUFERRY_RULES_PACKREADER_H
