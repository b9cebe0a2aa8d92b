//===- mstx.h - ranges that nest, for CANN's profiler ---------------------===//
//
// mstx ends a range by the id that its start gave; NVTX ends the one that was
// started last on the thread.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MSTX_H
#define CUFERRY_MSTX_H

#include <mstx/ms_tools_ext.h>
#include <vector>

namespace cuferry {

/// The thread's open ranges, the innermost last.
inline std::vector<mstxRangeId> &openRanges() {
  thread_local std::vector<mstxRangeId> Ranges;
  return Ranges;
}

/// Starts a range and gives its depth, counted from 0.
inline int rangePush(const char *Message) {
  openRanges().push_back(mstxRangeStartA(Message, nullptr));
  return static_cast<int>(openRanges().size()) - 1;
}

/// Ends the innermost range and gives its depth; -1 when none is open.
inline int rangePop() {
  if (openRanges().empty())
    return -1;
  mstxRangeEnd(openRanges().back());
  openRanges().pop_back();
  return static_cast<int>(openRanges().size());
}

} // namespace cuferry

#endif // CUFERRY_MSTX_H
