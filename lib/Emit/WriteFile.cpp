// One file, whole or not at all.

#include "cuferry/Emit.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

static llvm::Error because(StringRef Path, std::error_code EC) {
  return llvm::createStringError(EC, "%s: %s", Path.str().c_str(),
                                 EC.message().c_str());
}

llvm::Error cuferry::writeFileAtomically(StringRef Path, StringRef Content,
                                         unsigned Mode) {
  if (fs::is_directory(Path))
    return because(Path, std::make_error_code(std::errc::is_a_directory));
  // The default of a new file is what the umask leaves of 0666; an existing
  // file keeps its bits.
  unsigned Bits = Mode ? Mode : 0666 & ~fs::getUmask();
  if (!Mode)
    if (auto Old = fs::getPermissions(Path))
      Bits = *Old;
  llvm::Expected<fs::TempFile> Temp =
      fs::TempFile::create(Path + ".cuferry-%%%%%%%%", Bits);
  if (!Temp)
    return because(Path, llvm::errorToErrorCode(Temp.takeError()));
  {
    llvm::raw_fd_ostream OS(Temp->FD, /*shouldClose=*/false);
    OS << Content;
    OS.flush();
    if (OS.has_error()) {
      std::error_code EC = OS.error();
      OS.clear_error();
      llvm::consumeError(Temp->discard());
      return because(Path, EC);
    }
  }
  fs::setPermissions(Temp->FD, static_cast<fs::perms>(Bits));
  if (llvm::Error E = Temp->keep(Path)) {
    std::error_code EC = llvm::errorToErrorCode(std::move(E));
    llvm::consumeError(Temp->discard());
    return because(Path, EC);
  }
  return llvm::Error::success();
}
