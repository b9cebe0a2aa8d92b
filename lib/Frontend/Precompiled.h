//===- Precompiled.h - CUDA's declarations, parsed once a run ---*- C++ -*-===//
//
// Every CUDA source begins with the same few thousand declarations. Where
// several units are parsed with the same macros and standard, these are
// precompiled for them. Nothing but what nvcc includes unasked goes in: a
// standard header that a source does not include must not be there. Given a
// folder, they are kept there for other runs and other processes, by content:
// of the embedded headers, of Clang and of the flags.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_FRONTEND_PRECOMPILED_H
#define CUFERRY_FRONTEND_PRECOMPILED_H

#include "NvccView.h"
#include "cuferry/Frontend.h"
#include <future>
#include <mutex>

namespace cuferry {

class PrecompiledHeaders {
public:
  /// \p Kept: an absolute folder, made when there is something to keep; what
  /// nobody used for a month is removed from it. Empty: nothing is kept.
  explicit PrecompiledHeaders(std::string Kept = "") : Kept(std::move(Kept)) {}
  PrecompiledHeaders(const PrecompiledHeaders &) = delete;
  PrecompiledHeaders &operator=(const PrecompiledHeaders &) = delete;
  /// Removes the files that are not kept.
  ~PrecompiledHeaders();

  /// Says that \p Unit will be parsed, so that it is known what pays.
  void expect(const CompileUnit &Unit, CudaSide Side);

  /// The precompiled header for \p Unit, made now if nobody has yet; empty when
  /// there is none: few units want it and it is not kept, a toolkit's headers
  /// are parsed, or Clang could not make it. May be called from any thread.
  std::string get(const CompileUnit &Unit, const CudaHeaders &Headers,
                  CudaSide Side);

private:
  struct Entry {
    unsigned Expected = 0;
    std::shared_future<std::string> File;
  };

  std::string keptFile(const CompileUnit &Shared, const CudaHeaders &Headers,
                       CudaSide Side);
  std::string temporaryFile(const CompileUnit &Shared,
                            const CudaHeaders &Headers, CudaSide Side);

  const std::string Kept;
  std::mutex Lock;
  std::map<std::string, Entry> Entries;
  std::string Folder; ///< of what is not kept; made when there is some
  unsigned Made = 0;
};

} // namespace cuferry

#endif // CUFERRY_FRONTEND_PRECOMPILED_H
