//===- Dossiers.h - kernels that have to be written anew --------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_DOSSIERS_H
#define CUFERRY_MIGRATE_DOSSIERS_H

#include "cuferry/Finding.h"
#include "cuferry/RulePack.h"

namespace cuferry {

/// For each kernel of \p File the pack's way to write it anew; none when the
/// pack has no `dossiers`, since kernels go over.
std::vector<KernelDossier> dossiersFor(const SourceFile &File,
                                       const RulePack &Pack);

/// Lets the findings for the `__global__` of kernels say what their dossier
/// does.
void adviseByDossier(llvm::ArrayRef<KernelDossier> Dossiers,
                     std::vector<Finding> &Findings);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_DOSSIERS_H
