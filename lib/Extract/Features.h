//===- Features.h - features of a merged file -------------------*- C++ -*-===//
//
// The merge's part in features: those that names and calls show are derived
// from the merged mentions; those that the scan and the parser found are
// brought together. Pure functions of values.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_FEATURES_H
#define CUFERRY_EXTRACT_FEATURES_H

#include "cuferry/Extract.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace cuferry {

/// Features that the names in \p File show ("cudaMallocManaged": managed
/// memory), of most of them the first place only.
std::vector<Mention> featuresOfNames(const SourceFile &File);

/// Features that the arguments of \p File's calls and launches show.
std::vector<Mention> featuresOfCalls(const SourceFile &File);

/// Adds all features to \p File.Mentions, which hold those of the scan already,
/// decided by activity. \p IsInactive: no view preprocesses the offset.
void mergeFeatures(SourceFile &File, llvm::ArrayRef<Witness> Witnesses,
                   llvm::function_ref<bool(uint32_t)> IsInactive);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_FEATURES_H
