//===- bkcl.h - NCCL calls that no single BKCL call answers ---------------===//
#ifndef CUFERRY_BKCL_H
#define CUFERRY_BKCL_H

#include <bkcl.h>
#include <cstddef>
#include <string>

namespace cuferry {

/// bkcl_init_rank for an id that has no address to point at.
inline BKCLResult_t initRank(BKCLContext_t *Context, int Rank, int Count,
                             BKCLUniqueId Id) {
  return bkcl_init_rank(Context, Rank, Count, &Id);
}

/// Brings \p Buffer of the root into that of all ranks.
inline BKCLResult_t broadcast(BKCLContext_t Context, void *Buffer, size_t Count,
                              BKCLDataType Type, int Root, XPUStream Stream) {
  return bkcl_broadcast(Context, Buffer, Buffer, Count, Type, Root, Stream);
}

/// The number of \p Result in words. Valid until the thread's next call.
inline const char *resultString(BKCLResult_t Result) {
  thread_local std::string Text;
  Text = "BKCL result " + std::to_string(static_cast<int>(Result));
  return Text.c_str();
}

} // namespace cuferry

#endif // CUFERRY_BKCL_H
