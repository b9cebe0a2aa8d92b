//===- StartCode.h - code at the beginning of functions ---------*- C++ -*-===//
//
// Rules may want a line at the beginning of the function around a place, or of
// main: a handle, a start of the runtime. Each text goes in once.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MIGRATE_STARTCODE_H
#define CUFERRY_MIGRATE_STARTCODE_H

#include "SourceText.h"
#include "cuferry/Finding.h"
#include "llvm/ADT/StringSet.h"

namespace cuferry {

/// The function whose body holds \p Offset, or null.
const FunctionDefinition *functionAround(const SourceFile &File,
                                         uint32_t Offset);

/// The definition of main in \p File, or null.
const FunctionDefinition *mainOf(const SourceFile &File);

/// Adds to \p Edits, which are sorted, \p Lines at the beginning of \p Body.
void addAtStart(Range Body, llvm::ArrayRef<std::string> Lines,
                const SourceText &Text, std::vector<Edit> &Edits);

/// Names that the file does not use.
class FreshNames {
public:
  explicit FreshNames(llvm::StringRef Content) : Content(Content) {}

  /// \p Wish, or with the least number behind it that makes it new.
  std::string next(llvm::StringRef Wish);

private:
  void readContent();

  llvm::StringRef Content;
  llvm::StringSet<> Taken; ///< every word of the file, and what was given out
  bool HaveContent = false;
};

} // namespace cuferry

#endif // CUFERRY_MIGRATE_STARTCODE_H
