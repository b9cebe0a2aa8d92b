//===- Lines.h - offsets into lines and columns -----------------*- C++ -*-===//
//
// A line ends with a line feed, after a carriage return or not; where a text
// has no line feed at all, with a carriage return. One that stands alone amid
// lines ends none, as editors and grep have it (Clang counts one there).
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LINES_H
#define CUFERRY_LINES_H

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cuferry {

/// The offsets at which lines of \p Text begin, ascending, 0 first.
std::vector<uint32_t> lineStarts(llvm::StringRef Text);

/// The lines of \p Text without their endings; what stands behind the last
/// ending is a line only where there is something.
std::vector<llvm::StringRef> linesOf(llvm::StringRef Text);

/// Where the lines of one file begin.
class Lines {
public:
  struct Position {
    uint32_t Line = 1, Column = 1; ///< from 1; columns in bytes
  };

  explicit Lines(llvm::StringRef Content) : Starts(lineStarts(Content)) {}

  Position at(size_t Offset) const {
    auto It = llvm::upper_bound(Starts, Offset);
    return {static_cast<uint32_t>(It - Starts.begin()),
            static_cast<uint32_t>(Offset - *std::prev(It) + 1)};
  }

private:
  std::vector<uint32_t> Starts;
};

} // namespace cuferry

#endif // CUFERRY_LINES_H
