//===- Reports.h - --report and its formats ---------------------*- C++ -*-===//
//
// `--report FILE` may be given several times; the ending says the format (none:
// JSON), or `--report-format`, once for all or once for each.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_TOOLS_REPORTS_H
#define CUFERRY_TOOLS_REPORTS_H

#include "Commands.h"

namespace cuferry {

enum class ReportFormat : uint8_t { Json, Sarif, Markdown, Html };

struct ReportFile {
  std::string Path; ///< "-" for standard output
  ReportFormat Format = ReportFormat::Json;
};

struct ReportFlags {
  std::vector<std::string> Paths, Formats;

  /// \p Known: the formats that the command can write.
  void add(CLI::App &Command, const Shared &S, std::vector<ReportFormat> Known);
  /// The files to write; absent (with a message) on wrong usage.
  std::optional<std::vector<ReportFile>> resolve(Shared &S) const;

private:
  std::vector<ReportFormat> Known;
};

/// Writes \p Content to \p File; false (with a message) when it cannot.
bool writeReportFile(Shared &S, const ReportFile &File,
                     llvm::StringRef Content);

} // namespace cuferry

#endif // CUFERRY_TOOLS_REPORTS_H
