#include "Precompiled.h"
#include "Parse.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/SHA1.h"

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

std::string PrecompiledHeaders::temporaryFile(const CompileUnit &Shared,
                                              const CudaHeaders &Headers,
                                              CudaSide Side) {
  std::string Path;
  {
    std::lock_guard<std::mutex> Guard(Lock);
    llvm::SmallString<128> New;
    if (Folder.empty() && fs::createUniqueDirectory("cuferry", New))
      return "";
    if (Folder.empty())
      Folder = New.str().str();
    Path = Folder + "/" + std::to_string(Made++) + ".pch";
  }
  return precompile(Shared, Headers, Side, Path) ? Path : "";
}

/// Changes with everything that a precompiled header is made of.
static std::string contentName(const CompileUnit &Shared,
                               const CudaHeaders &Headers, CudaSide Side) {
  std::string All = clang::getClangFullVersion() + '\n' + embeddedHeadersHash();
  for (const std::string &Argument : clangCommand(Shared, Headers, Side))
    All += '\n' + Argument;
  // The prefix is what LLVM's pruning goes by.
  return "llvmcache-" +
         llvm::toHex(llvm::SHA1::hash(llvm::arrayRefFromStringRef(All)), true) +
         ".pch";
}

std::string PrecompiledHeaders::keptFile(const CompileUnit &Shared,
                                         const CudaHeaders &Headers,
                                         CudaSide Side) {
  std::string Path = Kept + "/" + contentName(Shared, Headers, Side);
  if (fs::exists(Path))
    return Path;
  llvm::SmallString<256> Unfinished;
  if (fs::create_directories(Kept) ||
      fs::createUniqueFile(Kept + "/llvmcache-unfinished-%%%%%%%%.pch",
                           Unfinished))
    return "";
  if (!precompile(Shared, Headers, Side, Unfinished.str().str()) ||
      fs::rename(Unfinished, Path)) {
    fs::remove(Unfinished);
    return "";
  }
  llvm::CachePruningPolicy Policy;
  Policy.Expiration = std::chrono::hours(30 * 24);
  Policy.MaxSizeBytes = uint64_t(1) << 30;
  llvm::pruneCache(Kept, Policy);
  return Path;
}

std::string PrecompiledHeaders::get(const CompileUnit &Unit,
                                    const CudaHeaders &Headers, CudaSide Side) {
  if (Unit.Language != SourceLanguage::Cuda || !Headers.ToolkitPath.empty())
    return "";
  std::promise<std::string> Promise;
  std::shared_future<std::string> File;
  bool IsMine = false;
  {
    std::lock_guard<std::mutex> Guard(Lock);
    Entry &E = Entries[keyOf(Unit, Side)];
    if (Kept.empty() && E.Expected < FewestUnits)
      return "";
    if (!E.File.valid()) {
      IsMine = true;
      E.File = Promise.get_future().share();
    }
    File = E.File;
  }
  if (IsMine) {
    CompileUnit Shared = Unit;
    Shared.Flags = sharedFlags(Unit);
    Shared.File = EmbeddedEmptySource.str();
    Shared.Directory = "/";
    Shared.Shown = nullptr;
    std::string Path = Kept.empty() ? "" : keptFile(Shared, Headers, Side);
    Promise.set_value(Path.empty() ? temporaryFile(Shared, Headers, Side)
                                   : Path);
  }
  return File.get();
}
