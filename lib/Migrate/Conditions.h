//===- Conditions.h - conditions that tell CUDA from others -----*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_CONDITIONS_H
#define CUFERRY_MIGRATE_CONDITIONS_H

#include "Decide.h"
#include "SourceText.h"

namespace cuferry {

/// Leaves macros alone whose new name stands in the same condition, or in
/// another one of its #if .. #elif, already: the code tells CUDA from the
/// ecosystem there, and `defined(__HIPCC__) && !defined(__HIPCC__)` does not.
void keepTellingApart(const SourceFile &File, const SourceText &Text,
                      llvm::MutableArrayRef<Decision> Decisions);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_CONDITIONS_H
