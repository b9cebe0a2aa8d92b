//===- PythonImports.h - what a Python file imports -------------*- C++ -*-===//

#ifndef CUFERRY_BUILD_PYTHONIMPORTS_H
#define CUFERRY_BUILD_PYTHONIMPORTS_H

#include "PythonSyntax.h"
#include <map>
#include <string>

namespace cuferry {

/// One name of an import statement.
struct ImportedName {
  size_t Token = 0;      ///< of the name
  std::string Qualified; ///< "torch.utils.cpp_extension.CUDAExtension"
  std::string Local;     ///< what the file calls it
  bool HasAlias = false;
};

struct ImportStatement {
  size_t First = 0, Last = 0; ///< tokens, without the end of the statement
  bool IsFrom = false;
  Range Module; ///< between `from` and `import`
  std::vector<ImportedName> Names;
};

std::vector<ImportStatement> importsOf(llvm::StringRef Content,
                                       const std::vector<PythonToken> &Tokens);

} // namespace cuferry

#endif // CUFERRY_BUILD_PYTHONIMPORTS_H
