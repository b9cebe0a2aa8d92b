//===- Json.h - what our JSON reports have in common ------------*- C++ -*-===//

#ifndef CUFERRY_REPORT_JSON_H
#define CUFERRY_REPORT_JSON_H

#include "cuferry/Report.h"
#include "llvm/Support/JSON.h"

namespace cuferry {

/// Source text may be in any encoding; JSON is UTF-8.
std::string utf8(llvm::StringRef Text);

/// `"tool": { .. }`.
void writeTool(llvm::json::OStream &J);
/// `"run": { .. }`, the only part that differs between equal runs.
void writeRun(llvm::json::OStream &J, const RunInfo &Run);
/// `"pack": { .. }`.
void writePack(llvm::json::OStream &J, const PackIdentity &Pack);
/// `Key: { "en": .., "zh": .. }`, or nothing where \p T is empty.
void writeText(llvm::json::OStream &J, llvm::StringRef Key, const Text &T);

/// "complete", "partial", "none", "failed".
llvm::StringRef parseStateName(ParseState P);

} // namespace cuferry

#endif // CUFERRY_REPORT_JSON_H
