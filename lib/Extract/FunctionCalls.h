//===- FunctionCalls.h - which functions call which -------------*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_FUNCTIONCALLS_H
#define CUFERRY_EXTRACT_FUNCTIONCALLS_H

#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"
#include <vector>

namespace cuferry {

class FunctionCalls {
public:
  struct Edge {
    const clang::FunctionDecl *Callee; ///< canonical
    clang::SourceLocation Loc;
    uint16_t Space; ///< CtxHost, CtxDevice
  };

  void add(const clang::FunctionDecl &Caller, Edge E) {
    Calls[Caller.getCanonicalDecl()].push_back(E);
  }

  /// The calls from whose callee the caller can be reached again.
  std::vector<Edge> inCycles() const;

private:
  bool reaches(const clang::FunctionDecl *From,
               const clang::FunctionDecl *To) const;

  llvm::DenseMap<const clang::FunctionDecl *, std::vector<Edge>> Calls;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_FUNCTIONCALLS_H
