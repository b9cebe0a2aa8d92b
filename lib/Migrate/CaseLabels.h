//===- CaseLabels.h - labels of a switch that became one ---------*- C++
//-*-===//

#ifndef CUFERRY_MIGRATE_CASELABELS_H
#define CUFERRY_MIGRATE_CASELABELS_H

#include "Decide.h"
#include "SourceText.h"
#include "llvm/ADT/ArrayRef.h"

namespace cuferry {

/// Two names of CUDA's may have one counterpart; as labels of one `switch` they
/// no longer compile. The second one's decision becomes a review.
/// \p Decisions: parallel to the mentions of \p File.
void reviewEqualLabels(const SourceFile &File, const SourceText &Text,
                       llvm::MutableArrayRef<Decision> Decisions);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_CASELABELS_H
