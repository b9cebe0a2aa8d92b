//===- FileNames.h - where migrated files go --------------------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_FILENAMES_H
#define CUFERRY_MIGRATE_FILENAMES_H

#include "cuferry/RulePack.h"
#include "cuferry/SourceModel.h"

namespace cuferry {

/// The output path of each file of \p Model, parallel to its files. A file
/// whose new name belongs to another one keeps its own.
std::vector<std::string> outputPaths(const SourceModel &Model,
                                     const RulePack &Pack);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_FILENAMES_H
