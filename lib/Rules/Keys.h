//===- Keys.h - the words of the pack format --------------------*- C++ -*-===//
//
// Every key and every fixed word that a pack may use. rules/schema.json says
// the same to editors; a unit test holds the two together.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_KEYS_H
#define CUFERRY_RULES_KEYS_H

#include "llvm/ADT/StringRef.h"

namespace cuferry::keys {

inline constexpr llvm::StringRef Pack[] = {
    "schema",   "pack",      "version",     "title",
    "model",    "sdk",       "arch",        "cuda",
    "extends",  "abstract",  "files",       "implicit-include",
    "compiler", "libraries", "environment", "device",
    "build",    "features",  "dossiers",    "evidence",
    "headers",  "naming",    "rules",       "examples"};
inline constexpr llvm::StringRef File[] = {
    "schema",      "library",          "sdk",      "arch",
    "files",       "implicit-include", "compiler", "libraries",
    "environment", "device",           "build",    "features",
    "dossiers",    "evidence",         "headers",  "naming",
    "rules",       "examples"};
inline constexpr llvm::StringRef Sdk[] = {"name", "versions"};
inline constexpr llvm::StringRef Compiler[] = {"command", "arch", "flags",
                                               "host-flags", "device-link"};
inline constexpr llvm::StringRef Text[] = {"en", "zh"};
inline constexpr llvm::StringRef Evidence[] = {"level", "source"};
inline constexpr llvm::StringRef Naming[] = {"from",  "to",     "in",
                                             "kinds", "except", "only-listed",
                                             "sdk",   "arch",   "evidence"};
inline constexpr llvm::StringRef NameActions[] = {"rename", "regular", "keep",
                                                  "delete", "unsupported"};
inline constexpr llvm::StringRef PatternActions[] = {"call", "statement",
                                                     "launch", "field"};
inline constexpr llvm::StringRef Rule[] = {"rename",
                                           "regular",
                                           "keep",
                                           "unsupported",
                                           "delete",
                                           "call",
                                           "statement",
                                           "launch",
                                           "field",
                                           "to",
                                           "outcome",
                                           "where",
                                           "value",
                                           "convert",
                                           "fresh",
                                           "at-function-start",
                                           "at-program-start",
                                           "add-include",
                                           "review",
                                           "because",
                                           "instead",
                                           "effort",
                                           "evidence",
                                           "sdk",
                                           "arch",
                                           "drop-tag"};
inline constexpr llvm::StringRef HoleCondition[] = {"not", "is", "type", "pure",
                                                    "at-most"};
/// Keys of an entry of `convert`.
inline constexpr llvm::StringRef Conversion[] = {"not",  "is",      "type",
                                                 "pure", "at-most", "to"};
/// Keys of `where` besides the holes.
inline constexpr llvm::StringRef CallCondition[] = {"args", "result",
                                                    "context"};
/// Words of the condition `context`, see docs/rules.md.
inline constexpr llvm::StringRef Contexts[] = {
    "host", "device", "kernel", "divergent", "function", "variable"};
inline constexpr llvm::StringRef Header[] = {
    "to",      "keep",   "unsupported", "review", "because",
    "instead", "effort", "evidence",    "sdk",    "arch"};
inline constexpr llvm::StringRef Feature[] = {"outcome", "where",  "because",
                                              "instead", "effort", "evidence",
                                              "sdk",     "arch"};
inline constexpr llvm::StringRef FeatureCondition[] = {"not", "over", "under"};
/// Facts of `device` that conditions may speak of.
inline constexpr llvm::StringRef DeviceFacts[] = {
    "warp-size", "threads-per-block", "static-shared-memory",
    "dynamic-shared-memory"};
inline constexpr llvm::StringRef Dossier[] = {
    "has", "lacks", "scheme", "api", "effort", "evidence", "sdk", "arch"};
inline constexpr llvm::StringRef Example[] = {"file", "before", "after"};
inline constexpr llvm::StringRef Build[] = {"toolkit", "tools",  "cmake",
                                            "make",    "python", "shell"};
inline constexpr llvm::StringRef BuildCMake[] = {
    "commands",  "packages",   "languages",   "targets",
    "variables", "properties", "expressions", "features"};
inline constexpr llvm::StringRef BuildVariables[] = {"variables"};
inline constexpr llvm::StringRef BuildPython[] = {"names", "keys"};
inline constexpr llvm::StringRef BuildEntry[] = {
    "to",     "keep",    "unsupported", "add",    "needs",    "value", "when",
    "review", "because", "instead",     "effort", "evidence", "sdk",   "arch"};
inline constexpr llvm::StringRef BuildWhen[] = {"cuda-sources"};

inline constexpr llvm::StringRef Models[] = {"cuda-like", "cuda-compatible",
                                             "self-developed"};
/// In the order of the enumeration Effort.
inline constexpr llvm::StringRef Efforts[] = {"none", "low", "medium", "high"};
/// In the order of the enumeration EvidenceLevel.
inline constexpr llvm::StringRef EvidenceLevels[] = {
    "vendor-header", "vendor-source", "port", "vendor-table", "naming"};
inline constexpr llvm::StringRef PatternOutcomes[] = {"kept", "unsupported"};
inline constexpr llvm::StringRef FeatureOutcomes[] = {"kept", "review",
                                                      "unsupported"};
inline constexpr llvm::StringRef Results[] = {"used", "discarded"};

} // namespace cuferry::keys

#endif // CUFERRY_RULES_KEYS_H
