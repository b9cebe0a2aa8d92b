#include "Baselines.h"
#include "cuferry/TextError.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace cuferry;

std::optional<SavedReport> cuferry::loadReport(Shared &S,
                                               const std::string &Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  if (!Buffer) {
    fail(S, ExitUsage, takeText(fileError(Path, Buffer.getError())));
    return std::nullopt;
  }
  llvm::Expected<SavedReport> Report = readReport((*Buffer)->getBuffer());
  if (Report)
    return std::move(*Report);
  Text Why = takeText(Report.takeError());
  fail(S, ExitUsage, {Path + ": " + Why.En, Path + "：" + Why.Zh});
  return std::nullopt;
}

std::optional<SavedReport>
cuferry::loadBaseline(Shared &S, const std::string &Path, bool IsAssessment) {
  std::optional<SavedReport> Report = loadReport(S, Path);
  if (!Report || Report->IsAssessment == IsAssessment)
    return Report;
  fail(S, ExitUsage,
       IsAssessment
           ? Text{Path + ": a report of 'migrate' is no baseline for 'assess'",
                  Path + "：migrate 的报告不能作为 assess 的基线"}
           : Text{Path + ": a report of 'assess' is no baseline for 'migrate'",
                  Path + "：assess 的报告不能作为 migrate 的基线"});
  return std::nullopt;
}
