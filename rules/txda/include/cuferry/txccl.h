//===- txccl.h - NCCL calls that no single TCCL call answers --------------===//
#ifndef CUFERRY_TXCCL_H
#define CUFERRY_TXCCL_H

#include <string>
#include <tccl.h>

namespace cuferry {

/// The number of \p Result in words. Valid until the thread's next call.
inline const char *resultString(tcclResult_t Result) {
  thread_local std::string Text;
  Text = "TCCL result " + std::to_string(static_cast<int>(Result));
  return Text.c_str();
}

} // namespace cuferry

#endif // CUFERRY_TXCCL_H
