//===- CudaDeclarations.h - which declarations are CUDA's -------*- C++ -*-===//
//
// Of one translation unit: whether what a name resolves to is CUDA's, and what
// rules call it.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_CUDADECLARATIONS_H
#define CUFERRY_EXTRACT_CUDADECLARATIONS_H

#include "Judge.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"
#include <string>

namespace cuferry {

class CudaDeclarations {
public:
  explicit CudaDeclarations(JudgeSink &Sink) : Sink(Sink) {}

  /// A name that CUDA declares, or that a third party's copy of a CUDA library
  /// does (CUB and Thrust live in many places).
  bool isCuda(const clang::NamedDecl *D);

  /// Whether the C library has declared the function \p D before CUDA did:
  /// host code that calls it means the library's.
  bool isAlsoOfC(const clang::NamedDecl *D);

  /// In device code printf and memset are CUDA's, though a toolkit leaves it at
  /// the host's declaration.
  bool isDeviceStandard(const clang::NamedDecl *D);

  /// What rules call \p D. Holds until the next call.
  const std::string &canonical(const clang::NamedDecl *D);

  /// The name that the member \p D of \p Object goes by: that of a class of
  /// CUDA's, though a base which nobody names declares it.
  std::string memberName(const clang::NamedDecl *D, const clang::Expr *Object);

private:
  JudgeSink &Sink;
  llvm::DenseMap<const clang::NamedDecl *, bool> Known;
  llvm::DenseMap<const clang::NamedDecl *, std::string> Names;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_CUDADECLARATIONS_H
