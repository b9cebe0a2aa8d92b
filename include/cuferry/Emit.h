//===- Emit.h - edits into files and patches --------------------*- C++ -*-===//
//
// Writes migrated files. Bytes outside edits stay as they were: line endings,
// BOM, encoding, trailing white space.
//
// Promised: each file is written whole or not at all (temporary file in the
// same directory, then rename); nothing is written outside the output root, not
// through symbolic links either; if one write fails, the files that this run
// has already replaced are put back and new ones removed.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EMIT_H
#define CUFERRY_EMIT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace cuferry {

/// One file to write; paths are relative to the output root, with '/'.
struct OutputFile {
  std::string Path;
  std::string Content;
  /// In-place runs: the old name to remove once Path is written.
  std::optional<std::string> Replaces;
  /// Permission bits to carry over; 0: the default for new files.
  unsigned Mode = 0;
};

/// Writes \p Files below \p Root (created when absent). Unchanged files are
/// left untouched, their modification time too. Errors name the path.
llvm::Error writeTree(llvm::StringRef Root, llvm::ArrayRef<OutputFile> Files);

struct PatchInput {
  std::string OldPath, NewPath; ///< relative, with '/'; OldPath is empty for a
                                ///< file that is new
  std::string OldContent, NewContent;
};

/// A unified diff with three lines of context that `git apply` takes, renames
/// and missing newlines at the end of files included. Empty when nothing
/// differs.
std::string unifiedDiff(llvm::ArrayRef<PatchInput> Files);

/// Writes \p Content to \p Path atomically.
llvm::Error writeFileAtomically(llvm::StringRef Path, llvm::StringRef Content,
                                unsigned Mode = 0);

} // namespace cuferry

#endif // CUFERRY_EMIT_H
