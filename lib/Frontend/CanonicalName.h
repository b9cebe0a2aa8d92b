//===- CanonicalName.h - the name rules and reports speak of ----*- C++ -*-===//

#ifndef CUFERRY_FRONTEND_CANONICALNAME_H
#define CUFERRY_FRONTEND_CANONICALNAME_H

#include <string>

namespace clang {
class NamedDecl;
}

namespace cuferry {

/// "cudaMalloc", "cudaDeviceProp::clockRate", "cub::BlockReduce::Sum": without
/// inline namespaces and template arguments; an unnamed struct goes by its
/// typedef; an unscoped enumerator by itself. Empty for what has no name that a
/// rule could speak of (constructors, operators, unnamed things).
std::string canonicalName(const clang::NamedDecl &D);

} // namespace cuferry

#endif // CUFERRY_FRONTEND_CANONICALNAME_H
