//===- LineMap.h - migrated text that says where its lines come from ------===//

#ifndef CUFERRY_LAUNCH_LINEMAP_H
#define CUFERRY_LAUNCH_LINEMAP_H

#include "cuferry/Finding.h"
#include "llvm/ADT/ArrayRef.h"

namespace cuferry {

/// \p Content with \p Edits applied and #line directives, so that a compiler
/// names each line as one of the file \p Name. A directive stands wherever an
/// edit has moved the lines, at the next place where one may stand: between
/// tokens, outside parentheses (they may be a macro's) and other directives.
std::string withLineDirectives(llvm::StringRef Name, llvm::StringRef Content,
                               llvm::ArrayRef<Edit> Edits);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_LINEMAP_H
