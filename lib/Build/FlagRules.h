//===- FlagRules.h - a pack's `compiler: flags:` --------------*- C++ -*-===//
//
// Reads the keys as options of nvcc's (all spellings of an option are one) and
// says what stands for an option with its values. Build scripts and the
// compiler launcher ask here.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_FLAGRULES_H
#define CUFERRY_BUILD_FLAGRULES_H

#include "../Nvcc/NvccOptions.h"
#include "cuferry/RulePack.h"

namespace cuferry {

/// What a pack makes of one option.
struct FlagMapping {
  std::vector<std::string> Words; ///< none: the option goes
  /// Values of a list that the pack says nothing about.
  std::vector<std::string> Rest;
};

class FlagRules {
public:
  explicit FlagRules(const RulePack &Pack);

  /// What stands for \p O with \p Values (as splitNvccList takes a list apart),
  /// or nothing where the pack is silent. A key with that value goes before one
  /// with a hole, that before the option alone, whose value then follows.
  std::optional<FlagMapping> map(const NvccOption &O,
                                 llvm::ArrayRef<std::string> Values) const;

  /// The same for words that are none of nvcc's options: those of a key, or a
  /// word that begins with a key that ends in `=`.
  std::optional<std::vector<std::string>>
  mapOther(llvm::ArrayRef<std::string> Words) const;

  /// `"*": "*"`: the compiler takes nvcc's options as they are.
  bool takesAll() const { return TakesAll; }

private:
  struct Rule {
    const NvccOption *Option = nullptr;
    bool AnyValue = false; ///< the key names an option without its value
    std::vector<std::string> Values; ///< "$x": a hole
    std::vector<std::string> Words;  ///< the key's, where Option is null
    std::vector<std::string> To;
  };
  static unsigned fit(const Rule &R, const NvccOption &O,
                      llvm::ArrayRef<std::string> Values);
  std::optional<std::vector<std::string>>
  whole(const NvccOption &O, llvm::ArrayRef<std::string> Values) const;

  std::vector<Rule> Rules;
  bool TakesAll = false;
};

} // namespace cuferry

#endif // CUFERRY_BUILD_FLAGRULES_H
