//===- Parse.h - one translation unit through Clang, tolerantly -*- C++ -*-===//
//
// Runs a FrontendAction over a CompileUnit. Nothing in the input may stop the
// caller: a missing header is noted and passed over, errors are collected, a
// crash of Clang is caught, a hang ends at a time limit. Each parse runs on a
// thread of its own with a large stack, since Clang recurses with the source.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_FRONTEND_PARSE_H
#define CUFERRY_FRONTEND_PARSE_H

#include "NvccView.h"
#include "cuferry/Frontend.h"
#include "clang/Frontend/FrontendAction.h"
#include <chrono>
#include <functional>
#include <memory>

namespace cuferry {

struct ParseDiagnostic {
  std::string File; ///< as Clang names it
  uint32_t Line = 0, Column = 0;
  std::string Message;
};

enum class ParseResult : uint8_t {
  Clean,       ///< no error
  Errors,      ///< errors, or headers that were not found
  Crashed,     ///< Clang died; nothing of the action may be used
  TimedOut,    ///< still running at the limit; nothing may be used
  CannotStart, ///< Clang did not come to read the source: see Diagnostics
};

struct ParseOutcome {
  ParseResult Result = ParseResult::Clean;
  std::vector<ParseDiagnostic> Diagnostics; ///< errors only, capped
  unsigned ErrorCount = 0;
};

/// The driver command line for \p Unit, without the program's name.
std::vector<std::string> clangCommand(const CompileUnit &Unit,
                                      const CudaHeaders &Headers,
                                      CudaSide Side);

/// Makes the action; called on the parse's thread. What it captures must stay
/// alive as long as the action, even when the parse is given up: share it.
using ActionFactory = std::function<std::unique_ptr<clang::FrontendAction>()>;

/// \p Precompiled, when not empty, is what precompile() made of cuda_runtime.h
/// for a unit with the same macros and standard. A file that Clang cannot read
/// is removed, and the unit parsed without it.
ParseOutcome parseUnit(const CompileUnit &Unit, const CudaHeaders &Headers,
                       CudaSide Side, ActionFactory MakeAction,
                       std::chrono::seconds Limit,
                       const std::string &Precompiled = "");

/// Precompiles the embedded cuda_runtime.h into \p File with the flags of
/// \p Unit; false when that fails.
bool precompile(const CompileUnit &Unit, const CudaHeaders &Headers,
                CudaSide Side, const std::string &File);

} // namespace cuferry

#endif // CUFERRY_FRONTEND_PARSE_H
