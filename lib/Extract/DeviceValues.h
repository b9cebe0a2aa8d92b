//===- DeviceValues.h - what expressions in device code are worth -*- C++
//-*-===//
//
// Reads expressions and follows their values: how far they differ between
// threads, and which elements of memory they reach.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_DEVICEVALUES_H
#define CUFERRY_EXTRACT_DEVICEVALUES_H

#include "DeviceCursor.h"
#include "DeviceWalk.h"
#include "llvm/ADT/StringMap.h"
#include <optional>

namespace cuferry {

inline Spread join(Spread A, Spread B) { return std::max(A, B); }

/// What an expression is worth, as far as it is followed.
struct DeviceValue {
  Spread Level = Spread::Uniform;
  IndexForm Form;
  bool FromMemory = false; ///< some part of it was loaded
  /// Set for a pointer into memory that is followed, and for an element of it.
  std::string Base;
  IndexForm Offset;
  bool IsElement = false; ///< Base[Offset], not yet read or written
  std::string Variable;   ///< the expression is this name alone
};

struct DeviceVariable {
  Spread Level = Spread::Uniform;
  IndexForm Form;
  bool FromMemory = false;
  std::string Base; ///< of a pointer that is followed
  IndexForm Offset;
  bool IsArray = false; ///< local to the thread
};

class DeviceValues : protected DeviceCursor {
protected:
  using DeviceCursor::DeviceCursor;

  using Value = DeviceValue;
  using Variable = DeviceVariable;

  bool divergent() const { return Exited || Region == Spread::Varying; }

  /// Walks what stands in a region entered by a condition of \p Level.
  template <typename Function> void inside(Spread Level, Function Walk) {
    Spread Saved = Region;
    Region = join(Region, Level);
    ++Conditions;
    Walk();
    --Conditions;
    Region = Saved;
  }

  static bool isGridStride(const IndexForm &Step) {
    return Step.has(IndexSymbol::GridDim);
  }

  void record(const Value &V, KernelAccess::Kind What);
  /// The value of what may be an element of memory: that is then read.
  Value read(Value V);
  Value expression();
  void assign(const Value &To, const Value &From, bool IsSum, bool IsPlain);
  Value assignment();
  /// `s = s + ..`, `s = fmaf(.., s)`: the name on the left stands on the right.
  bool addsItself(const Value &Left, size_t RightAt) const;
  bool isShared(llvm::StringRef Base) const;
  Value ternary();
  Value binary(int Least);
  Value unary();
  /// `v++`
  void step(const Value &V);
  Value postfix(Value V);
  /// A cast `(T)`, `(T *)` at Pos; then Pos is behind it.
  bool cast();
  Value primary();
  std::optional<Value> builtin(llvm::StringRef Word);
  /// The call of the function at \p Name, whose parenthesis is at Pos. \p
  /// Object: of the object whose member it is.
  Value call(size_t Name, Spread Object);

  llvm::StringMap<Variable> Variables;
  Spread Region = Spread::Uniform; ///< of the conditions around
  unsigned Conditions = 0;         ///< how many are around, loops included
  unsigned Loops = 0;
  bool Exited = false; ///< some threads may have returned
  DeviceWalk Out;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_DEVICEVALUES_H
