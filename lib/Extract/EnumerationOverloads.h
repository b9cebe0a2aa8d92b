//===- EnumerationOverloads.h - told apart by an enumeration ----*- C++ -*-===//
//
// `name(cudaError_t)` beside `name(int)`: where the ecosystem's error is an
// int, they are one function, and so are specialisations of templates.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_ENUMERATIONOVERLOADS_H
#define CUFERRY_EXTRACT_ENUMERATIONOVERLOADS_H

#include "ValueTypes.h"
#include "clang/AST/DeclTemplate.h"

namespace cuferry {

/// The enumeration of CUDA's that \p F is an operator on, or that tells it from
/// an overload or specialisation for int; null: none does.
const clang::EnumDecl *tellingEnumeration(const clang::FunctionDecl &F,
                                          ValueTypes &Types);

/// The same for a specialisation that is written out.
const clang::EnumDecl *
tellingEnumeration(const clang::ClassTemplateSpecializationDecl &S,
                   ValueTypes &Types);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_ENUMERATIONOVERLOADS_H
