#include "IncludeClosure.h"
#include "../Project/LoadFile.h"
#include "cuferry/Extract.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

bool cuferry::isBelow(StringRef File, StringRef Folder) {
  return Folder == "/" || (File.consume_front(Folder) && File.starts_with("/"));
}

namespace {

class Follower {
public:
  Follower(const CompileUnit &Unit, StringRef Root) : Root(Root) {
    for (size_t I = 0; I + 1 < Unit.Flags.size(); ++I) {
      StringRef Flag = Unit.Flags[I];
      if (Flag == "-iquote")
        Quoted.push_back(Unit.Flags[I + 1]);
      for (unsigned Rank = 0; Rank != 3; ++Rank)
        if (Flag == (Rank == 0 ? "-I" : Rank == 1 ? "-isystem" : "-idirafter"))
          Ranked[Rank].push_back(Unit.Flags[I + 1]);
    }
    for (const auto &Folders : Ranked)
      Angled.insert(Angled.end(), Folders.begin(), Folders.end());
    Queue.push_back(Unit.File);
    Out.Files.insert(Unit.File);
    for (size_t I = 0; I + 1 < Unit.Flags.size(); ++I)
      if (Unit.Flags[I] == "-include" || Unit.Flags[I] == "-imacros")
        find(Unit.Flags[I + 1], Unit.Directory, /*IsAngled=*/false);
  }

  IncludeClosure run() {
    while (!Queue.empty()) {
      std::string File = std::move(Queue.back());
      Queue.pop_back();
      std::string Content;
      if (!loadFile(File, Content).empty())
        continue;
      for (const IncludeDirective &I : scan(Content).Includes)
        find(I.Name, path::parent_path(File), I.Angled);
    }
    return std::move(Out);
  }

private:
  bool take(StringRef Folder, StringRef Name) {
    llvm::SmallString<256> P(Name);
    if (!path::is_absolute(Name)) {
      P = Folder;
      path::append(P, Name);
    }
    path::remove_dots(P, /*remove_dot_dot=*/true);
    bool IsOurs = isBelow(P, Root);
    if (!fs::is_regular_file(P)) {
      if (IsOurs)
        Out.Absent.insert(P.str().str());
      return false;
    }
    if (IsOurs && Out.Files.insert(P.str().str()).second)
      Queue.push_back(P.str().str());
    return true;
  }

  void find(StringRef Name, StringRef Includer, bool IsAngled) {
    if (!IsAngled) {
      if (take(Includer, Name))
        return;
      for (const std::string &F : Quoted)
        if (take(F, Name))
          return;
    }
    for (const std::string &F : Angled)
      if (take(F, Name))
        return;
  }

  StringRef Root;
  std::vector<std::string> Quoted, Ranked[3], Angled, Queue;
  IncludeClosure Out;
};

} // namespace

IncludeClosure cuferry::includeClosure(const CompileUnit &Unit,
                                       StringRef Root) {
  return Follower(Unit, Root).run();
}
