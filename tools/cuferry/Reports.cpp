#include "Reports.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

struct FormatInfo {
  ReportFormat Format;
  StringRef Name;
  std::vector<StringRef> Endings;
};

const FormatInfo FormatTable[] = {
    {ReportFormat::Json, "json", {".json"}},
    {ReportFormat::Sarif, "sarif", {".sarif", ".sarif.json"}},
    {ReportFormat::Markdown, "markdown", {".md", ".markdown"}},
    {ReportFormat::Html, "html", {".html", ".htm"}}};

} // namespace

void ReportFlags::add(CLI::App &Command, const Shared &S,
                      std::vector<ReportFormat> Formattable) {
  Known = std::move(Formattable);
  std::vector<std::string> Names;
  std::string Endings;
  for (const FormatInfo &F : FormatTable)
    if (llvm::is_contained(Known, F.Format)) {
      Names.push_back(F.Name.str());
      Endings += (Endings.empty() ? "" : ", ") + F.Endings.front().str();
    }
  Command
      .add_option(
          "--report", Paths,
          S.say({"Write a report to FILE (- for standard output), its "
                 "format by the ending: " +
                     Endings + "; may repeat",
                 "将报告写入 FILE（- 表示标准输出），格式由扩展名决定：" +
                     Endings + "；可重复"}))
      ->type_name("FILE")
      ->allow_extra_args(false);
  Command
      .add_option(
          "--report-format", Formats,
          S.say({"Format of --report, whatever its ending; once for all or "
                 "once for each",
                 "--report "
                 "的格式（不看扩展名）；给出一次用于全部，或每个报告各一次"}))
      ->type_name("FORMAT")
      ->allow_extra_args(false)
      ->check(CLI::IsMember(Names));
}

std::optional<std::vector<ReportFile>> ReportFlags::resolve(Shared &S) const {
  if (Formats.size() > 1 && Formats.size() != Paths.size()) {
    fail(S, ExitUsage,
         {"--report-format is given once for all reports or once for each",
          "--report-format 只能给出一次（用于所有报告），或每个报告各给一次"});
    return std::nullopt;
  }
  std::vector<ReportFile> Out;
  for (auto [Index, Path] : llvm::enumerate(Paths)) {
    StringRef Wanted = Formats.empty()       ? StringRef()
                       : Formats.size() == 1 ? StringRef(Formats.front())
                                             : StringRef(Formats[Index]);
    std::string Lower = StringRef(Path).lower();
    // The longest ending says most: x.sarif.json.
    const FormatInfo *Best = nullptr;
    size_t Longest = 0;
    // What has no ending (a pipe, /dev/stdout) gets the format of programs.
    if (Wanted.empty() && llvm::sys::path::extension(Path).empty())
      Wanted = "json";
    for (const FormatInfo &F : FormatTable) {
      if (!llvm::is_contained(Known, F.Format))
        continue;
      if (!Wanted.empty()) {
        if (F.Name == Wanted)
          Best = &F;
        continue;
      }
      for (StringRef Ending : F.Endings)
        if (StringRef(Lower).ends_with(Ending) && Ending.size() > Longest) {
          Best = &F;
          Longest = Ending.size();
        }
    }
    if (!Best) {
      fail(S, ExitUsage,
           {"the ending of '" + Path +
                "' says no format of a report; say --report-format",
            "无法从“" + Path +
                "”的扩展名得知报告格式；请用 --report-format 指明"});
      return std::nullopt;
    }
    Out.push_back({Path, Best->Format});
  }
  return Out;
}

bool cuferry::writeReportFile(Shared &S, const ReportFile &File,
                              StringRef Content) {
  if (File.Path == "-") {
    llvm::outs() << Content;
    return true;
  }
  llvm::Error E = writeFileAtomically(File.Path, Content);
  if (!E)
    return true;
  fail(S, ExitInternal, takeText(std::move(E)));
  return false;
}
