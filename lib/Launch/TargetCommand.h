//===- TargetCommand.h - the other compiler's command line ------*- C++ -*-===//

#ifndef CUFERRY_LAUNCH_TARGETCOMMAND_H
#define CUFERRY_LAUNCH_TARGETCOMMAND_H

#include "LaunchRun.h"
#include "TargetOptions.h"

namespace cuferry {

/// Fills in Compiler. Gives 0, or the exit status when there is none.
int findCompiler(LaunchRun &Run);

/// Words for a folder of headers or libraries: of one of the project its
/// migrated image, then itself; of one of NVIDIA's toolkit the SDK's.
std::vector<std::string> folderWords(const LaunchRun &Run, llvm::StringRef Flag,
                                     llvm::StringRef Folder);

/// The whole command line for \p Inputs (sources as written).
std::vector<std::string> targetCommand(const LaunchRun &Run,
                                       const TargetOptions &Target,
                                       const std::vector<std::string> &Inputs,
                                       llvm::StringRef To, bool Links);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_TARGETCOMMAND_H
