//===- StringMentions.h - CUDA inside string literals -----------*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_STRINGMENTIONS_H
#define CUFERRY_EXTRACT_STRINGMENTIONS_H

#include "TokenFile.h"
#include <string>
#include <vector>

namespace cuferry {

struct StringFinding {
  /// Distinct CUDA names inside, in order, without duplicates; capped.
  std::vector<std::string> Names;
  /// Words that stand for CUDA without being names: "libcublas.so.12" as
  /// libcublas, "CUDA_VISIBLE_DEVICES", the program of "nvcc -c a.cu".
  std::vector<std::string> Words;
  /// The text is CUDA source: a kernel for NVRTC, say.
  bool IsKernel = false;
};

/// Looks into the string literal \p Literal (with its quotes).
StringFinding findInString(llvm::StringRef Literal);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_STRINGMENTIONS_H
