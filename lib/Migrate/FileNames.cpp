//===- FileNames.cpp - where migrated files go ----------------------------===//

#include "FileNames.h"
#include "cuferry/Migrate.h"
#include "llvm/ADT/StringSet.h"

namespace cuferry {

using llvm::StringRef;

std::string outputPath(StringRef Path, const RulePack &Pack) {
  StringRef Name = Path.drop_front(Path.rfind('/') + 1);
  StringRef Best, BestTarget;
  for (const auto &[Extension, Target] : Pack.Files)
    if (Name.size() > Extension.size() && Name.ends_with(Extension) &&
        Extension.size() > Best.size()) {
      Best = Extension;
      BestTarget = Target;
    }
  return (Path.drop_back(Best.size()) + BestTarget).str();
}

std::vector<std::string>
outputPaths(const SourceModel &Model, const RulePack &Pack,
            const std::function<bool(StringRef)> &IsTaken) {
  // Every present name counts as taken, also one that its file gives up: in
  // place, the order of writing must not matter.
  llvm::StringSet<> Taken;
  for (const SourceFile &File : Model.Files)
    Taken.insert(File.Path);
  std::vector<std::string> Out;
  for (const SourceFile &File : Model.Files) {
    std::string Path = outputPath(File.Path, Pack);
    bool IsFree = Path == File.Path ||
                  (!(IsTaken && IsTaken(Path)) && Taken.insert(Path).second);
    Out.push_back(IsFree ? std::move(Path) : File.Path);
  }
  return Out;
}

} // namespace cuferry
