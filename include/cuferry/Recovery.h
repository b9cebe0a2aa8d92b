//===- Recovery.h - a crash costs one file, not the run ---------*- C++ -*-===//
//
// Whatever a file does to Clang or to a stage of ours, the others must go on.
// Work on one file runs on a thread of its own: a crash of it ends that work
// alone, a hang is given up, and recursion that follows the source has a large
// stack.
//
// Expects: what the work would have given is not used unless it is done; work
// with a time limit owns all that it uses, since it may go on behind the
// caller's back.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RECOVERY_H
#define CUFERRY_RECOVERY_H

#include <chrono>
#include <functional>
#include <optional>

namespace cuferry {

/// Once per process, before anything is contained.
void enableCrashRecovery();

enum class Ending : uint8_t { Done, Crashed, TimedOut };

/// Runs \p Work and waits for it, no longer than \p Limit.
Ending runContained(std::function<void()> Work,
                    std::optional<std::chrono::seconds> Limit = std::nullopt);

} // namespace cuferry

#endif // CUFERRY_RECOVERY_H
