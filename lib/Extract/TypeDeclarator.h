//===- TypeDeclarator.h - where types are declared, by tokens ---*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_TYPEDECLARATOR_H
#define CUFERRY_EXTRACT_TYPEDECLARATOR_H

#include "TokenFile.h"

namespace cuferry {

/// Whether token \p Name is the name that `using NAME =`, a typedef or
/// `struct NAME {` gives to a type.
bool declaresType(const TokenFile &T, size_t Name);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_TYPEDECLARATOR_H
