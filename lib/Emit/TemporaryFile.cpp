#include "TemporaryFile.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

llvm::Expected<std::string>
cuferry::writeTemporaryFile(StringRef Final, StringRef Content, unsigned Mode) {
  std::error_code EC;
  // LLVM's own functions for unique names replace every '%' of the path.
  for (int Try = 0; Try != 100; ++Try) {
    llvm::SmallString<256> Name(path::parent_path(Final));
    path::append(Name,
                 ".cuferry-" +
                     llvm::utohexstr(llvm::sys::Process::GetRandomNumber()));
    int FD;
    EC = fs::openFile(Name, FD, fs::CD_CreateNew, fs::FA_Write, fs::OF_None,
                      Mode);
    if (EC == std::errc::file_exists)
      continue;
    if (EC)
      break;
    llvm::raw_fd_ostream OS(FD, /*shouldClose=*/true);
    OS << Content;
    OS.close();
    if (OS.has_error()) {
      EC = OS.error();
      OS.clear_error();
      fs::remove(Name);
      break;
    }
    fs::setPermissions(Name, static_cast<fs::perms>(Mode));
    llvm::sys::RemoveFileOnSignal(Name);
    return Name.str().str();
  }
  return fileError(Final, EC);
}
