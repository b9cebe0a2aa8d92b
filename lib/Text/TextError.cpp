#include "cuferry/TextError.h"

using namespace cuferry;

char TextError::ID = 0;

llvm::Error cuferry::textError(Text Message) {
  return llvm::make_error<TextError>(std::move(Message));
}

Text cuferry::systemText(std::error_code Why) {
  static const std::pair<std::errc, const char *> Chinese[] = {
      {std::errc::no_such_file_or_directory, "文件或文件夹不存在"},
      {std::errc::permission_denied, "没有权限"},
      {std::errc::operation_not_permitted, "操作不被允许"},
      {std::errc::file_exists, "文件已存在"},
      {std::errc::is_a_directory, "这是一个文件夹"},
      {std::errc::not_a_directory, "不是文件夹"},
      {std::errc::directory_not_empty, "文件夹非空"},
      {std::errc::no_space_on_device, "设备空间不足"},
      {std::errc::read_only_file_system, "文件系统只读"},
      {std::errc::too_many_symbolic_link_levels, "符号链接层数过多"},
      {std::errc::filename_too_long, "文件名过长"},
      {std::errc::too_many_files_open, "打开的文件过多"},
      {std::errc::io_error, "输入输出错误"},
      {std::errc::broken_pipe, "管道已断开"},
      {std::errc::no_such_device_or_address, "没有此设备或地址"},
      {std::errc::text_file_busy, "文件正被执行"},
      {std::errc::cross_device_link, "跨设备链接"}};
  Text Out{Why.message(), ""};
  for (const auto &[Code, Words] : Chinese)
    if (Why == Code)
      Out.Zh = Words;
  return Out;
}

llvm::Error cuferry::fileError(llvm::StringRef Path, std::error_code Why) {
  Text Reason = systemText(Why);
  return textError({Path.str() + ": " + Reason.En,
                    Path.str() + "：" + Reason.in(Language::Chinese)});
}

Text cuferry::takeText(llvm::Error E) {
  Text Out;
  llvm::handleAllErrors(
      std::move(E), [&](const TextError &T) { Out = T.text(); },
      [&](const llvm::ErrorInfoBase &Other) { Out.En = Other.message(); });
  return Out;
}
