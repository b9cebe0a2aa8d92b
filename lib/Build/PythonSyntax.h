//===- PythonSyntax.h - Python by tokens ------------------------*- C++ -*-===//
//
// Python's lexical structure (reference, chapter 2), as far as a setup.py needs
// it: names, numbers, strings of all prefixes, operators, comments, and where
// statements end.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_PYTHONSYNTAX_H
#define CUFERRY_BUILD_PYTHONSYNTAX_H

#include "cuferry/SourceModel.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cuferry {

struct PythonToken {
  enum Kind : uint8_t {
    Name,
    Number,
    String,
    Operator,
    Comment,
    Newline, ///< the end of a statement
  } What = Operator;
  Range Whole;
  Range Text;            ///< of a string: between its quotes
  bool IsFormat = false; ///< f"{x}"
  bool IsTriple = false;
};

std::vector<PythonToken> lexPython(llvm::StringRef Content,
                                   bool &HasUnterminated);

} // namespace cuferry

#endif // CUFERRY_BUILD_PYTHONSYNTAX_H
