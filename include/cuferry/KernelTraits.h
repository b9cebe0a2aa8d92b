//===- KernelTraits.h - words for what kernels do ---------------*- C++ -*-===//
//
// The words that describe a kernel in a dossier, in rule packs and in reports.
// docs/rules.md explains them.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_KERNELTRAITS_H
#define CUFERRY_KERNELTRAITS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace cuferry {

/// What Kernel::Traits may hold, sorted.
llvm::ArrayRef<llvm::StringRef> kernelTraits();

/// What KernelAccess::Pattern may be, sorted.
llvm::ArrayRef<llvm::StringRef> accessPatterns();

} // namespace cuferry

#endif // CUFERRY_KERNELTRAITS_H
