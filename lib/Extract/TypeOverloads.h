//===- TypeOverloads.h - told apart by types of CUDA's ----------*- C++ -*-===//
//
// `name(cudaError_t)` beside `name(int)`, `name(cudaStream_t)` beside
// `name(cudaEvent_t)`: where the ecosystem's error is an int and its handles
// are void pointers, they are one function, and so are specialisations of
// templates.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_TYPEOVERLOADS_H
#define CUFERRY_EXTRACT_TYPEOVERLOADS_H

#include "ValueTypes.h"
#include "clang/AST/DeclTemplate.h"

namespace cuferry {

/// The enumeration of CUDA's that \p F is an operator on, or that tells it from
/// an overload or specialisation for int; or the handle's struct that tells it
/// from one for another handle or void *; null: none does.
const clang::TagDecl *tellingType(const clang::FunctionDecl &F,
                                  ValueTypes &Types);

/// The same for a specialisation that is written out.
const clang::TagDecl *
tellingType(const clang::ClassTemplateSpecializationDecl &S, ValueTypes &Types);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_TYPEOVERLOADS_H
