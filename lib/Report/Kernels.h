//===- Kernels.h - kernels and their dossiers in reports --------*- C++ -*-===//

#ifndef CUFERRY_REPORT_KERNELS_H
#define CUFERRY_REPORT_KERNELS_H

#include "cuferry/Report.h"
#include "llvm/Support/JSON.h"

namespace cuferry {

/// Writes the attribute `kernels` of the file \p Index: every kernel, with its
/// dossier where the pack has one.
void writeKernels(const ReportInput &In, size_t Index, llvm::json::OStream &J);

/// One way of writing kernels anew, with the kernels that it is for.
struct DossierGroup {
  const KernelDossier *First = nullptr;
  struct Member {
    const KernelDossier *Dossier = nullptr;
    std::string Place; ///< "a.cu:12"
  };
  std::vector<Member> Members;
};

/// All dossiers of the run, most frequent way first.
std::vector<DossierGroup> dossierGroups(const ReportInput &In);

/// "reads x (element), y (row); writes z (element): elementwise, math".
std::string kernelSummary(const Kernel &K, Language Lang);

} // namespace cuferry

#endif // CUFERRY_REPORT_KERNELS_H
