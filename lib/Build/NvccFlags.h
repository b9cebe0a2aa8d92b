//===- NvccFlags.h - nvcc's options in build scripts ----------*- C++ -*-===//
//
// Finds nvcc's own options among the words of a command line, or of a list of
// flags, and says what a pack's `compiler` section makes of them. Options that
// other compilers have too (-O3, -I, -std=) are none of it.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_NVCCFLAGS_H
#define CUFERRY_BUILD_NVCCFLAGS_H

#include "cuferry/RulePack.h"

namespace cuferry {

/// A word that may be an option.
struct FlagWord {
  Range Place;
  std::string Text;
  /// nvcc is known to read it: then -G and -arch count as options too.
  bool ForNvcc = false;
  /// An option's value stands in the same list as the option.
  unsigned List = 0;
  /// What stands beside it is something else.
  bool IsAlone = false;
};

/// What became of words [First, First + Count).
struct FlagChange {
  size_t First = 0, Count = 1;
  std::string Name; ///< as the first word spells it: "-gencode"
  enum Kind : uint8_t {
    Mapped,   ///< NewWords stand for it; none: it goes
    Chip,     ///< an architecture: NewWords have the pack's
    Steering, ///< speaks to NVIDIA's own tools alone: it goes
    Kept,     ///< correct as it is
    Unmapped, ///< the pack says nothing
  } What = Unmapped;
  std::vector<std::string> NewWords;

  /// Whether the words give way to NewWords.
  bool replaces() const {
    return What == Mapped || What == Chip || What == Steering;
  }
};

/// The options among \p Words that only nvcc has.
std::vector<FlagChange> mapNvccFlags(llvm::ArrayRef<FlagWord> Words,
                                     const RulePack &Pack);

/// "sm_80", "compute_80": NVIDIA's names of architectures.
bool isNvidiaArch(llvm::StringRef Word);

/// The pack's option for an architecture split before the chip:
/// {"--offload-arch=", "mp_31"}; both empty when the pack names none.
std::pair<std::string, std::string> archOption(const RulePack &Pack);

} // namespace cuferry

#endif // CUFERRY_BUILD_NVCCFLAGS_H
