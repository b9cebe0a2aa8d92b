#include "Precompiled.h"
#include "Parse.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

/// Making one costs about as much as it saves two units.
static constexpr unsigned FewestUnits = 4;

/// What must be the same for units to share one: all but where to look for
/// headers of the project's.
static std::vector<std::string> sharedFlags(const CompileUnit &Unit) {
  std::vector<std::string> Flags;
  for (size_t I = 0; I != Unit.Flags.size(); ++I) {
    StringRef F = Unit.Flags[I];
    bool TakesPath = F == "-I" || F == "-isystem" || F == "-iquote" ||
                     F == "-idirafter" || F == "-include";
    if (TakesPath)
      ++I;
    else
      Flags.push_back(F.str());
  }
  return Flags;
}

static std::string keyOf(const CompileUnit &Unit, CudaSide Side) {
  std::string Key = Side == CudaSide::Host ? "host" : "device " + Unit.CudaArch;
  return Key + "\n" + Unit.Standard + "\n" +
         llvm::join(sharedFlags(Unit), "\n");
}

PrecompiledHeaders::~PrecompiledHeaders() {
  if (!Folder.empty())
    fs::remove_directories(Folder);
}

void PrecompiledHeaders::expect(const CompileUnit &Unit, CudaSide Side) {
  if (Unit.Language != SourceLanguage::Cuda)
    return;
  std::lock_guard<std::mutex> Guard(Lock);
  ++Entries[keyOf(Unit, Side)].Expected;
}

std::string PrecompiledHeaders::folder() {
  llvm::SmallString<128> Path;
  if (Folder.empty() && !fs::createUniqueDirectory("cuferry", Path))
    Folder = Path.str().str();
  return Folder;
}

std::string PrecompiledHeaders::get(const CompileUnit &Unit,
                                    const CudaHeaders &Headers, CudaSide Side) {
  if (Unit.Language != SourceLanguage::Cuda || !Headers.ToolkitPath.empty())
    return "";
  std::promise<std::string> Promise;
  std::shared_future<std::string> File;
  std::string Path;
  bool IsMine = false;
  {
    std::lock_guard<std::mutex> Guard(Lock);
    Entry &E = Entries[keyOf(Unit, Side)];
    if (E.Expected < FewestUnits)
      return "";
    if (!E.File.valid()) {
      IsMine = true;
      E.File = Promise.get_future().share();
      std::string In = folder();
      if (!In.empty())
        Path = In + "/" + std::to_string(Entries.size()) + "-" +
               std::to_string(reinterpret_cast<uintptr_t>(&E)) + ".pch";
    }
    File = E.File;
  }
  if (IsMine) {
    CompileUnit Shared = Unit;
    Shared.Flags = sharedFlags(Unit);
    bool Made = !Path.empty() && precompile(Shared, Headers, Side, Path);
    Promise.set_value(Made ? Path : "");
  }
  return File.get();
}
