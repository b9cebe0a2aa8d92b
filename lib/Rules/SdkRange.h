//===- SdkRange.h - entries for some versions of an SDK ---------*- C++ -*-===//
//
// `sdk: ">=4.3"` on a file, rule, naming, header or feature: it holds for those
// versions of the pack's SDK only. Versions are compared by their place in the
// pack's list, oldest first, so they may be called anything ("master").
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_SDKRANGE_H
#define CUFERRY_RULES_SDKRANGE_H

#include "RuleReader.h"

namespace cuferry {

/// Whether \p Entry is meant for the SDK version that is being read. Without a
/// key `sdk` it is; a range that makes no sense is an error.
bool isForChosenSdk(const YamlNode &Entry, const FileContext &In);

} // namespace cuferry

#endif // CUFERRY_RULES_SDKRANGE_H
