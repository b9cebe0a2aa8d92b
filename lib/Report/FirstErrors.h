//===- FirstErrors.h - why files did not parse ------------------*- C++ -*-===//
//
// One header that is not found keeps hundreds of files from parsing whole. Who
// is to find it wants it named once.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_REPORT_FIRSTERRORS_H
#define CUFERRY_REPORT_FIRSTERRORS_H

#include "cuferry/SourceModel.h"
#include "cuferry/Text.h"
#include "llvm/ADT/ArrayRef.h"

namespace llvm {
class raw_ostream;
}

namespace cuferry {

/// A file that was not parsed whole, with its first error.
struct FailedFile {
  llvm::StringRef Path;
  const SourceDiagnostic *First = nullptr; ///< null: the parser says nothing
  size_t Errors = 0;
};

/// Files whose first error has the same message: the first of them, and how
/// many there are.
struct FailedFiles {
  FailedFile First;
  size_t Files = 0;
};

/// \p All by message, what concerns most files first. Files without an error
/// stay apart.
std::vector<FailedFiles> byFirstError(llvm::ArrayRef<FailedFile> All);

/// "the same in 11 more files", or of a file alone how many more errors it has:
/// "2 more errors"; empty where there is nothing more.
Text moreOf(const FailedFiles &F);

/// Lists \p All by first error on a terminal: at most \p Most (0: all), the
/// rest counted.
void writeFirstErrors(llvm::ArrayRef<FailedFile> All, size_t Most,
                      Language Lang, bool Color, llvm::raw_ostream &OS);

} // namespace cuferry

#endif // CUFERRY_REPORT_FIRSTERRORS_H
