//===- Lines.h - offsets into lines and columns -----------------*- C++ -*-===//

#ifndef CUFERRY_REPORT_LINES_H
#define CUFERRY_REPORT_LINES_H

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <vector>

namespace cuferry {

struct Position {
  uint32_t Line = 1, Column = 1; ///< from 1; columns in bytes
};

/// Where the lines of one file begin.
class Lines {
public:
  explicit Lines(llvm::StringRef Content) {
    Starts.push_back(0);
    for (size_t I = 0; I != Content.size(); ++I)
      if (Content[I] == '\n')
        Starts.push_back(static_cast<uint32_t>(I + 1));
  }

  Position at(uint32_t Offset) const {
    auto It = llvm::upper_bound(Starts, Offset);
    return {static_cast<uint32_t>(It - Starts.begin()),
            Offset - *std::prev(It) + 1};
  }

private:
  std::vector<uint32_t> Starts;
};

} // namespace cuferry

#endif // CUFERRY_REPORT_LINES_H
