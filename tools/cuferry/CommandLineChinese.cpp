#include "CommandLineChinese.h"
#include "llvm/ADT/StringRef.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

/// A message of CLI11's with `%` for what varies, and ours for it.
struct Message {
  StringRef English, Chinese;
};

const Message Messages[] = {
    {"A subcommand is required", "需要一个子命令"},
    {"% is required", "缺少 %"},
    {"The following argument was not expected: %", "未预期的参数：%"},
    {"The following arguments were not expected: %", "未预期的参数：%"},
    {"%: % not in {%}", "%：“%”不在允许的取值之中：%"},
    {"%: Value % not in range % to %", "%：“%”不在范围 % 到 % 之内"},
    {"%: Directory does not exist: %", "%：文件夹不存在：%"},
    {"%: File does not exist: %", "%：文件不存在：%"},
    {"Could not convert: % = %", "无法转换：% = %"},
    {"%: % required % missing", "%：需要 % 个 %"},
    {"%: At least % required but received %", "%：至少需要 % 个，实际为 % 个"},
    {"%: At Most % required but received %", "%：至多允许 % 个，实际为 % 个"},
    {"Expected exactly % arguments to %, got %",
     "应恰有 % 个参数：%，实际为 % 个"},
    {"Expected at least % arguments to %, got %",
     "至少应有 % 个参数：%，实际为 % 个"},
    {"% was given a disallowed flag override", "% 不接受取值"},
    {"% excludes %", "% 与 % 不能同时使用"},
    {"% requires %", "使用 % 时还需要 %"}};

/// What the `%` of \p Pattern stand for in \p Text; none when it does not fit.
bool match(StringRef Pattern, StringRef Text, std::vector<StringRef> &Parts) {
  while (true) {
    auto [Literal, Rest] = Pattern.split('%');
    if (!Text.consume_front(Literal))
      return false;
    if (Literal.size() == Pattern.size())
      return Text.empty();
    StringRef Next = Rest.split('%').first;
    size_t End = Next.empty() ? Text.size() : Text.find(Next);
    if (End == StringRef::npos || (Next.empty() && !Rest.empty()))
      return false;
    Parts.push_back(Text.take_front(End));
    Text = Text.drop_front(End);
    Pattern = Rest;
  }
}

std::string chinese(StringRef Text) {
  for (const Message &M : Messages) {
    std::vector<StringRef> Parts;
    if (!match(M.English, Text, Parts))
      continue;
    std::string Out;
    size_t Part = 0;
    for (char C : M.Chinese)
      if (C == '%')
        Out += Parts[Part++];
      else
        Out += C;
    return Out;
  }
  return Text.str();
}

} // namespace

void cuferry::speakChinese(CLI::App &App) {
  auto Formatter = std::make_shared<CLI::Formatter>();
  Formatter->label("Usage", "用法");
  Formatter->label("OPTIONS", "选项");
  Formatter->label("Positionals", "位置参数");
  Formatter->label("SUBCOMMAND", "子命令");
  Formatter->label("SUBCOMMANDS", "子命令");
  Formatter->label("REQUIRED", "必需");
  App.formatter(Formatter);
  App.option_defaults()->group("选项");
  App.set_help_flag("-h,--help", "显示本说明后退出");
  App.failure_message([](const CLI::App *, const CLI::Error &E) {
    return "cuferry: 错误：" + chinese(E.what()) +
           "\n运行时加上 --help 可查看说明。\n";
  });
}

void cuferry::groupInChinese(CLI::App &App) {
  for (CLI::App *Sub : App.get_subcommands({})) {
    Sub->group("子命令");
    // Made before the defaults are handed down.
    if (CLI::Option *Help = Sub->get_help_ptr())
      Help->group("选项");
    groupInChinese(*Sub);
  }
}
