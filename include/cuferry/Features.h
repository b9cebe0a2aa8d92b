//===- Features.h - the catalogue of features -------------------*- C++ -*-===//
//
// A feature is what CUDA code relies on beyond single names: inline PTX, warps
// of 32 lanes, recursion in device code. Each has a name that rule packs rate
// ("feature:" stands before it in mentions), a group that it falls back on, and
// texts that say what it means and why it matters. This is the one place that
// lists them; docs/features.md is printed from it.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_FEATURES_H
#define CUFERRY_FEATURES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace cuferry {

struct FeatureInfo {
  llvm::StringLiteral Name;   ///< "lane-arithmetic"
  llvm::StringLiteral Parent; ///< "lanes-32": what a pack may rate instead; ""
  llvm::StringLiteral Values; ///< what mentions carry: "bytes", "op, index"; ""
  llvm::StringLiteral Title, TitleZh;
  llvm::StringLiteral Means, MeansZh; ///< what in the source it is
  llvm::StringLiteral Why, WhyZh;     ///< why it matters to a migration
};

namespace features {

/// What mentions have before a feature's name.
inline constexpr llvm::StringLiteral Prefix = "feature:";

/// The whole catalogue, groups before their members.
llvm::ArrayRef<FeatureInfo> all();

/// The entry of \p Name, with or without the prefix, or null.
const FeatureInfo *find(llvm::StringRef Name);

/// Whether \p Info only stands for others.
bool isGroup(const FeatureInfo &Info);

} // namespace features
} // namespace cuferry

#endif // CUFERRY_FEATURES_H
