//===- PtxFamilies.h - what an asm statement asks of the chip ---*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_PTXFAMILIES_H
#define CUFERRY_EXTRACT_PTXFAMILIES_H

#include "llvm/ADT/StringRef.h"
#include <map>
#include <string>
#include <vector>

namespace cuferry {

/// The instructions of inline assembly by family: "inline-ptx-mma" to its
/// opcodes, in order. \p Text is what the string literals say, joined, with
/// escapes as written. Moves and the like that only serve other instructions
/// of the statement are left out. Empty: no instruction at all.
std::map<std::string, std::vector<std::string>>
ptxFamilies(llvm::StringRef Text);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_PTXFAMILIES_H
