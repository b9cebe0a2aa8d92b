//===- FileNames.h - where migrated files go --------------------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_FILENAMES_H
#define CUFERRY_MIGRATE_FILENAMES_H

#include "cuferry/RulePack.h"
#include "cuferry/SourceModel.h"
#include <functional>

namespace cuferry {

/// The output path of each file of \p Model, parallel to its files. A file
/// whose new name belongs to another one, of the model or by \p IsTaken, keeps
/// its own.
std::vector<std::string>
outputPaths(const SourceModel &Model, const RulePack &Pack,
            const std::function<bool(llvm::StringRef)> &IsTaken);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_FILENAMES_H
