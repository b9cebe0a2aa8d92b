//===- OwnBranches.h - what inactive branches define themselves -*- C++ -*-===//
//
// Code that already runs elsewhere has a branch that gives CUDA's names their
// meaning there (`typedef hipError_t CUresult;` under USE_ROCM); code that is
// watched or tested has one with hooks (`#define cudaMemcpy hook`). Nobody
// parsed these branches, and what they define is the project's own.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MIGRATE_OWNBRANCHES_H
#define CUFERRY_MIGRATE_OWNBRANCHES_H

#include "Decide.h"
#include "SourceText.h"

namespace cuferry {

/// In an inactive branch that makes CUDA's names the ecosystem's already, all
/// that it declares stays its own. Of others, what they define is to be
/// reviewed, since uses elsewhere are migrated past it.
void leaveOwnBranches(const SourceFile &File, const SourceText &Text,
                      const RulePack &Pack,
                      llvm::MutableArrayRef<Decision> Decisions);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_OWNBRANCHES_H
