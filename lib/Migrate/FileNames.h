//===- FileNames.h - where migrated files go --------------------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_FILENAMES_H
#define CUFERRY_MIGRATE_FILENAMES_H

#include "cuferry/RulePack.h"
#include "cuferry/SourceModel.h"
#include <functional>

namespace cuferry {

/// Whether a file called like \p Path on an include path would hide a header of
/// the system's, of CUDA's or of the ecosystem's.
bool hidesHeader(llvm::StringRef Path, const RulePack &Pack);

/// The output path of each file of \p Model, parallel to its files. A file
/// whose new name belongs to another one, of the model or by \p IsTaken, or
/// would hide a header that is none of the project's, keeps its own.
std::vector<std::string>
outputPaths(const SourceModel &Model, const RulePack &Pack,
            const std::function<bool(llvm::StringRef)> &IsTaken);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_FILENAMES_H
