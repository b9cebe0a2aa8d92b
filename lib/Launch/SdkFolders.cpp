// Folders of NVIDIA's toolkit and what they are in an ecosystem's SDK.

#include "SdkFolders.h"
#include "../Build/ScriptNames.h"
#include "cuferry/Frontend.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static const BuildRule *toolkitRule(const RulePack &Pack, StringRef Name) {
  const BuildRule *R =
      Pack.build(ScriptLanguage::Any, BuildSection::Toolkit, Name);
  return R && R->To && !R->Keep && !R->Unsupported ? R : nullptr;
}

std::string cuferry::sdkRoot(const RulePack &Pack) {
  for (const auto &[Theirs, Name] : Pack.Environment)
    if (script_names::is(CudaWord::ToolkitRoot, Theirs))
      if (auto Value = llvm::sys::Process::GetEnv(Name);
          Value && path::is_absolute(*Value))
        return StringRef(*Value).rtrim('/').str();
  const BuildRule *R = toolkitRule(Pack, "root");
  return R ? *R->To : std::string();
}

std::string cuferry::sdkIncludeFolder(const RulePack &Pack) {
  std::string Root = sdkRoot(Pack);
  if (Root.empty() || !fs::is_directory(Root + "/include"))
    return "";
  return Root + "/include";
}

/// The length of the toolkit's root at the beginning of \p Folder, or 0.
static size_t rootLength(StringRef Folder) {
  if (size_t Length = script_names::toolkitRootLength(Folder))
    return Length;
  // A toolkit elsewhere, as Conda and modules install it.
  StringRef Parent = path::parent_path(Folder);
  if (holdsToolkitHeaders(Folder) || fs::exists(Folder + "/libcudart.so") ||
      fs::exists(Folder + "/libcudart_static.a"))
    return Parent.size();
  return 0;
}

bool cuferry::isToolkitFolder(StringRef Folder) {
  return rootLength(Folder) != 0;
}

std::string cuferry::sdkFolder(StringRef Folder, const RulePack &Pack) {
  std::string Root = sdkRoot(Pack);
  if (Root.empty())
    return "";
  StringRef Below = Folder.drop_front(rootLength(Folder)).ltrim('/').rtrim('/');
  if (Below.empty())
    return Root;
  // The longest folder that the pack knows.
  for (StringRef Known = Below; !Known.empty();
       Known = path::parent_path(Known))
    if (const BuildRule *R = toolkitRule(Pack, Known))
      return Root + "/" + *R->To + Below.drop_front(Known.size()).str();
  return Root + "/" + Below.str();
}
