#include "ProjectPaths.h"

using namespace cuferry;
using llvm::StringRef;

std::string cuferry::absolutePath(StringRef Root, StringRef Project) {
  return Root == "/" ? "/" + Project.str() : (Root + "/" + Project).str();
}

bool cuferry::isOfSystem(StringRef Root, StringRef File) {
  auto IsIn = [](StringRef F, StringRef Folder) {
    return F.consume_front(Folder) && (F.empty() || F.starts_with("/"));
  };
  for (StringRef Folder : {"/usr/include", "/usr/lib", "/usr/local/include",
                           "/usr/local/lib", "/dev", "/proc", "/sys"})
    if (IsIn(File, Folder) && !IsIn(Root, Folder))
      return true;
  return false;
}

std::string cuferry::projectPath(StringRef Root, StringRef File) {
  if (isOfSystem(Root, File))
    return "";
  if (Root == "/")
    return File.drop_front().str();
  if (File.consume_front(Root) && File.consume_front("/"))
    return File.str();
  return "";
}
