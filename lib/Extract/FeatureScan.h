//===- FeatureScan.h - features that tokens alone show ----------*- C++ -*-===//
//
// The scan's part in features: what stands in the text beyond doubt, also in
// code that no parser sees. Of some features the parser knows better (types,
// constants behind names); mergeFeatures() drops what it does not bear out.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_FEATURESCAN_H
#define CUFERRY_EXTRACT_FEATURESCAN_H

#include "DeviceRanges.h"

namespace cuferry {

/// Adds the features of \p T to \p Out. \p MacroBodiesAreDevice as for scan().
void scanFeatures(const TokenFile &T, llvm::ArrayRef<FunctionSpace> Spaces,
                  bool MacroBodiesAreDevice, std::vector<Mention> &Out);

/// Whether \p Name is what people call the number of lanes of a warp.
bool isWarpSizeName(llvm::StringRef Name);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_FEATURESCAN_H
