//===- ScanIncludes.h - headers that a file names ---------------*- C++ -*-===//
//
// Header names are no tokens of the language: they are read where a directive,
// __has_include or a macro's body has one.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_SCANINCLUDES_H
#define CUFERRY_EXTRACT_SCANINCLUDES_H

#include "TokenFile.h"
#include "cuferry/Extract.h"

namespace cuferry {

/// Fills Includes and IncludedMacros, and adds mentions of CUDA's headers.
class IncludeScanner {
public:
  IncludeScanner(const TokenFile &T, ScannedFile &Out) : T(T), Out(Out) {}

  /// Handles the tokens of an #include; false when its operand is a macro.
  bool directive(size_t I);

  /// A header name that begins at token \p I: "x" or <x>.
  void header(size_t I, bool InHasInclude);

  /// `#define HEADER <cublas_v2.h>`, for an #include HEADER: whether the body
  /// of the macro at token \p I names a header of CUDA's.
  bool headerMacro(size_t I);

private:
  void wordsOfHeader(const IncludeDirective &Inc);

  const TokenFile &T;
  ScannedFile &Out;
  bool MacroInclude = false; ///< of the directive at hand
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_SCANINCLUDES_H
