#include "DeviceLink.h"
#include "cuferry/Emit.h"
#include "cuferry/TextError.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;

static constexpr StringRef Mark = "cuferry links device code with the program";

llvm::Error cuferry::writeDeviceLinkSource(const std::string &File) {
  if (llvm::sys::fs::exists(File))
    return llvm::Error::success();
  StringRef Folder = llvm::sys::path::parent_path(File);
  if (std::error_code EC = llvm::sys::fs::create_directories(Folder))
    return fileError(Folder, EC);
  return writeFileAtomically(
      File,
      ("static const char mark[] __attribute__((used)) = \"" + Mark + "\";\n")
          .str());
}

bool cuferry::standsForDeviceLink(const std::string &Object) {
  constexpr uint64_t Largest = 1 << 16; // far more than one string takes
  uint64_t Size = 0;
  if (llvm::sys::fs::file_size(Object, Size) || Size > Largest)
    return false;
  auto Buffer = llvm::MemoryBuffer::getFile(Object);
  return Buffer && (*Buffer)->getBuffer().contains(Mark);
}
