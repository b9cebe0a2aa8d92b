#include "IncludeGraph.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;
namespace path = llvm::sys::path;

IncludeGraph::IncludeGraph(const std::vector<std::string> &Files) {
  for (const std::string &F : Files) {
    Known.try_emplace(F, true);
    ByFileName[path::filename(F)].push_back(F);
  }
}

static std::string join(StringRef Folder, StringRef Name) {
  llvm::SmallString<256> P(Folder);
  path::append(P, Name);
  path::remove_dots(P, /*remove_dot_dot=*/true);
  return P.str().str();
}

/// Number of leading folders that two paths share.
static size_t sharedFolders(StringRef A, StringRef B) {
  size_t Shared = 0;
  auto I = path::begin(A), J = path::begin(B);
  for (; I != path::end(A) && J != path::end(B) && *I == *J; ++I, ++J)
    ++Shared;
  return Shared;
}

std::string IncludeGraph::nearest(StringRef Includer, StringRef Name) const {
  auto It = ByFileName.find(path::filename(Name));
  if (It == ByFileName.end())
    return "";
  // "../x/y.h" that was not found as written: what follows the dots counts.
  while (Name.consume_front("../") || Name.consume_front("./"))
    ;
  std::string Best;
  size_t BestShared = 0;
  for (const std::string &C : It->second) {
    if (C != Name && !StringRef(C).ends_with(("/" + Name).str()))
      continue;
    size_t Shared = sharedFolders(Includer, C);
    if (Best.empty() || Shared > BestShared ||
        (Shared == BestShared &&
         std::make_pair(C.size(), C) < std::make_pair(Best.size(), Best))) {
      Best = C;
      BestShared = Shared;
    }
  }
  return Best;
}

std::vector<ResolvedInclude>
IncludeGraph::resolve(StringRef Includer, const ScannedFile &Scanned,
                      const std::vector<std::string> &Searched,
                      const std::set<std::string> &Macros) const {
  std::vector<ResolvedInclude> Out;
  for (size_t I = 0; I != Scanned.Includes.size(); ++I) {
    const IncludeDirective &Inc = Scanned.Includes[I];
    if (path::is_absolute(Inc.Name) ||
        (!Inc.Macro.empty() && !Macros.count(Inc.Macro)))
      continue;
    ResolvedInclude R;
    R.Index = I;
    R.Angled = Inc.Angled;
    if (!Inc.Angled) {
      R.Target = join(path::parent_path(Includer), Inc.Name);
      if (Known.contains(R.Target)) {
        Out.push_back(std::move(R));
        continue;
      }
    }
    bool Found = false;
    for (const std::string &Folder : Searched) {
      R.Target = join(Folder, Inc.Name);
      if ((Found = Known.contains(R.Target)))
        break;
    }
    if (!Found) {
      // A guess, where nobody said where to look: <util.h> may be anybody's,
      // <util.cuh> is somebody's who writes CUDA, and a CUDA header is CUDA's.
      StringRef Header = Inc.Name;
      bool IsAnybodys = Inc.Angled && !Header.contains('/') &&
                        !Header.ends_with(".cuh") && !Header.ends_with(".cu");
      if (IsAnybodys || !vocabulary::libraryOfHeader(Inc.Name).empty())
        continue;
      R.Target = nearest(Includer, Inc.Name);
      // A file may name itself for another one to include it once more.
      if (R.Target.empty() || (R.Target == Includer && Inc.Macro.empty()))
        continue;
      StringRef Base = R.Target;
      StringRef Name = Inc.Name;
      while (Name.consume_front("../") || Name.consume_front("./"))
        ;
      Base.consume_back(Name);
      R.Base = Base.empty() ? "." : Base.rtrim('/').str();
    }
    Out.push_back(std::move(R));
  }
  return Out;
}
