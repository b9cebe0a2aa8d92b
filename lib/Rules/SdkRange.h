//===- SdkRange.h - entries for some SDK versions or chips ------*- C++ -*-===//
//
// `sdk: ">=4.3"` on a file, rule, naming, header or feature: it holds for those
// versions of the pack's SDK only. Versions are compared by their place in the
// pack's list, oldest first, so they may be called anything ("master").
// `arch: [a, b]` likewise: it holds for those kinds of chips only.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_SDKRANGE_H
#define CUFERRY_RULES_SDKRANGE_H

#include "RuleReader.h"

namespace cuferry {

/// Whether \p Entry is meant for the SDK version and the kind of chip that are
/// being read. Without the keys `sdk` and `arch` it is; a range that makes no
/// sense is an error.
bool isSelected(const YamlNode &Entry, const FileContext &In);

} // namespace cuferry

#endif // CUFERRY_RULES_SDKRANGE_H
