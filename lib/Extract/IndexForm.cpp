#include "IndexForm.h"
#include "llvm/ADT/STLExtras.h"

using namespace cuferry;
using llvm::StringRef;

void IndexForm::add(Product P, int64_t Factor) {
  auto [It, IsNew] = Terms.try_emplace(std::move(P), 0);
  It->second += Factor;
  if (It->second == 0)
    Terms.erase(It);
}

IndexForm IndexForm::constant(int64_t Value) {
  IndexForm Out;
  if (Value)
    Out.add({}, Value);
  return Out;
}

IndexForm IndexForm::symbol(IndexSymbol S) {
  IndexForm Out;
  Out.add({std::move(S)}, 1);
  return Out;
}

IndexForm IndexForm::operator+(const IndexForm &Other) const {
  if (Terms.size() + Other.Terms.size() > 64)
    return symbol({IndexSymbol::Varying, 0, ".."});
  IndexForm Out = *this;
  for (const auto &[P, Factor] : Other.Terms)
    Out.add(P, Factor);
  return Out;
}

IndexForm IndexForm::operator-(const IndexForm &Other) const {
  if (Terms.size() + Other.Terms.size() > 64)
    return symbol({IndexSymbol::Varying, 0, ".."});
  IndexForm Out = *this;
  for (const auto &[P, Factor] : Other.Terms)
    Out.add(P, -Factor);
  return Out;
}

IndexForm IndexForm::operator*(const IndexForm &Other) const {
  IndexForm Out;
  // No index is that large; (a + b) * (c + d) * .. would grow without end.
  if (Terms.size() * Other.Terms.size() > 64)
    return symbol({IndexSymbol::Varying, 0, ".."});
  for (const auto &[A, FactorA] : Terms)
    for (const auto &[B, FactorB] : Other.Terms) {
      Product P = A;
      P.insert(B.begin(), B.end());
      if (P.size() > 8)
        return symbol({IndexSymbol::Varying, 0, ".."});
      Out.add(std::move(P), FactorA * FactorB);
    }
  return Out;
}

bool IndexForm::has(IndexSymbol::Kind What) const {
  return llvm::any_of(Terms, [&](const auto &Term) {
    return llvm::any_of(Term.first,
                        [&](const IndexSymbol &S) { return S.What == What; });
  });
}

bool IndexForm::isConstant(int64_t &Value) const {
  Value = 0;
  if (Terms.empty())
    return true;
  if (Terms.size() != 1 || !Terms.begin()->first.empty())
    return false;
  Value = Terms.begin()->second;
  return true;
}

namespace {

using Product = IndexForm::Product;

/// What multiplies a thread's position in one dimension, and whether the
/// block's position is multiplied alike: together they are a position in the
/// grid.
struct Position {
  bool HasThread = false, HasBlock = false;
  Product Multiplier; ///< of the thread's position
  int64_t Factor = 1;
};

bool isUniform(const IndexSymbol &S) {
  return S.What == IndexSymbol::Uniform || S.What == IndexSymbol::BlockDim ||
         S.What == IndexSymbol::GridDim;
}

/// \p P without its one symbol of kind \p What, if the rest is uniform.
bool splitOff(const Product &P, IndexSymbol::Kind What, IndexSymbol &Found,
              Product &Rest) {
  unsigned Count = 0;
  Rest.clear();
  for (const IndexSymbol &S : P)
    if (S.What == What) {
      Found = S;
      ++Count;
    } else if (isUniform(S)) {
      Rest.insert(S);
    } else {
      return false;
    }
  return Count == 1;
}

} // namespace

StringRef IndexForm::pattern() const {
  if (has(IndexSymbol::Loaded))
    return "indirect";
  if (has(IndexSymbol::Varying))
    return "other";
  std::map<char, Position> At;
  bool HasLoop = false, HasSweep = false, LoopIsPlain = false;
  bool HasOffset = false;
  for (const auto &[P, Factor] : Terms) {
    IndexSymbol S;
    Product Rest;
    if (splitOff(P, IndexSymbol::Thread, S, Rest)) {
      Position &Here = At[S.Dimension];
      if (Here.HasThread)
        return "other";
      Here.HasThread = true;
      Here.Multiplier = Rest;
      Here.Factor = Factor;
    } else if (splitOff(P, IndexSymbol::Block, S, Rest)) {
      At[S.Dimension].HasBlock = true;
    } else if (splitOff(P, IndexSymbol::Loop, S, Rest)) {
      HasLoop = true;
      LoopIsPlain |= Rest.empty();
    } else if (splitOff(P, IndexSymbol::Sweep, S, Rest)) {
      HasSweep = true;
    } else if (llvm::all_of(P, isUniform)) {
      HasOffset = true;
    } else {
      return "other";
    }
  }
  unsigned Threads = 0, Blocks = 0;
  const Position *Plain = nullptr; ///< the dimension that moves by one element
  char PlainDimension = 0;
  for (const auto &[Dimension, Here] : At) {
    Threads += Here.HasThread;
    Blocks += Here.HasBlock;
    if (Here.HasThread && Here.Multiplier.empty()) {
      Plain = &Here;
      PlainDimension = Dimension;
    }
  }
  if (!Threads) {
    if (HasSweep)
      return Blocks ? "row" : "thread";
    if (Blocks)
      return HasLoop ? "row" : "block";
    return HasLoop ? "all" : "uniform";
  }
  if (!Plain)
    // Each thread has a run of elements, or every n-th one.
    return (HasLoop && LoopIsPlain) || HasSweep ? "row" : "strided";
  if (Plain->Factor != 1)
    return "strided";
  if (HasLoop || HasSweep)
    return LoopIsPlain ? "other" : "column";
  if (!Blocks)
    return "thread";
  if (Threads > 1) {
    bool IsTransposed = PlainDimension != 'x';
    return HasOffset      ? "neighbour"
           : IsTransposed ? "transposed-element"
                          : "matrix-element";
  }
  if (Plain->HasBlock)
    return HasOffset ? "neighbour" : Blocks > 1 ? "matrix-element" : "element";
  return "row"; // blockIdx.y * n + threadIdx.x
}

std::string IndexForm::text() const {
  std::string Out;
  auto Write = [&](const Product &P, int64_t Factor) {
    bool IsNegative = Factor < 0;
    Out += Out.empty() ? (IsNegative ? "-" : "") : IsNegative ? " - " : " + ";
    uint64_t Size = IsNegative ? 0 - uint64_t(Factor) : uint64_t(Factor);
    std::string Text = Size != 1 || P.empty() ? std::to_string(Size) : "";
    for (const IndexSymbol &S : P)
      Text += (Text.empty() ? "" : " * ") + S.Text;
    Out += Text;
  };
  for (const auto &[P, Factor] : Terms)
    if (!P.empty())
      Write(P, Factor);
  for (const auto &[P, Factor] : Terms)
    if (P.empty())
      Write(P, Factor);
  return Out.empty() ? "0" : Out;
}
