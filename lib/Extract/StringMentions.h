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
  /// The text is CUDA source: a kernel for NVRTC, say.
  bool IsKernel = false;
};

/// Looks into the string literal \p Literal (with its quotes).
StringFinding findInString(llvm::StringRef Literal);

/// The instructions of an asm statement whose first operand is token \p First:
/// "cp.async.ca.shared.global, mov.u32".
std::string assemblyOpcodes(const TokenFile &T, size_t First);

/// True when a list made by assemblyOpcodes is PTX rather than a host's.
bool looksLikePtx(llvm::StringRef Opcodes);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_STRINGMENTIONS_H
