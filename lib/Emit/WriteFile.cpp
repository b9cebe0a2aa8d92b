// One file, whole or not at all.

#include "TemporaryFile.h"
#include "cuferry/Emit.h"
#include "cuferry/TextError.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

/// Into a device or a pipe, which nothing may take the place of.
static llvm::Error writeInto(StringRef Path, StringRef Content) {
  std::error_code EC;
  llvm::raw_fd_ostream OS(Path, EC, fs::CD_OpenExisting);
  if (EC)
    return fileError(Path, EC);
  OS << Content;
  OS.close();
  if (!OS.has_error())
    return llvm::Error::success();
  EC = OS.error();
  OS.clear_error();
  return fileError(Path, EC);
}

llvm::Error cuferry::writeFileAtomically(StringRef Path, StringRef Content,
                                         unsigned Mode) {
  // Through a symbolic link what it points to is written.
  llvm::SmallString<256> Final;
  if (fs::real_path(Path, Final))
    Final = Path;
  fs::file_status Status;
  bool Exists = !fs::status(Final, Status) && fs::exists(Status);
  if (Exists && Status.type() == fs::file_type::directory_file)
    return fileError(Path, std::make_error_code(std::errc::is_a_directory));
  if (Exists && Status.type() != fs::file_type::regular_file)
    return writeInto(Final, Content);
  // The default of a new file is what the umask leaves of 0666; an existing
  // file keeps its bits.
  unsigned Bits = Mode     ? Mode
                  : Exists ? static_cast<unsigned>(Status.permissions())
                           : 0666 & ~fs::getUmask();
  llvm::Expected<std::string> Temporary =
      writeTemporaryFile(Final, Content, Bits);
  if (!Temporary)
    return Temporary.takeError();
  if (std::error_code EC = fs::rename(*Temporary, Final)) {
    fs::remove(*Temporary);
    return fileError(Path, EC);
  }
  return llvm::Error::success();
}
