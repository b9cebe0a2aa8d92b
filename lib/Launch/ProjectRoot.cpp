#include "ProjectRoot.h"
#include "IncludeClosure.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// Takes \p Folder into \p Root, unless all that they share is the top of the
/// file system or a system's folder.
static void widen(std::string &Root, StringRef Folder) {
  StringRef Common = Root;
  while (Common.size() > 1 && Common != Folder && !isBelow(Folder, Common))
    Common = path::parent_path(Common);
  size_t Depth = std::distance(path::begin(Common), path::end(Common)) - 1;
  if (Depth >= 2 && !isBelow(Common, "/usr") && !isBelow(Common, "/opt"))
    Root = Common.str();
}

std::string cuferry::projectRootOf(llvm::ArrayRef<CompileUnit> Units) {
  StringRef First = Units.front().File;
  for (StringRef Up = First; Up.size() > 1; Up = path::parent_path(Up))
    if (fs::exists(Up + "/.git"))
      return Up.str();
  std::string Root = path::parent_path(First).str();
  for (const CompileUnit &U : Units) {
    widen(Root, path::parent_path(U.File));
    for (size_t I = 0; I + 1 < U.Flags.size(); ++I)
      if (U.Flags[I] == "-I" || U.Flags[I] == "-iquote")
        widen(Root, U.Flags[I + 1]);
  }
  return Root;
}
