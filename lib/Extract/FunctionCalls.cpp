#include "FunctionCalls.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace cuferry;

bool FunctionCalls::reaches(const FunctionDecl *From,
                            const FunctionDecl *To) const {
  llvm::SmallPtrSet<const FunctionDecl *, 32> Seen;
  llvm::SmallVector<const FunctionDecl *, 32> Queue = {From};
  while (!Queue.empty()) {
    const FunctionDecl *F = Queue.pop_back_val();
    if (F == To)
      return true;
    if (!Seen.insert(F).second)
      continue;
    if (auto It = Calls.find(F); It != Calls.end())
      for (const Edge &E : It->second)
        Queue.push_back(E.Callee);
  }
  return false;
}

std::vector<FunctionCalls::Edge> FunctionCalls::inCycles() const {
  std::vector<Edge> Out;
  for (const auto &[Caller, Edges] : Calls)
    for (const Edge &E : Edges)
      if (reaches(E.Callee, Caller))
        Out.push_back(E);
  return Out;
}
