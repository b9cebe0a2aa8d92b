//===- Baselines.h - --baseline and reports from disk -----------*- C++ -*-===//

#ifndef CUFERRY_TOOLS_BASELINES_H
#define CUFERRY_TOOLS_BASELINES_H

#include "Commands.h"
#include "cuferry/SavedReport.h"

namespace cuferry {

/// The JSON report at \p Path; absent (with a message) when it cannot be read.
std::optional<SavedReport> loadReport(Shared &S, const std::string &Path);

/// The same for --baseline: a report of \p IsAssessment's kind.
std::optional<SavedReport> loadBaseline(Shared &S, const std::string &Path,
                                        bool IsAssessment);

} // namespace cuferry

#endif // CUFERRY_TOOLS_BASELINES_H
