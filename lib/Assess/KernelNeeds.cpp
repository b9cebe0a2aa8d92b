// Which functions and macros a kernel needs: by name, among what its file
// includes. Overloads are not told apart; all of them count.

#include "KernelNeeds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include <map>
#include <set>

using namespace cuferry;
using llvm::StringRef;

namespace {

class Resolver {
public:
  explicit Resolver(const SourceModel &Model) : Model(Model) {
    for (auto [I, F] : llvm::enumerate(Model.Files))
      FileIndex[F.Path] = static_cast<uint32_t>(I);
    Names.resize(Model.Files.size());
    for (auto [I, F] : llvm::enumerate(Model.Files))
      for (auto [J, D] : llvm::enumerate(F.Device))
        if (!D.Name.empty())
          Names[I][D.Name].push_back(static_cast<uint32_t>(J));
  }

  /// \p File and what it includes, transitively.
  const std::vector<uint32_t> &visibleFrom(uint32_t File) {
    std::vector<uint32_t> &Seen = Visible[File];
    if (!Seen.empty())
      return Seen;
    std::set<uint32_t> Once = {File};
    Seen.push_back(File);
    for (size_t I = 0; I != Seen.size(); ++I)
      for (const ProjectInclude &Inc : Model.Files[Seen[I]].Includes)
        if (auto It = FileIndex.find(Inc.Target);
            It != FileIndex.end() && Once.insert(It->second).second)
          Seen.push_back(It->second);
    return Seen;
  }

  std::vector<DeviceRef> needsOf(DeviceRef Kernel) {
    const std::vector<uint32_t> &Files = visibleFrom(Kernel.first);
    std::set<DeviceRef> Once = {Kernel};
    std::vector<DeviceRef> All = {Kernel};
    for (size_t I = 0; I != All.size(); ++I) {
      const DeviceCode &D = Model.Files[All[I].first].Device[All[I].second];
      for (const std::string &Name : D.Names)
        for (uint32_t F : Files)
          if (auto It = Names[F].find(Name); It != Names[F].end())
            for (uint32_t Index : It->second) {
              DeviceRef Next{F, Index};
              // A kernel that is named is launched, which is a matter of its
              // own; and a function names itself.
              if (Model.Files[F].Device[Index].What != DeviceCode::Kernel &&
                  Once.insert(Next).second)
                All.push_back(Next);
            }
    }
    return All;
  }

private:
  const SourceModel &Model;
  llvm::StringMap<uint32_t> FileIndex;
  std::vector<llvm::StringMap<std::vector<uint32_t>>> Names;
  std::map<uint32_t, std::vector<uint32_t>> Visible;
};

} // namespace

std::vector<std::vector<DeviceRef>>
cuferry::kernelNeeds(const SourceModel &Model) {
  std::vector<std::vector<DeviceRef>> Out;
  Resolver R(Model);
  for (auto [I, F] : llvm::enumerate(Model.Files))
    for (auto [J, D] : llvm::enumerate(F.Device))
      if (D.What == DeviceCode::Kernel)
        Out.push_back(
            R.needsOf({static_cast<uint32_t>(I), static_cast<uint32_t>(J)}));
  return Out;
}
