//===- Conditions.h - conditions that tell CUDA from others -----*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_CONDITIONS_H
#define CUFERRY_MIGRATE_CONDITIONS_H

#include "Decide.h"
#include "SourceText.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringSet.h"

namespace cuferry {

/// The #if .. #elif chains of a file, and the words of their conditions.
class Conditions {
public:
  explicit Conditions(const SourceText &Text);

  /// Whether \p Fits is true of a word of the condition or #else at \p Offset,
  /// or of the conditions before it, of which none held.
  bool anyWord(uint32_t Offset,
               llvm::function_ref<bool(llvm::StringRef)> Fits) const;

  /// Whether \p Word stands in that chain, or in a condition that `#else` and
  /// another #if tie to it.
  bool isNamedBeside(uint32_t Offset, llvm::StringRef Word) const;

private:
  static constexpr size_t None = ~size_t(0);

  struct Line {
    Range Whole;
    size_t Chain; ///< index into Chains
    unsigned Arm; ///< of its chain; #else has one, too
    llvm::StringSet<> Words;
  };

  struct Chain {
    size_t Around = None;   ///< the chain that it stands in,
    unsigned AroundArm = 0; ///< and in which arm
    unsigned Arm = 0;       ///< the last
  };

  const Line *lineAt(uint32_t Offset) const;
  void addWords(const Directive &D, const SourceText &Text);

  std::vector<Line> Lines;
  std::vector<Chain> Chains; ///< in the order of their #if
};

/// Leaves macros alone whose new name stands in the same condition, in another
/// one of its #if .. #elif, or in an #if in its #else, already: the code tells
/// CUDA from the ecosystem there, and `defined(__HIPCC__) &&
/// !defined(__HIPCC__)` does not.
void keepTellingApart(const SourceFile &File, const SourceText &Text,
                      llvm::MutableArrayRef<Decision> Decisions);

} // namespace cuferry

#endif // CUFERRY_MIGRATE_CONDITIONS_H
