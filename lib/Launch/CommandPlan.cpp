// What a compile command asks for, of nvcc's and of a host compiler's.

#include "CommandPlan.h"
#include "clang/Options/Options.h"
#include "llvm/ADT/STLExtras.h"

using namespace cuferry;
using llvm::StringRef;
namespace options = clang::options;

namespace {

class PlanReader {
public:
  explicit PlanReader(const CompilerCommand &Command) : Command(Command) {}

  CommandPlan run() {
    for (const CommandOption &O : Command.Options) {
      if (O.What == CommandOption::Input)
        isSource(O.Values.front()) ? Plan.Sources.push_back(O.Values.front())
                                   : Plan.Objects.push_back(O.Values.front());
      else if (O.What == CommandOption::Nvcc)
        readNvcc(O);
      else if (O.What == CommandOption::Host)
        readHost(O);
    }
    // -MD of a link of sources would be about each of them.
    if (!Plan.OutputFolder.empty() && Plan.Output.empty() &&
        Plan.At == Stage::Link && Plan.Sources.empty())
      Plan.OutputFolder.clear();
    return std::move(Plan);
  }

private:
  bool isSource(StringRef File) const {
    if (Command.IsNvcc && Command.find(NvccOptionId::Language))
      return true;
    return languageOf(File).has_value() || Plan.Forced;
  }

  /// One file of another kind, whose word the pack has.
  void makes(StringRef Ending) {
    if (Plan.At != Stage::DeviceLink)
      Plan.At = Stage::Compile;
    Plan.CompileFlag.clear();
    Plan.Ending = Ending.str();
  }

  void readNvcc(const CommandOption &O) {
    switch (O.Option->Id) {
    case NvccOptionId::Fatbin:
      return makes(".fatbin");
    case NvccOptionId::Cubin:
      return makes(".cubin");
    case NvccOptionId::DeviceLink:
      Plan.At = Stage::DeviceLink;
      break;
    case NvccOptionId::Compile:
    case NvccOptionId::DeviceC:
    case NvccOptionId::DeviceW:
      Plan.At = Stage::Compile;
      break;
    case NvccOptionId::Preprocess:
      Plan.At = Stage::Preprocess;
      break;
    case NvccOptionId::M:
    case NvccOptionId::MM:
      Plan.At = Stage::Depend;
      Plan.DependencyFlag = O.Option->Short.str();
      break;
    case NvccOptionId::MD:
    case NvccOptionId::MMD:
      Plan.DependencyFlag = O.Option->Short.str();
      break;
    case NvccOptionId::MF:
      Plan.DependencyFile = O.Values.front();
      break;
    case NvccOptionId::MT:
      Plan.DependencyTargets.push_back({"-MT", O.Values.front()});
      break;
    case NvccOptionId::MP:
      Plan.HasPhonyTargets = true;
      break;
    case NvccOptionId::Lib:
      Plan.At = Stage::Archive;
      break;
    case NvccOptionId::ArchiverBinary:
      Plan.Archiver = O.Values.front();
      break;
    case NvccOptionId::Output:
      Plan.Output = O.Values.front();
      break;
    case NvccOptionId::OutputDirectory:
      Plan.OutputFolder = O.Values.front();
      break;
    case NvccOptionId::Cudart:
      Plan.LinksRuntime = O.Values.front() != "none";
      break;
    case NvccOptionId::DryRun:
      Plan.IsDryRun = true;
      break;
    case NvccOptionId::DisableWarnings:
      Plan.Silent = true;
      break;
    case NvccOptionId::Version:
    case NvccOptionId::Help:
    case NvccOptionId::ListGpuArch:
    case NvccOptionId::ListGpuCode:
      Plan.At = Stage::Version;
      break;
    default:
      break;
    }
  }

  void readHost(const CommandOption &O) {
    switch (O.HostId) {
    case options::OPT_c:
    case options::OPT_S:
      Plan.At = Stage::Compile;
      Plan.CompileFlag = O.Words.front();
      break;
    case options::OPT_E:
      Plan.At = Stage::Preprocess;
      break;
    case options::OPT_M:
    case options::OPT_MM:
      Plan.At = Stage::Depend;
      Plan.DependencyFlag = O.Words.front();
      break;
    case options::OPT_MD:
    case options::OPT_MMD:
      Plan.DependencyFlag = O.Words.front();
      break;
    case options::OPT_MF:
      Plan.DependencyFile = O.Values.front();
      break;
    case options::OPT_MT:
      Plan.DependencyTargets.push_back({"-MT", O.Values.front()});
      break;
    case options::OPT_MQ:
      Plan.DependencyTargets.push_back({"-MQ", O.Values.front()});
      break;
    case options::OPT_MP:
      Plan.HasPhonyTargets = true;
      break;
    case options::OPT_o:
      Plan.Output = O.Values.front();
      break;
    case options::OPT_x:
      Plan.Forced = O.Values.front() != "none";
      Plan.HostLanguage = O.Values.front();
      break;
    case options::OPT_w:
      Plan.Silent = true;
      break;
    default:
      break;
    }
  }

  const CompilerCommand &Command;
  CommandPlan Plan;
};

} // namespace

CommandPlan cuferry::planOf(const CompilerCommand &Command) {
  return PlanReader(Command).run();
}
