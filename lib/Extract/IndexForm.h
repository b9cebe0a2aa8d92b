//===- IndexForm.h - index expressions as sums of products ------*- C++ -*-===//
//
// Which element a thread reaches is said by an expression over threadIdx,
// blockIdx, sizes and loop variables. As a sum of products of such symbols,
// `y * w + x` and `(blockIdx.y * 16 + threadIdx.y) * w + i` can be told apart
// and named, whatever the source calls its variables.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_INDEXFORM_H
#define CUFERRY_EXTRACT_INDEXFORM_H

#include "llvm/ADT/StringRef.h"
#include <map>
#include <set>
#include <string>
#include <vector>

namespace cuferry {

/// A symbol in an index; Dimension is 'x', 'y' or 'z' for the four of CUDA.
struct IndexSymbol {
  enum Kind : uint8_t {
    Thread,   ///< threadIdx
    Block,    ///< blockIdx
    BlockDim, ///< blockDim
    GridDim,  ///< gridDim
    Uniform,  ///< the same for all threads: a parameter, a constant
    Loop,     ///< counts in a loop, the same way for all threads
    Sweep,    ///< all threads of a block together go through a range
    Loaded,   ///< comes from memory
    Varying,  ///< anything else that differs between threads
  } What = Uniform;
  char Dimension = 0;
  std::string Text;
  friend auto operator<=>(const IndexSymbol &, const IndexSymbol &) = default;
};

/// Sum of products. The empty product is the constant part.
class IndexForm {
public:
  using Product = std::multiset<IndexSymbol>;

  IndexForm() = default;
  static IndexForm constant(int64_t Value);
  static IndexForm symbol(IndexSymbol S);

  IndexForm operator+(const IndexForm &Other) const;
  IndexForm operator-(const IndexForm &Other) const;
  IndexForm operator*(const IndexForm &Other) const;
  friend bool operator==(const IndexForm &, const IndexForm &) = default;

  const std::map<Product, int64_t> &terms() const { return Terms; }
  bool has(IndexSymbol::Kind What) const;
  bool isConstant(int64_t &Value) const;

  /// The word of accessPatterns() for it.
  llvm::StringRef pattern() const;

  /// "blockIdx.x * n + k"; the order of terms does not depend on the source's.
  std::string text() const;

private:
  void add(Product P, int64_t Factor);
  std::map<Product, int64_t> Terms;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_INDEXFORM_H
