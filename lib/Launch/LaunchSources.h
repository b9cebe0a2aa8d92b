//===- LaunchSources.h - the sources of a command, migrated -----*- C++ -*-===//

#ifndef CUFERRY_LAUNCH_LAUNCHSOURCES_H
#define CUFERRY_LAUNCH_LAUNCHSOURCES_H

#include "LaunchRun.h"

namespace cuferry {

/// Fills in Root and Migrated, collects the reports and says what the compiler
/// cannot know. Gives 0 or the exit status of what was said to be wrong.
int migrateSources(LaunchRun &Run);

/// \p File as a compiler would name it that found it by the run's command.
std::string spelled(const LaunchRun &Run, llvm::StringRef File);

/// Absolute.
std::string cacheFolder(const LaunchRun &Run);

} // namespace cuferry

#endif // CUFERRY_LAUNCH_LAUNCHSOURCES_H
