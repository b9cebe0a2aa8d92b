//===- ExplainFeature.h - what a feature is, and each pack's word -*- C++
//-*-===//

#ifndef CUFERRY_TOOLS_EXPLAINFEATURE_H
#define CUFERRY_TOOLS_EXPLAINFEATURE_H

#include "Commands.h"

namespace cuferry {

/// Explains the feature \p What ("feature:" or not before its name), or, for
/// "features", prints the catalogue as docs/features.md has it. Ratings are
/// those of the packs \p Targets, or of all. False when \p What is neither.
bool explainFeature(Shared &S, llvm::StringRef What,
                    llvm::ArrayRef<std::string> Targets);

} // namespace cuferry

#endif // CUFERRY_TOOLS_EXPLAINFEATURE_H
