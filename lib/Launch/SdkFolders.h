//===- SdkFolders.h - where the ecosystem's SDK is --------------*- C++ -*-===//
//
// Commands name folders of NVIDIA's toolkit, for headers and for libraries.
// What they are in the SDK, the pack's `build: toolkit:` says, as for build
// scripts; where the SDK is, the variable that stands for CUDA_HOME, or else
// the same section's `root`.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_LAUNCH_SDKFOLDERS_H
#define CUFERRY_LAUNCH_SDKFOLDERS_H

#include "cuferry/RulePack.h"

namespace cuferry {

/// Absolute; empty where nobody says.
std::string sdkRoot(const RulePack &Pack);

/// The SDK's folder of headers, where it is there; or empty.
std::string sdkIncludeFolder(const RulePack &Pack);

/// Whether the absolute \p Folder is one of NVIDIA's toolkit: by its name, or
/// by what is in it.
bool isToolkitFolder(llvm::StringRef Folder);

/// What stands in the SDK for \p Folder, which is one of the toolkit's; empty
/// where nobody says.
std::string sdkFolder(llvm::StringRef Folder, const RulePack &Pack);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_SDKFOLDERS_H
