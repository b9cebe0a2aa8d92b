#include "LoadFile.h"
#include "cuferry/TextError.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace cuferry;
using llvm::StringRef;

Text cuferry::loadFile(StringRef Path, std::string &Content) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!Buffer) {
    Text Why = systemText(Buffer.getError());
    return {"cannot be read: " + Why.En,
            "无法读取：" + Why.in(Language::Chinese)};
  }
  StringRef Bytes = (*Buffer)->getBuffer();
  if (Bytes.size() > (1u << 30))
    return {"larger than 1 GiB: passed over", "超过 1 GiB，已跳过"};
  if (Bytes.starts_with("\xff\xfe") || Bytes.starts_with("\xfe\xff"))
    return {"UTF-16 text: compilers do not take it, convert it to UTF-8 first",
            "UTF-16 文本：编译器不接受，请先转换为 UTF-8"};
  if (Bytes.contains('\0'))
    return {"binary file (it holds zero bytes): passed over",
            "二进制文件（含零字节），已跳过"};
  Content = Bytes.str();
  return {};
}
