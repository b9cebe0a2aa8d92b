//===- ThreadNumbers.h - constants, thread indices, lanes -------*- C++ -*-===//
//
// What expressions of device code and launches come to, as far as one walk from
// top to bottom shows: constants (also of variables that nothing changes), the
// number of the thread in its block or grid, its lane in a warp of 32. Whoever
// walks the tree says what each variable was given and when it changed.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_THREADNUMBERS_H
#define CUFERRY_EXTRACT_THREADNUMBERS_H

#include "Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/DenseSet.h"

namespace cuferry {

/// What an expression is made of, where lanes and warps are computed.
enum class Index : uint8_t {
  None,
  Block, ///< the thread's number in its block
  Grid,  ///< its number in the grid
};

/// Lanes of a warp wherever CUDA runs.
constexpr unsigned LanesOfCuda = 32;

class ThreadNumbers {
public:
  ThreadNumbers(clang::ASTContext &Ctx, JudgeSink &Sink)
      : Ctx(Ctx), Sink(Sink) {}

  /// \p V holds \p Value from here on.
  void holds(const clang::VarDecl *V, const clang::Expr *Value);
  /// \p V may hold anything from here on.
  void changed(const clang::VarDecl *V);

  /// The value of \p E: constant, or a variable that nothing changes after it
  /// was initialised with one.
  std::optional<int64_t> constant(const clang::Expr &E,
                                  unsigned Depth = 0) const;
  std::optional<int64_t> constant(const clang::TemplateArgumentLoc &A) const;

  /// What \p Factors come to, those that are left out counting as one.
  std::optional<int64_t>
  product(llvm::ArrayRef<const clang::Expr *> Factors) const;

  /// Threads of a block given as dim3 or as a number.
  std::optional<int64_t> threads(const clang::Expr *E,
                                 unsigned Depth = 0) const;

  /// What of the thread's number \p E is. A multiple of it, or part of it, is
  /// none any more.
  Index indexOf(const clang::Expr *E, unsigned Depth = 0) const;

  /// Whether \p E is how many threads a block has along x, give or take a
  /// constant: over 32 it is how many warps it has.
  bool isBlockSize(const clang::Expr *E) const;

  /// The thread's number whose lane or warp \p B computes; null: it does not.
  const clang::Expr *laneOperand(const clang::BinaryOperator &B,
                                 llvm::StringRef &Op, int64_t &Value) const;

  /// Whether \p E is a lane's number in its warp.
  bool isLane(const clang::Expr &E) const;

  /// The variable that \p E names, or whose member it does.
  static const clang::VarDecl *variable(const clang::Expr &E);

private:
  std::optional<int64_t> evaluated(const clang::Expr &E) const;
  bool isOfThread(const clang::Expr *E, unsigned Depth = 0) const;
  bool isLaneOperation(const clang::Expr *E) const;

  clang::ASTContext &Ctx;
  JudgeSink &Sink;
  llvm::DenseMap<const clang::VarDecl *, Index> Indices;
  llvm::DenseSet<const clang::VarDecl *> Lanes, Sizes, Changed;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_THREADNUMBERS_H
