//===- Record.h - a build's compile commands, as it runs --------*- C++ -*-===//
//
// Runs any build command and writes the compile commands that it started,
// nvcc's too, as a compile_commands.json. Bear watches the processes; which of
// them compile, and what, is decided here, by the same reading of commands that
// the parse uses.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RECORD_H
#define CUFERRY_RECORD_H

#include "cuferry/Text.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace cuferry {

/// One entry of a compile_commands.json.
struct RecordedCommand {
  std::string Directory, File; ///< absolute
  std::vector<std::string> Arguments;
  std::string Output; ///< as written; may be empty
  friend bool operator==(const RecordedCommand &,
                         const RecordedCommand &) = default;
};

/// The compilations among the processes of \p Events (lines of JSON as `bear
/// intercept` writes them), in their order: what a compiler starts of itself is
/// none of them, nor are checks that a configure step compiles in a folder of
/// its own (CMakeFiles/CMakeScratch, conftest.c). Response files are read in
/// place.
std::vector<RecordedCommand> recordedCommands(llvm::StringRef Events);

/// As JSON; \p Earlier is the text of a database that they are added to: an
/// earlier entry of the same file and output gives way.
std::string writeCompileCommands(llvm::ArrayRef<RecordedCommand> Commands,
                                 llvm::StringRef Earlier = "");

struct RecordOptions {
  std::string Output = "compile_commands.json";
  bool Append = false;
};

struct RecordOutcome {
  int Status = 0; ///< of the build, or ExitUsage without Bear
  size_t Commands = 0, CudaCommands = 0;
};

/// Runs \p Command under Bear. Fails when Bear is absent (the message says what
/// to install), or when the database cannot be written.
llvm::Expected<RecordOutcome> record(llvm::ArrayRef<std::string> Command,
                                     const RecordOptions &Options);

} // namespace cuferry

#endif // CUFERRY_RECORD_H
