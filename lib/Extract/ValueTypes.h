//===- ValueTypes.h - types that other chips have otherwise -----*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_VALUETYPES_H
#define CUFERRY_EXTRACT_VALUETYPES_H

#include "Judge.h"
#include "clang/AST/ASTContext.h"

namespace cuferry {

class ValueTypes {
public:
  ValueTypes(clang::ASTContext &Ctx, JudgeSink &Sink) : Ctx(Ctx), Sink(Sink) {}

  /// double, CUDA's vectors of it, and pointers to and arrays of these.
  bool isDouble(clang::QualType T);
  /// Also where only promotion shows it: `x *= 0.1` and `x > 0.1` of a float.
  bool computesInDouble(const clang::BinaryOperator &B);
  /// The enumeration of CUDA's that \p T is, or null.
  const clang::EnumDecl *enumeration(clang::QualType T);

  /// The struct that a handle of CUDA's (cudaStream_t) points to and nobody
  /// sees inside of; null when \p T is none.
  const clang::RecordDecl *handle(clang::QualType T);

private:
  bool isCuda(const clang::NamedDecl *D);
  bool comparesFloats(const clang::BinaryOperator &B);

  clang::ASTContext &Ctx;
  JudgeSink &Sink;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_VALUETYPES_H
