//===- Migrate.h - a source model under a rule pack -------------*- C++ -*-===//
//
// Takes a SourceModel and a RulePack, gives for each file the edits and a
// finding for every mention. A pure function of its arguments.
//
// Promised: exactly one finding per mention; edits are sorted, do not overlap
// and touch nothing but mentions, calls, includes and added include lines; an
// argument of a rewritten call is itself migrated before it is placed; a call
// whose function cannot be migrated stays whole, arguments included.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MIGRATE_H
#define CUFERRY_MIGRATE_H

#include "cuferry/Finding.h"
#include "cuferry/RulePack.h"
#include "cuferry/SourceModel.h"
#include <functional>

namespace cuferry {

struct MigrateOptions {
  /// Rename Distinct names that the parser could not confirm. The finding says
  /// that they are unconfirmed. When false, they stay and are reported.
  bool RenameUnconfirmed = true;
  /// Whether a file of that project path is there already, so that no renamed
  /// one may take its place. Empty: only the model's files are.
  std::function<bool(llvm::StringRef)> IsTaken;
};

/// Migrates the whole model. A file that this crashes on stays as it is; see
/// wasLeftAlone.
Migration migrate(const SourceModel &Model, const RulePack &Pack,
                  const MigrateOptions &Options = {});

/// Whether migrate() crashed on the file: all of its findings say so.
bool wasLeftAlone(const FileMigration &File);

/// The path that \p Path gets under \p Pack ("a/b.cu" -> "a/b.mu").
std::string outputPath(llvm::StringRef Path, const RulePack &Pack);

/// \p Content with \p Edits (sorted, not overlapping) applied.
std::string applyEdits(llvm::StringRef Content, llvm::ArrayRef<Edit> Edits);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_H
