//===- Progress.h - a progress bar on a terminal ----------------*- C++ -*-===//

#ifndef CUFERRY_PROGRESS_H
#define CUFERRY_PROGRESS_H

#include "cuferry/Text.h"
#include "llvm/ADT/StringRef.h"
#include <chrono>
#include <mutex>

namespace cuferry {

/// Draws on stderr, one line, at most ten times a second, and only where stderr
/// is a terminal. Wipes its line when it ends. May be told from any thread.
class ProgressBar {
public:
  ProgressBar(Language Lang, bool Enabled);
  ~ProgressBar();
  ProgressBar(const ProgressBar &) = delete;
  ProgressBar &operator=(const ProgressBar &) = delete;

  void update(size_t Done, size_t Total, llvm::StringRef File);

private:
  Language Lang;
  bool Active;
  std::mutex Lock;
  std::chrono::steady_clock::time_point Last;
  bool Drawn = false;
};

} // namespace cuferry

#endif // CUFERRY_PROGRESS_H
